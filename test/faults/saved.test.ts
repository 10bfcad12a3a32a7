import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readOntology } from '../../src/claims/ontology.ts';
import { graphHash } from '../../src/neo4j/archive/graph-hash.ts';
import { verifyGraph } from '../../src/neo4j/verify-graph.ts';
import { report, sized } from '../support/fault-row.ts';
import { startOwnNeo4j } from '../support/own-neo4j.ts';
import { newDataFolder, removeFolder, runCommand } from '../support/service-process.ts';

const articles = sized(300, 5000);
const folders: string[] = [];
const folder = (): string => {
  const made = newDataFolder();
  folders.push(made);
  return made;
};
afterAll(() => {
  for (const made of folders) removeFolder(made);
});

/** Runs a command that has to succeed, and gives what it printed. */
async function run(data: string, ...words: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runCommand(data, words);
  if (code !== 0) throw new Error(`${words.join(' ')} ended with ${String(code)}: ${stderr}`);
  return stdout;
}

/** Everything that a graph holds, in short. */
async function state(data: string) {
  const neo4j = await startOwnNeo4j(data);
  const database = neo4j.open();
  try {
    const [counts] = await database.read('count-graph');
    return { counts, hash: await graphHash(database), breaches: (await verifyGraph(database, readOntology())).length };
  } finally {
    await database.close();
    await neo4j.remove();
  }
}

test('a graph that is dumped and restored, and one that is exported and rebuilt, are the graph that they were', async () => {
  const [original, restored, rebuilt] = [folder(), folder(), folder()];
  const generator = join(import.meta.dirname, '..', '..', 'bench', 'generate-articles.mjs');
  const file = join(original, 'articles.jsonl');
  writeFileSync(file, execFileSync(process.execPath, [generator, '--count', String(articles)], { maxBuffer: 2 ** 28 }));
  await run(original, 'load', file);
  const [dump, archive] = [join(original, 'graph.dump'), join(original, 'graph.jsonl.gz')];
  await run(original, 'backup', dump);
  await run(original, 'export', archive);
  await run(restored, 'restore', dump);
  await run(rebuilt, 'import', archive);
  await run(rebuilt, 'rebuild');
  const [one, two, three] = [await state(original), await state(restored), await state(rebuilt)];
  report(
    'dump → restore, export → rebuild',
    `${articles} articles, ${JSON.stringify(one)}; restored ${JSON.stringify(two)}; rebuilt ${JSON.stringify(three)}`,
  );
  expect([two, three]).toEqual([one, one]);
}, 900_000);
