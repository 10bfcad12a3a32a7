import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadStatements } from '../support/load-statements.ts';
import { personId, type Statement } from '../support/small-reading.ts';
import { startTestApi, type TestApi } from '../support/test-api.ts';
import { openTestGraph, type TestGraph } from '../support/test-graph.ts';

/** A person with few friends and one with many, whose friends have as many again: letters only, as names are. */
const few = 4;
const many = 40;
const letters = (number: number): string => String.fromCharCode(97 + Math.floor(number / 26), 97 + (number % 26));
const friendsOf = (centre: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `Friend${letters(at)} ${centre.split(' ')[1] ?? ''}`);
const met = (subject: string, object: string): Statement => ({
  sentence: `${subject} met ${object}.`,
  subject,
  type: 'MET_WITH',
  object,
});
const circle = (centre: string, count: number): readonly Statement[] => {
  const friends = friendsOf(centre, count);
  const links = friends.flatMap((friend, at) => [
    met(centre, friend),
    ...[1, 2, 3].map((step) => met(friend, friends[(at + step) % count] ?? centre)),
  ]);
  return links.filter((one) => one.subject !== one.object);
};
const [small, large] = ['Anna Smallville', 'Bert Largeton'];

let graph: TestGraph;
let api: TestApi;
/** Rows of the database's answers, each item of a list in a row counted. */
let rows = 0;

beforeAll(async () => {
  graph = await openTestGraph();
  for (const [centre, count] of [
    [small, few],
    [large, many],
  ] as const) {
    await loadStatements(graph, circle(centre, count), { url: `https://example.org/${count}` });
  }
  const counting: TestGraph = {
    ...graph,
    database: {
      ...graph.database,
      read: async (statement, parameters) => {
        const found = await graph.database.read(statement, parameters);
        rows += found
          .map((row) => Math.max(1, ...Object.values(row).map((value) => (Array.isArray(value) ? value.length : 1))))
          .reduce((sum, count) => sum + count, 0);
        return found;
      },
    },
  };
  api = await startTestApi(counting);
}, 120_000);
afterAll(async () => {
  await api.close();
  await graph.close();
});

/** How many reads a question took, and how many rows they brought. */
async function costOf(query: string, name: string): Promise<{ readonly reads: number; readonly rows: number }> {
  api.queries();
  rows = 0;
  const response = await fetch(`${api.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query,
      variables: { id: personId(name), friend: personId(friendsOf(name, few).at(-1) ?? ''), name },
    }),
  });
  expect(await response.json()).not.toHaveProperty('errors');
  return { reads: api.queries().length, rows };
}

/** Reads that a question may take whatever it is about, and rows where every list of it is asked for four at most. */
const questions: readonly (readonly [string, number, number, string])[] = [
  [
    'an entity, its links and theirs',
    5,
    120,
    `query ($id: ID!) { entity(id: $id) { name relations(first: 4) { nodes { sentence object { name relations(first: 4) { nodes { sentence } } } subject { name relations(first: 4) { nodes { sentence } } } } } } }`,
  ],
  [
    'links with their claims and articles',
    4,
    40,
    `query ($id: ID!) { entity(id: $id) { relations(first: 4) { nodes { sentence claims(first: 2) { quote article { title } } } } } }`,
  ],
  [
    'a neighbourhood two steps wide',
    6,
    160,
    `query ($id: ID!) { neighbourhood(of: {id: $id}, depth: 2, first: 4) { nodes { name } edges { sentence claims(first: 1) { quote } } more { count entity { name } } } }`,
  ],
  [
    'a path with its evidence',
    6,
    40,
    `query ($id: ID!, $friend: ID!) { paths(from: {id: $id}, to: {id: $friend}, first: 1) { paths { hops { relation { claims(first: 2) { quote } } } } } }`,
  ],
  [
    'a search with the links of what it finds',
    3,
    40,
    `query ($name: String!) { entities(search: $name, first: 4) { edges { node { name relations(first: 4) { nodes { sentence } } } } } }`,
  ],
];

describe('what a question costs', () => {
  test.each(questions)(
    '%s: no more reads of the database for many links than for few',
    async (_what, most, _rows, query) => {
      expect((await costOf(query, small)).reads).toBeLessThanOrEqual(most);
      expect((await costOf(query, large)).reads).toBeLessThanOrEqual(most);
    },
  );

  test.each(questions)(
    '%s: no more rows than were asked for, however many there are',
    async (_what, _most, most, query) => {
      expect((await costOf(query, large)).rows).toBeLessThanOrEqual(most);
    },
  );

  test('a path over Neo4j reads the links of the shortest ways and nothing else', async () => {
    const { rows: read } = await costOf(
      `query ($id: ID!, $friend: ID!) { paths(from: {id: $id}, to: {id: $friend}, first: 1) { paths { hops { sentence } } linksRead } }`,
      large,
    );
    // The two ends by their ids, the one link between them, and the same again to dress the answer.
    expect(read).toBeLessThanOrEqual(8);
  });
});
