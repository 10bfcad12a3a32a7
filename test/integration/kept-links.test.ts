import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../src/neo4j/database.ts';
import { findGraphVersion } from '../../src/neo4j/relation-changes.ts';
import { findPaths } from '../../src/paths/find-paths.ts';
import type { LinkSource } from '../../src/paths/link-view.ts';
import { followGraph } from '../../src/paths/memory/memory-copy.ts';
import { neo4jLinks } from '../../src/paths/neo4j-links.ts';
import { loadStatements } from '../support/load-statements.ts';
import { personId, type Statement } from '../support/small-reading.ts';
import { openTestGraph, type TestGraph } from '../support/test-graph.ts';
import { wideQuestion } from '../support/wide-question.ts';

let graph: TestGraph;
let folder: string;
let file: string;
/** What the present process reads and says. */
let reads: string[];
let said: string[];

const met = (subject: string, object: string): Statement => ({
  sentence: `${subject} met ${object}.`,
  subject,
  type: 'MET_WITH',
  object,
});

const load = (url: string, ...statements: readonly Statement[]): Promise<unknown> =>
  loadStatements(graph, statements, { url: `https://example.org/${url}` });

/** What a process that starts now has in memory. */
async function startProcess(maxBytes = 10_000_000): Promise<LinkSource> {
  reads = [];
  said = [];
  const database: Database = {
    ...graph.database,
    read: (statement, parameters) => {
      reads.push(statement);
      return graph.database.read(statement, parameters);
    },
  };
  const memory = followGraph({
    database,
    ontology: graph.ontology,
    maxBytes,
    keep: { file, leastLinks: 1 },
    say: (line) => said.push(line),
  });
  await memory.filled;
  return (await memory.findInStep()) ?? neo4jLinks(database, graph.ontology);
}

async function pathsFound(source: LinkSource, from: string, to: string): Promise<unknown> {
  const ends = { from: [personId(from)], to: [personId(to)] };
  const { paths, complete } = await findPaths(
    source,
    wideQuestion({ ...ends, types: new Map([['MET_WITH', 'BOTH']]) }),
  );
  return { paths, complete };
}

const pathsInDatabase = (from: string, to: string): Promise<unknown> =>
  pathsFound(neo4jLinks(graph.database, graph.ontology), from, to);

beforeAll(async () => {
  graph = await openTestGraph();
  folder = await mkdtemp(join(tmpdir(), 'throughline-kept-'));
}, 120_000);
beforeEach(async () => {
  file = join(folder, `${Math.random()}.copy`);
  await graph.empty();
  await load('1', met('Ann Ash', 'Bob Birch'), met('Bob Birch', 'Cid Cedar'));
  await load('2', met('Cid Cedar', 'Dan Dale'));
  await startProcess();
  expect(reads).toContain('list-all-links');
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await graph.close();
});

describe('the copy that a process keeps for the next', () => {
  test('saves that one from reading every link', async () => {
    const source = await startProcess();
    expect(source.name).toBe('MEMORY');
    expect(reads).not.toContain('list-all-links');
    expect(await pathsFound(source, 'Ann Ash', 'Dan Dale')).toEqual(await pathsInDatabase('Ann Ash', 'Dan Dale'));
  });

  test('is brought in step with what was written, revised and withdrawn in between', async () => {
    await load('1', met('Ann Ash', 'Eve Elm'));
    await load('3', met('Eve Elm', 'Dan Dale'));
    const source = await startProcess();
    expect(source.name).toBe('MEMORY');
    expect(reads).not.toContain('list-all-links');
    for (const [from, to] of [
      ['Ann Ash', 'Dan Dale'],
      ['Ann Ash', 'Bob Birch'],
    ] as const) {
      expect(await pathsFound(source, from, to)).toEqual(await pathsInDatabase(from, to));
    }
    expect(await pathsFound(source, 'Ann Ash', 'Bob Birch')).toMatchObject({ paths: [] });
  });

  test('is not believed of another graph that has come to the same version', async () => {
    const version = await findGraphVersion(graph.database);
    await graph.empty();
    await load('4', met('Ann Ash', 'Fay Fir'));
    await load('5', met('Fay Fir', 'Cid Cedar'));
    expect(await findGraphVersion(graph.database)).toBe(version);
    const source = await startProcess();
    expect(reads).toContain('list-all-links');
    expect(await pathsFound(source, 'Ann Ash', 'Bob Birch')).toMatchObject({ paths: [] });
    expect(await pathsFound(source, 'Ann Ash', 'Cid Cedar')).toEqual(await pathsInDatabase('Ann Ash', 'Cid Cedar'));
    // And what this process has read takes its place.
    await startProcess();
    expect(reads).not.toContain('list-all-links');
  });

  test('is read anew from the database, and said to be, where its file is not whole', async () => {
    const bytes = await readFile(file);
    const place = bytes.length - 50;
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    await writeFile(file, bytes);
    const source = await startProcess();
    expect(said.join('\n')).toContain('read from the database instead: its checksum does not fit');
    expect(await pathsFound(source, 'Ann Ash', 'Dan Dale')).toEqual(await pathsInDatabase('Ann Ash', 'Dan Dale'));
  });

  test('is not used where it would take more memory than it may', async () => {
    expect((await startProcess(10)).name).not.toBe('MEMORY');
    expect(said.join('\n')).toContain('do not fit THROUGHLINE_PATH_MEMORY');
  });

  test('costs only the next start where it cannot be written', async () => {
    file = join(file, 'under a file.copy');
    const source = await startProcess();
    expect(source.name).toBe('MEMORY');
    expect(said.join('\n')).toContain('were not kept');
  });
});
