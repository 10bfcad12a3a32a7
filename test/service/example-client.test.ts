import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGraphml } from 'graphology-graphml';
import { newDataFolder, removeFolder, startServiceProcess, type ServiceProcess } from '../support/service-process.ts';

const root = join(import.meta.dirname, '..', '..');
const article = join(root, 'samples', 'canada-china-detentions.txt');
const data = newDataFolder();
const built = mkdtempSync(join(tmpdir(), 'throughline-client-'));
let service: ServiceProcess;

beforeAll(async () => {
  // As `npm run build` does there, with the compiler that is here.
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [compiler, '-p', join(root, 'examples', 'client'), '--outDir', built]);
  writeFileSync(join(built, 'package.json'), '{"type": "module"}');
  // Without the sample article, which the client loads itself.
  service = await startServiceProcess(data, { THROUGHLINE_SAMPLE: 'false' });
}, 600_000);
afterAll(async () => {
  await service.end('SIGTERM');
  removeFolder(data);
  rmSync(built, { recursive: true, force: true });
}, 60_000);

/** Runs the client as its instructions say; returns what it printed and wrote. */
function runClient(from: string, to: string): { readonly printed: string; readonly graphml: string } {
  const output = join(built, 'paths.graphml');
  const printed = execFileSync(process.execPath, [join(built, 'main.js'), article, from, to, output], {
    encoding: 'utf8',
    stdio: 'pipe',
    env: { ...process.env, THROUGHLINE_URL: `${service.address}/graphql` },
  });
  return { printed, graphml: readFileSync(output, 'utf8') };
}

describe('the example client', () => {
  test('loads an article, prints the paths, and writes them as GraphML that ties the two together', () => {
    const { printed, graphml } = runClient('Meng Wanzhou', 'Michael Kovrig');
    expect(printed).toMatch(/^Loaded: \d+ claims\.$/m);
    expect(printed).toMatch(/Meng Wanzhou was detained in Canada/);
    const graph = parseGraphml(MultiDirectedGraph, graphml);
    expect(printed).toContain(`Wrote ${graph.order} entities and ${graph.size} links`);
    const sentences = readFileSync(article, 'utf8').replace(/\s+/g, ' ');
    for (const told of graph.mapEdges((_edge, attributes) => attributes)) {
      expect(told).toMatchObject({ sentence: expect.stringMatching(/./), quote: expect.stringMatching(/./) });
      expect(sentences).toContain(String(told['quote']).replace(/\s+/g, ' '));
      expect(Number(told['confidence'])).toBeGreaterThan(0);
    }
    const idOf = (name: string): string => graph.findNode((_node, { name: own }) => own === name) ?? name;
    const reached = new Set([idOf('Meng Wanzhou')]);
    // A set is walked together with what is added to it meanwhile.
    for (const node of reached) for (const neighbour of graph.neighbors(node)) reached.add(neighbour);
    expect(reached).toContain(idOf('Michael Kovrig'));
  }, 120_000);

  test('says that the graph has an article already, and what is wrong with a question', () => {
    expect(runClient('Huawei', 'Michael Spavor').printed).toContain('The graph had the article already.');
    expect(() => runClient('Nobody Here', 'Michael Spavor')).toThrow(/Nothing is named "Nobody Here"/);
  }, 120_000);
});
