import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  answerPathQuestion,
  type AnsweredPathQuestion,
  type PathTools,
} from '../../src/answers/answer-path-question.ts';
import { noWishes } from '../../src/answers/path-request.ts';
import { claimStatuses } from '../../src/claims/claim.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { countedClaimLinks } from '../../src/paths/counted-claim-links.ts';
import { findPaths } from '../../src/paths/find-paths.ts';
import { linkSources, type LinkSources } from '../../src/paths/link-sources.ts';
import type { LinkSource } from '../../src/paths/link-view.ts';
import { followGraph, type FollowingCopy } from '../../src/paths/memory/memory-copy.ts';
import { neo4jLinks } from '../../src/paths/neo4j-links.ts';
import { pathDefaults } from '../../src/paths/path-defaults.ts';
import type { Direction, PathOrder, PathQuestion } from '../../src/paths/path-question.ts';
import { everyClaim } from '../../src/read-model/claim-filter.ts';
import { loadStatements } from '../support/load-statements.ts';
import { picker, randomNumbers } from '../support/random-numbers.ts';
import { personId, type Statement } from '../support/small-reading.ts';
import { openTestGraph, type TestGraph } from '../support/test-graph.ts';
import { wideQuestion } from '../support/wide-question.ts';

const random = randomNumbers(7);
const pick = picker(random);

const people = Array.from({ length: 60 }, (_, at) => `Person Number${String.fromCharCode(65 + (at % 26))}${at}`);
const types = ['MET_WITH', 'FAMILY_OF', 'CRITICISED'];

let graph: TestGraph;
let memory: FollowingCopy;
let clock = Date.parse('2024-01-01T00:00:00Z');

async function load(
  url: string,
  statements: readonly Statement[],
  publisher = pick(['One', 'Two', 'Three']),
): Promise<void> {
  clock += 60_000;
  await loadStatements(
    graph,
    statements,
    { url: `https://example.org/${url}`, publisher, publishedAt: pick(['2019', '2020-06', '2021-03-04']) },
    { now: new Date(clock).toISOString() },
  );
}

function statement(): Statement {
  const subject = pick(people);
  const object = pick(people.filter((name) => name !== subject));
  const type = pick(types);
  return {
    sentence: `${subject} ${type.toLowerCase()} ${object}.`,
    subject,
    type,
    object,
    status: pick(['ASSERTED', 'ASSERTED', 'ASSERTED', 'ALLEGED', 'DENIED']),
    confidence: pick([0.5, 0.75, 0.9]),
  };
}

const question = (given: Partial<PathQuestion> = {}): PathQuestion =>
  wideQuestion({
    from: [personId(people[0] ?? '')],
    to: [personId(people[1] ?? '')],
    types: new Map<string, Direction>(types.map((type) => [type, 'BOTH'])),
    ...given,
  });

function randomQuestion(): PathQuestion {
  const [from, to, other] = [pick(people), pick(people), pick(people)];
  return question({
    from: [personId(from)],
    to: [personId(to === from ? pick(people.filter((name) => name !== from)) : to)],
    maxHops: pick([2, 3, 4]),
    order: pick<PathOrder>(['SHORTEST', 'STRONGEST', 'NEWEST']),
    statuses: pick([['ASSERTED', 'ALLEGED'], ['ASSERTED'], claimStatuses]),
    minConfidence: pick([0, 0, 0.6]),
    hubDegree: pick([1000, 8]),
    avoid: pick([[], [], [personId(other)]]),
    types: new Map<string, Direction>(types.map((type) => [type, pick<Direction>(['BOTH', 'BOTH', 'FORWARD'])])),
  });
}

/** The part of an answer that must not depend on where its links were read. */
async function answerOf(source: LinkSource, wanted: PathQuestion) {
  const { paths, complete, cutBy, hubsNotCrossed } = await findPaths(source, wanted);
  return { paths, complete, cutBy, hubsNotCrossed };
}

async function memorySource(): Promise<LinkSource> {
  const source = await memory.findInStep();
  if (source === null) throw new Error('the copy in memory is not in step');
  return source;
}

beforeAll(async () => {
  graph = await openTestGraph();
  for (let article = 0; article < 40; article += 1) {
    await load(`first/${article}`, Array.from({ length: 9 }, statement));
  }
  memory = followGraph({
    database: graph.database,
    ontology: graph.ontology,
    maxBytes: 10_000_000,
    keep: null,
    say: () => undefined,
  });
  await memory.filled;
}, 120_000);
afterAll(() => graph.close());

describe('every source of links', () => {
  test('gives the same answers', async () => {
    const [database, claims] = [
      neo4jLinks(graph.database, graph.ontology),
      countedClaimLinks(graph.database, graph.ontology, everyClaim),
    ];
    let found = 0;
    for (let round = 0; round < 150; round += 1) {
      const wanted = randomQuestion();
      const answer = await answerOf(database, wanted);
      found += answer.paths.length;
      expect(await answerOf(await memorySource(), wanted)).toEqual(answer);
      if (round % 5 === 0) expect(await answerOf(claims, wanted)).toEqual(answer);
      // Where the hubs met are not asked for, the database finds the shortest ways by itself.
      const short: PathQuestion = { ...wanted, order: 'SHORTEST', first: pick([1, 3]), findHubs: false };
      const grown = await findPaths(await memorySource(), short);
      const { paths, complete, cutBy } = await findPaths(database, short);
      expect({ paths, complete, cutBy }).toEqual({
        paths: grown.paths,
        complete: grown.complete,
        cutBy: grown.cutBy,
      });
    }
    expect(found).toBeGreaterThan(300);
  }, 120_000);

  test('finds shortest paths of the length that Neo4j finds', async () => {
    for (let round = 0; round < 100; round += 1) {
      const [from, to] = [pick(people), pick(people)];
      if (from === to) continue;
      const wanted = question({ from: [personId(from)], to: [personId(to)], maxHops: 6, first: 1 });
      const [row] = await graph.rows(
        `MATCH (a:Entity {id: $a}), (b:Entity {id: $b})
         MATCH p = shortestPath((a)-[:MET_WITH|FAMILY_OF|CRITICISED*..6]-(b))
         WHERE all(r IN relationships(p) WHERE any(s IN r.statuses WHERE s IN ['ASSERTED', 'ALLEGED']))
         RETURN length(p) AS hops`,
        { a: personId(from), b: personId(to) },
      );
      const { paths } = await findPaths(await memorySource(), wanted);
      expect(paths[0]?.hops.length ?? null).toBe(row?.['hops'] ?? null);
    }
  }, 60_000);

  test('gives the same answers after articles were added, revised and emptied by others', async () => {
    for (let round = 0; round < 15; round += 1) {
      const revised = Math.floor(random() * 40);
      await load(pick([`second/${round}`, `first/${revised}`]), Array.from({ length: pick([1, 4]) }, statement));
      const wanted = randomQuestion();
      const source = await memorySource();
      expect(source.name).toBe('MEMORY');
      expect(await answerOf(source, wanted)).toEqual(
        await answerOf(neo4jLinks(graph.database, graph.ontology), wanted),
      );
    }
  }, 120_000);

  test('counts the links of every entity as the database does', async () => {
    const open = await (await memorySource()).open({ types, statuses: 63, minConfidence: 0, dated: true });
    const rows = await graph.rows('MATCH (e:Entity) RETURN e.id AS id, e.degree AS degree');
    const vertices = await open.findVertices(rows.map((row) => String(row['id'])));
    for (const [at, row] of rows.entries()) {
      // An entity that lost its last mention may be unknown to the copy; it has no links.
      const vertex = vertices[at] ?? null;
      expect(vertex === null ? 0 : open.view.degreeOf(vertex)).toBe(row['degree']);
    }
  });
});

describe('a question with ids at both ends', () => {
  test('is answered from memory with one read when memory is in step, and as rightly when it is not', async () => {
    const [a, b] = ['Carl Newcome', 'Dora Newcome'];
    const reads: string[] = [];
    const database: Database = {
      ...graph.database,
      read: (statement, parameters) => {
        reads.push(statement);
        return graph.database.read(statement, parameters);
      },
    };
    const tools: PathTools = {
      database,
      ontology: graph.ontology,
      sources: linkSources(database, graph.ontology, memory),
      defaults: pathDefaults(graph.ontology),
      deadline: 30_000,
    };
    const ask = async (links: LinkSources = tools.sources): Promise<AnsweredPathQuestion> => {
      const asked = [a, b].map((name) => [{ kind: 'id', id: personId(name) } as const]);
      const [from = [], to = []] = asked;
      const request = { from, to, maxHops: 4, where: noWishes, order: null, first: null, after: null, findHubs: true };
      const answer = await answerPathQuestion({ ...tools, sources: links }, request);
      expect([...answer.from, ...answer.to].map((entity) => entity.name)).toEqual([a, b]);
      return answer;
    };
    const lengths = async (): Promise<readonly number[]> => (await ask()).paths.map((path) => path.hops.length);
    const bridge = pick(people);
    const met = (subject: string, object: string): Statement => ({
      sentence: `${subject} met ${object}.`,
      subject,
      type: 'MET_WITH',
      object,
    });
    await load('newcome/1', [met(a, bridge), met(bridge, b)]);
    expect(await lengths()).toEqual([2]);
    reads.length = 0;
    expect(await lengths()).toEqual([2]);
    expect(reads).toEqual(['find-linked-entities']);

    await load('newcome/2', [met(a, b)]);
    expect(await lengths()).toEqual([1, 2]);
    const ofDatabase = await ask(linkSources(database, graph.ontology, null));
    // Which has the records of the links besides.
    expect(ofDatabase.paths).toMatchObject((await ask()).paths);
  });
});

describe('claims that do not count', () => {
  const [a, b] = ['Anna Alone', 'Bert Alone'];
  const met: Statement = { sentence: `${a} met ${b}.`, subject: a, type: 'MET_WITH', object: b };
  const ends = { from: [personId(a)], to: [personId(b)] };
  const filtered = (filter: Partial<typeof everyClaim>) =>
    countedClaimLinks(graph.database, graph.ontology, { ...everyClaim, ...filter });

  test('take a link with them when no other claim supports it', async () => {
    await load('pair/1', [met], 'The Rumour');
    const ignoring = filtered({ ignoredPublishers: ['the rumour'] });
    expect((await findPaths(filtered({}), question(ends))).paths).toHaveLength(1);
    expect((await findPaths(ignoring, question(ends))).paths).toEqual([]);

    await load('pair/2', [{ ...met, confidence: 0.6 }], 'The Record');
    const answer = await findPaths(ignoring, question(ends));
    expect(answer.paths).toHaveLength(1);
    expect([...(answer.relations?.values() ?? [])]).toMatchObject([
      { publishers: ['The Record'], confidence: 0.6, claimCount: 1 },
    ]);
  });

  test('come back for the time when the graph knew them', async () => {
    const before = new Date(clock + 1000).toISOString();
    await load('pair/1', [statement()], 'The Rumour');
    await load('pair/2', [statement()], 'The Record');
    expect((await findPaths(filtered({}), question(ends))).paths.filter((path) => path.hops.length === 1)).toEqual([]);
    expect((await findPaths(filtered({ knownAt: before }), question(ends))).paths[0]?.hops).toHaveLength(1);
    expect((await findPaths(filtered({ knownAt: '2020-01-01T00:00:00.000Z' }), question(ends))).paths).toEqual([]);
  });
});
