import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { writeFollowTheMoney } from '../../src/export/write-follow-the-money.ts';
import { writeGexf } from '../../src/export/write-gexf.ts';
import { writeGraphml } from '../../src/export/write-graphml.ts';
import { drawnSample } from '../support/drawn-sample.ts';

const isThere = spawnSync('python3', ['-c', 'import followthemoney, networkx']).status === 0;
if (!isThere) {
  process.stderr.write(
    'What Python reads of the exports is not tested: pip install followthemoney networkx, and python3 must find them.\n',
  );
}
const withPython = isThere ? describe : describe.skip;

interface Read {
  readonly nodes: Readonly<Record<string, readonly [string, string]>>;
  readonly edges: readonly (readonly [string, string, string])[];
}

withPython('drawn graphs as Python reads them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-exports-'));
  writeFileSync(join(folder, 'graph.graphml'), writeGraphml(drawnSample));
  writeFileSync(join(folder, 'graph.gexf'), writeGexf(drawnSample));
  writeFileSync(join(folder, 'graph.ftm'), writeFollowTheMoney(drawnSample));
  const ran = spawnSync('python3', [join(import.meta.dirname, '..', 'support', 'read-exports.py'), folder], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  const found = JSON.parse(ran.stdout === '' ? JSON.stringify(ran.stderr) : ran.stdout) as {
    graphml: Read;
    gexf: Read;
    ftm: readonly (readonly [string, string, string])[];
    lost: readonly unknown[];
  };

  test.each(['graphml', 'gexf'] as const)('networkx reads every label and type of %s', (format) => {
    const { nodes, edges } = found[format];
    expect(nodes['ent_a']).toEqual(['Ann "Annie" Lee', 'Person']);
    expect(nodes['ent_c']).toEqual(['Canada', 'State']);
    expect(edges.map(([source, target]) => [source, target])).toEqual([
      ['ent_a', 'ent_b'],
      ['ent_a', 'ent_c'],
      ['ent_a', 'ent_d'],
    ]);
    expect(edges.every(([, , label]) => label !== '')).toBe(true);
  });

  test('followthemoney takes every entity and drops no value', () => {
    expect(found.lost).toEqual([]);
    expect(found.ftm.map(([, schema]) => schema).sort()).toEqual(
      ['Article', 'Directorship', 'Organization', 'Person', 'PublicBody', 'UnknownLink'].sort(),
    );
    expect(found.ftm.find(([, schema]) => schema === 'Person')?.[2]).toBe('Ann "Annie" Lee');
  });
});
