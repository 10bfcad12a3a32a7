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

  test('of programs that start at once are applied by one of them, though they could not be repeated', async () => {
    writeFileSync(
      join(folder, '902-once.cypher'),
      '// Once.\nCREATE INDEX once_index FOR (t:Once) ON (t.id);\nCREATE (:Once);\n',
    );
    const counts = await Promise.all(Array.from({ length: 5 }, () => migrate(graph.database, folder)));
    expect([...counts].sort()).toEqual([0, 0, 0, 0, 1]);
    expect(await graph.rows('MATCH (t:Once) RETURN count(t) AS count')).toEqual([{ count: 1 }]);
    await graph.look('MATCH (t:Once) DELETE t');
    await graph.look('DROP INDEX once_index');
  });
});
