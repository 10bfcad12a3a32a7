import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { migrate } from '../../src/neo4j/migrations.ts';
import { openTestGraph, type TestGraph } from '../support/test-graph.ts';

const original = join(import.meta.dirname, '..', '..', 'cypher', 'migrations');
let graph: TestGraph;
let folder: string;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'migrations-'));
  cpSync(original, folder, { recursive: true });
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await graph.look('MATCH (m:Migration) WHERE m.number > 900 DELETE m');
});

describe('migrations', () => {
  test('are applied once', async () => {
    expect(await migrate(graph.database)).toBe(0);
    writeFileSync(
      join(folder, '901-new.cypher'),
      '// New.\nCREATE INDEX test_index IF NOT EXISTS FOR (t:Test) ON (t.id);\n',
    );
    expect(await migrate(graph.database, folder)).toBe(1);
    expect(await migrate(graph.database, folder)).toBe(0);
    await graph.look('DROP INDEX test_index');
  });

  test('of a newer program keep an older one out', async () => {
    writeFileSync(join(folder, '901-new.cypher'), '// New.\nRETURN 1;\n');
    await migrate(graph.database, folder);
    await expect(migrate(graph.database)).rejects.toThrow(/newer Throughline \(schema 901/);
  });

  test('that were changed afterwards are refused', async () => {
    const changed = join(folder, '001-identity.cypher');
    writeFileSync(changed, '// Changed.\nRETURN 1;\n');
    await expect(migrate(graph.database, folder)).rejects.toThrow(/001-identity differs/);
  });

  test('by two programs at once are harmless', async () => {
    writeFileSync(
      join(folder, '902-both.cypher'),
      '// Both.\nCREATE INDEX both_index IF NOT EXISTS FOR (t:Test) ON (t.both);\n',
    );
    await Promise.all([migrate(graph.database, folder), migrate(graph.database, folder)]);
    expect(await migrate(graph.database, folder)).toBe(0);
    await graph.look('DROP INDEX both_index');
  });
});
