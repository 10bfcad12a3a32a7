import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exploreNeighbourhood } from '../../src/answers/explore-neighbourhood.ts';
import { listLinks, type LinkTools } from '../../src/answers/list-links.ts';
import { claimStatuses } from '../../src/claims/claim.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { relationOrders, type RelationPage, type RelationPosition } from '../../src/neo4j/relation-reader.ts';
import { linkSources } from '../../src/paths/link-sources.ts';
import { followGraph, type FollowingCopy } from '../../src/paths/memory/memory-copy.ts';
import { loadStatements } from '../support/load-statements.ts';
import { picker, randomNumbers } from '../support/random-numbers.ts';
import { personId, type Statement } from '../support/small-reading.ts';
import { startTestApi } from '../support/test-api.ts';
import { openTestGraph, type TestGraph } from '../support/test-graph.ts';

const random = randomNumbers(11);
const pick = picker(random);

/** Few of them, and the first in every third statement, so that many links of one entity are alike in all but their id. */
const people = Array.from({ length: 30 }, (_, at) => `Person Number${String.fromCharCode(65 + (at % 26))}${at}`);
const types = ['MET_WITH', 'FAMILY_OF', 'CRITICISED'];
const dates = ['2018', '2018-12', '2018-12-01', '2019', '2019-01', '2019-01-31', '2020-02-03'];

let graph: TestGraph;
let memory: FollowingCopy;
let inMemory: LinkTools;
let inDatabase: LinkTools;
const reads: string[] = [];

function statement(): Statement {
  const subject = random() < 0.3 ? (people[0] ?? '') : pick(people);
  const object = pick(people.filter((name) => name !== subject));
  const type = pick(types);
  return {
    sentence: `${subject} ${type.toLowerCase()} ${object}.`,
    subject,
    type,
    object,
    status: pick(['ASSERTED', 'ASSERTED', 'ALLEGED', 'DENIED']),
    confidence: pick([0.5, 0.75]),
  };
}

async function load(url: string, count: number): Promise<void> {
  await loadStatements(graph, Array.from({ length: count }, statement), {
    url: `https://example.org/${url}`,
    publisher: pick(['One', 'Two', 'Three']),
    publishedAt: pick(dates),
  });
}

function randomPage(): RelationPage {
  return {
    filter: {
      types: pick([types, types, types.slice(1)]),
      statuses: pick([['ASSERTED', 'ALLEGED'], ['DENIED'], claimStatuses]),
      minConfidence: pick([0, 0, 0.75]),
      minSources: pick([1, 1, 2]),
      asOf: pick([null, ...dates]),
      undated: pick([true, false]),
    },
    order: pick(relationOrders),
    after: null,
    limit: pick([1, 3, 10, 200]),
  };
}

beforeAll(async () => {
  graph = await openTestGraph();
  for (let article = 0; article < 30; article += 1) await load(`first/${article}`, 9);
  // What no small set of articles gives: dates of all kinds, and more claims than the copy has bits for.
  for (const date of dates) {
    for (const property of ['validFrom', 'validTo']) {
      await graph.look(`MATCH ()-[r:MET_WITH|FAMILY_OF]->() WHERE rand() < 0.1 SET r.${property} = '${date}'`);
    }
  }
  await graph.look('MATCH ()-[r:CRITICISED]->() SET r.claimCount = 65000 + toInteger(rand() * 1000)');
  memory = followGraph({
    database: graph.database,
    ontology: graph.ontology,
    maxBytes: 10_000_000,
    keep: null,
    say: () => undefined,
  });
  await memory.filled;
  const database: Database = {
    ...graph.database,
    read: (statement, parameters) => {
      reads.push(statement);
      return graph.database.read(statement, parameters);
    },
  };
  inMemory = { database, sources: linkSources(graph.database, graph.ontology, memory) };
  inDatabase = { database: graph.database, sources: linkSources(graph.database, graph.ontology, null) };
}, 120_000);
afterAll(() => graph.close());

describe('links listed from memory', () => {
  test('are those that the database lists, in its order', async () => {
    let found = 0;
    for (let round = 0; round < 150; round += 1) {
      const [ids, page] = [[people[0] ?? '', pick(people)].map(personId), randomPage()];
      const { relations } = await listLinks(inMemory, ids, page);
      expect([...(await listLinks(inDatabase, ids, page)).relations]).toMatchObject([...relations]);
      found += [...relations.values()].flat().length;
    }
    expect(found).toBeGreaterThan(1000);
    expect(new Set(reads)).toEqual(new Set(['find-linked-entities']));
  }, 60_000);

  test('go on after every link as the database does', async () => {
    const id = personId(people[0] ?? '');
    for (const order of relationOrders) {
      const page: RelationPage = { ...randomPage(), order, limit: 200 };
      const whole = (await listLinks(inDatabase, [id], page)).relations.get(id) ?? [];
      for (const [at, { confidence, lastReported, claimCount, id: last }] of whole.entries()) {
        const key = order === 'SUREST' ? confidence : (lastReported ?? '');
        const after: RelationPosition = { key, claimCount, id: last };
        const { relations } = await listLinks(inMemory, [id], { ...page, after, limit: 4 });
        expect(whole.slice(at + 1, at + 5)).toMatchObject(relations.get(id) ?? []);
      }
    }
  }, 60_000);

  test('come with the entities that they lead to', async () => {
    const id = personId(people[0] ?? '');
    const { relations, others } = await listLinks(inMemory, [id], randomPage());
    const ends = (relations.get(id) ?? []).flatMap(({ subject, object }) => [subject, object]);
    expect(new Set([id, ...others.map((other) => other.id)])).toEqual(new Set([id, ...ends]));
  });
});

describe('a neighbourhood from memory', () => {
  const request = () => ({
    of: { kind: 'id', id: personId(pick(people)) } as const,
    depth: pick([1, 2, 3]),
    first: pick([1, 3, 200]),
    links: randomPage().filter,
    hubDegree: pick([1000, 20]),
  });

  test('is the one that the database gives, with one read', async () => {
    for (let round = 0; round < 60; round += 1) {
      const wanted = request();
      reads.length = 0;
      const around = await exploreNeighbourhood(inMemory, wanted);
      expect(reads).toEqual(['find-linked-entities']);
      expect(await exploreNeighbourhood(inDatabase, wanted)).toMatchObject({ ...around });
    }
  }, 60_000);

  test('is right after others have written, and the next one is from memory again', async () => {
    for (let round = 0; round < 10; round += 1) {
      await load(pick([`second/${round}`, `first/${Math.floor(random() * 30)}`]), pick([1, 5]));
      const wanted = request();
      reads.length = 0;
      const around = await exploreNeighbourhood(inMemory, wanted);
      expect(await exploreNeighbourhood(inDatabase, wanted)).toMatchObject({ ...around });
      expect(new Set(reads)).toEqual(new Set(['find-linked-entities']));
    }
  }, 60_000);

  test('has whole links through the API, however little of them memory holds', async () => {
    const apis = await Promise.all([startTestApi(graph, [], { memory }), startTestApi(graph)]);
    const query = `query ($id: ID!) {
      neighbourhood(of: { id: $id }) {
        edges { id type sentence claimCount articleCount sourceCount publishers statuses firstReported lastReported
          validFrom validTo confidence recordedAt subject { id } object { name } }
      }
    }`;
    const answers = await Promise.all(
      apis.map(async (api) => {
        const response = await fetch(`${api.address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables: { id: personId(people[0] ?? '') } }),
        });
        await api.close();
        return await response.json();
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).not.toHaveProperty('errors');
    expect(apis.map((api) => api.queries())).toEqual([
      ['find-linked-entities', 'find-relations'],
      ['find-entities', 'list-relations-of-entities', 'find-entities'],
    ]);
  });

  test('of an entity by name takes one read more, and of an unknown id says so', async () => {
    reads.length = 0;
    const name = people[0] ?? '';
    await exploreNeighbourhood(inMemory, { ...request(), of: { kind: 'name', name, type: null } });
    expect(reads).toEqual(['search-entities', 'find-linked-entities']);
    await expect(
      exploreNeighbourhood(inMemory, { ...request(), of: { kind: 'id', id: 'ent_nobody' } }),
    ).rejects.toMatchObject({ code: 'ENTITY_NOT_FOUND' });
  });
});
