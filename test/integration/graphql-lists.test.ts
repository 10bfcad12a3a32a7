import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Statement } from '../support/small-reading.ts';
import { startTestApi, type TestApi } from '../support/test-api.ts';
import { openTestGraph, type TestGraph } from '../support/test-graph.ts';

const people = ['Anna Moreau', 'Karl Lindner', 'Ruth Moreau', 'Otto Lindner', 'Ida Moreau'];
const statements: readonly Statement[] = people.flatMap((subject, at) => [
  { sentence: `${subject} works for Acme.`, subject, type: 'EMPLOYED_BY', object: 'Acme', confidence: 0.5 + at / 10 },
  { sentence: `${subject} met Bolt.`, subject, type: 'MET_WITH', object: 'Bolt', status: 'ALLEGED' as const },
]);

let graph: TestGraph;
let api: TestApi;
beforeAll(async () => {
  graph = await openTestGraph();
  api = await startTestApi(graph, statements);
  for (const [at, person] of people.entries()) {
    const text = statements.filter(({ subject }) => subject === person).map(({ sentence }) => sentence);
    await ask('mutation ($input: LoadArticleInput!) { loadArticle(input: $input) { created } }', {
      input: {
        text: text.join(' '),
        title: `About ${person}`,
        publisher: at % 2 === 0 ? 'Example News' : 'The Other',
        // One has no date, and two have the same.
        ...(at === 0 ? {} : { publishedAt: `2020-0${Math.min(at, 3)}` }),
        url: `https://example.org/${at}`,
        language: 'en',
      },
    });
  }
});
afterAll(async () => {
  await api.close();
  await graph.close();
});

type Tree = Readonly<Record<string, never>>;

async function ask(query: string, variables: unknown = {}): Promise<Tree> {
  const response = await fetch(`${api.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Tree; errors?: readonly { message: string }[] };
  if (errors) throw new Error(errors.map((error) => error.message).join());
  return data;
}

interface ListPage {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Asks for a page of a list, as `field(first: 2, after: …)`. */
async function page(field: string, first: number, after: string | null): Promise<ListPage> {
  const [name = '', rest = ''] = field.split('(', 2);
  const paging = `first: ${first}${after === null ? '' : `, after: ${JSON.stringify(after)}`}`;
  const wrapped = name.startsWith('entity.');
  const list = `${name.replace('entity.', '')}(${rest === '' ? '' : `${rest.slice(0, -1)}, `}${paging}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }`;
  if (!wrapped) return Object.values(await ask(`{ list: ${list} }`))[0] as unknown as ListPage;
  const { entities } = (await ask(`{ entities(search: "acme") { nodes { list: ${list} } } }`)) as unknown as {
    entities: { nodes: { list: ListPage }[] };
  };
  return entities.nodes[0]?.list as ListPage;
}

const lists: readonly [string, number][] = [
  ['articles', 5],
  ['articles(order: OLDEST)', 5],
  ['articles(order: LOADED)', 5],
  ['articles(where: {publishers: ["example NEWS"]})', 3],
  ['articles(where: {from: "2020-02", until: "2020"})', 3],
  ['articles(where: {title: "moreau about"})', 3],
  ['articles(where: {mentions: [{name: "Ruth Moreau"}, {name: "Acme"}]})', 1],
  ['articles(where: {languages: ["de"]})', 0],
  ['claims', 10],
  ['claims(order: NEWEST)', 10],
  ['claims(order: SUREST)', 10],
  ['claims(order: RECORDED)', 10],
  ['claims(where: {statuses: [ALLEGED]})', 5],
  ['claims(where: {types: [EMPLOYED_BY], minConfidence: 0.75})', 2],
  ['claims(where: {entities: [{name: "Acme"}]})', 5],
  ['claims(where: {entities: [{name: "Acme"}, {name: "Ida Moreau"}]})', 6],
  ['claims(where: {entities: [{name: "Acme"}, {name: "Ida Moreau"}], between: true})', 1],
  ['claims(where: {claimants: [{name: "Acme"}]})', 0],
  ['claims(where: {publishers: ["The Other"], from: "2020-03"})', 2],
  ['claims(where: {verdicts: [REJECTED]})', 0],
  ['timeline(of: {name: "Bolt"})', 5],
  ['entities(search: "moreau")', 3],
  ['entities(search: "l", order: CONNECTED)', 2],
  ['entities(search: "moreau", minDegree: 3)', 0],
  ['entities(search: "a", types: [Organization])', 1],
  ['entity.relations', 5],
  ['entity.relations(order: LATEST)', 5],
  ['entity.relations(where: {minConfidence: 0.75})', 2],
];

describe('lists', () => {
  test.each(lists)('%s gives all of its %d in pages of two, each once', async (field, total) => {
    const whole = await page(field, 50, null);
    expect(whole.totalCount).toBe(total);
    expect(new Set(whole.nodes.map((node) => node.id)).size).toBe(total);
    const collected: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo }: ListPage = await page(field, 2, after);
      collected.push(...nodes.map((node) => node.id));
      [more, after] = [pageInfo.hasNextPage, pageInfo.endCursor];
    }
    expect(collected).toEqual(whole.nodes.map((node) => node.id));
  });

  test.each([
    ['articles', 'articles(order: OLDEST)'],
    ['claims', 'claims(order: NEWEST)'],
    ['claims', 'claims(where: {statuses: [ASSERTED]})'],
    ['claims', 'timeline(of: {name: "Bolt"})'],
    ['entities(search: "moreau")', 'entities(search: "lindner")'],
    ['entity.relations', 'entity.relations(order: LATEST)'],
  ])('a cursor of %s is refused by %s', async (one, other) => {
    const { pageInfo } = await page(one, 1, null);
    await expect(page(other, 1, pageInfo.endCursor)).rejects.toThrow('not a cursor of this query');
  });

  test('a page goes on where it ended when the list has grown before it', async () => {
    const first = await page('articles(order: LOADED)', 2, null);
    const rest = await page('articles(order: LOADED)', 10, first.pageInfo.endCursor);
    await ask('mutation { loadArticle(input: {text: "Nobody met nobody.", title: "Newest"}) { created } }');
    expect((await page('articles(order: LOADED)', 10, first.pageInfo.endCursor)).nodes).toEqual(rest.nodes);
    expect((await page('articles(order: LOADED)', 1, null)).totalCount).toBe(6);
  });

  test('the order of claims is the one asked for, and totals are read only when asked for', async () => {
    const surest = (await ask('{ claims(order: SUREST, first: 3) { nodes { confidence } } }')) as unknown;
    expect(surest).toEqual({ claims: { nodes: [0.9, 0.9, 0.9].map((confidence) => ({ confidence })) } });
    api.queries();
    await ask('{ claims(first: 3) { nodes { id } } }');
    expect(api.queries()).toEqual(['list-claims']);
    await ask('{ claims(first: 3) { totalCount } }');
    expect(api.queries().toSorted()).toEqual(['count-claims', 'list-claims']);
  });

  test('a name misspelt by a letter is found, behind those that are not', async () => {
    const { entities } = (await ask('{ entities(search: "lidner") { nodes { name } } }')) as unknown as {
      entities: { nodes: { name: string }[] };
    };
    expect(entities.nodes.map((node) => node.name).toSorted()).toEqual(['Karl Lindner', 'Otto Lindner']);
  });
});

describe('decisions, reviews and mentions', () => {
  test('are lists too, and everything with an id is found again by it', async () => {
    const { claims, entities } = (await ask(
      '{ claims(first: 3) { nodes { id } } entities(search: "acme") { nodes { id relations(first: 1) { nodes { id } } } } }',
    )) as unknown as {
      claims: { nodes: { id: string }[] };
      entities: { nodes: { id: string; relations: { nodes: { id: string }[] } }[] };
    };
    const signature = '{by: "Test", why: "To see"}';
    const reviewed: string[] = [];
    for (const { id } of claims.nodes) {
      await ask(`mutation { reviewClaim(claim: "${id}", verdict: ACCEPTED, signature: ${signature}) { id } }`);
      reviewed.push(id);
    }
    const found = (await ask('{ entities(search: "moreau") { nodes { id } } }')) as unknown as {
      entities: { nodes: { id: string }[] };
    };
    const [one, other, third] = found.entities.nodes.map((node) => node.id);
    for (const second of [other, third]) {
      await ask(
        `mutation { neverMerge(one: "${one ?? ''}", other: "${second ?? ''}", signature: ${signature}) { id } }`,
      );
    }
    const acme = entities.nodes[0];
    for (const [list, total] of [
      ['reviews', 3],
      [`reviews(claim: "${reviewed[0] ?? ''}")`, 1],
      ['decisions', 2],
      [`decisions(entity: "${third ?? ''}")`, 1],
      [`entityMentions(entity: "${acme?.id ?? ''}")`, 5],
    ] as const) {
      const firstPage = await page(list, 1, null);
      expect(firstPage.totalCount).toBe(total);
      expect((await page(list, 10, firstPage.pageInfo.endCursor)).nodes).toHaveLength(total - 1);
    }

    const idOf = async (list: string): Promise<string> => (await page(list, 1, null)).nodes[0]?.id ?? '';
    const ids = {
      Organization: acme?.id ?? '',
      Relation: acme?.relations.nodes[0]?.id ?? '',
      Claim: reviewed[0] ?? '',
      Article: await idOf('articles'),
      Decision: await idOf('decisions'),
      Review: await idOf('reviews'),
      EntityMention: await idOf(`entityMentions(entity: "${acme?.id ?? ''}")`),
    };
    const answer = await ask(
      'query ($ids: [ID!]!, $relation: ID!) { nodes(ids: $ids) { __typename id } relation(id: $relation) { id sentence } }',
      {
        ids: [...Object.values(ids), 'ent_nobody', 'nonsense'],
        relation: ids.Relation,
      },
    );
    expect(answer).toEqual({
      nodes: [...Object.entries(ids).map(([__typename, id]) => ({ __typename, id })), null, null],
      relation: { id: ids.Relation, sentence: expect.stringMatching(/work/) },
    });
    for (const [type, id] of Object.entries(ids)) {
      expect(await ask(`{ node(id: "${id}") { __typename ... on Relation { subject { name } } } }`)).toMatchObject({
        node: { __typename: type },
      });
    }
  });

  test('fifty nodes of every type take as many reads as one of each', async () => {
    const idsOf = async (list: string): Promise<readonly string[]> =>
      (await page(list, 50, null)).nodes.map((node) => node.id);
    const { entities } = (await ask(
      '{ entities(search: "o", first: 50) { nodes { id relations(first: 50) { nodes { id } } } } }',
    )) as unknown as { entities: { nodes: { id: string; relations: { nodes: { id: string }[] } }[] } };
    const relations = entities.nodes.flatMap((entity) => entity.relations.nodes.map((relation) => relation.id));
    const [acme] = await idsOf('entities(search: "acme")');
    const mentions = await idsOf(`entityMentions(entity: "${acme ?? ''}")`);
    const kinds = [
      [...(await idsOf('entities(search: "a")')), ...(await idsOf('entities(search: "bolt")'))],
      [...new Set(relations)],
      await idsOf('claims'),
      await idsOf('articles'),
      await idsOf('decisions'),
      await idsOf('reviews'),
      mentions,
    ].filter((ids) => ids.length > 0);
    const known = kinds.flat();
    const absent = Array.from({ length: 50 - known.length }, (_, at) => `clm_${at}`);
    const readsFor = async (ids: readonly string[], fields: string, found: number): Promise<number> => {
      api.queries();
      const { nodes } = (await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { id ${fields} } }`, {
        ids,
      })) as unknown as { nodes: (object | null)[] };
      expect(nodes.filter((node) => node !== null)).toHaveLength(found);
      return api.queries().length;
    };
    const oneOfEach = kinds.map(([id = '']) => id);
    expect(await readsFor(oneOfEach, '', kinds.length)).toBe(kinds.length);
    expect(await readsFor([...known, ...absent], '', known.length)).toBe(kinds.length);
    const fields =
      '... on Relation { subject { name } claims { quote } } ... on Claim { article { title } } ... on EntityMention { named: article { title } }';
    const few = await readsFor(oneOfEach, fields, kinds.length);
    expect(await readsFor([...known, ...absent], fields, known.length)).toBeLessThanOrEqual(few);
    expect(known.length).toBeGreaterThan(30);
  });

  test('a retracted article says so and can be left out', async () => {
    const { nodes } = await page('articles', 1, null);
    const id = nodes[0]?.id ?? '';
    await ask(`mutation { retractArticle(id: "${id}", signature: {by: "Test", why: "To see"}) }`);
    expect(await ask(`{ article(id: "${id}") { retractedAt } }`)).toEqual({
      article: { retractedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/) },
    });
    expect((await page('articles(where: {retracted: true})', 5, null)).nodes).toEqual([{ id }]);
    expect((await page('articles(where: {retracted: false})', 10, null)).nodes.map((node) => node.id)).not.toContain(
      id,
    );
    expect((await page(`claims(where: {article: "${id}"})`, 5, null)).totalCount).toBe(0);
    expect((await page(`claims(where: {article: "${id}", withdrawn: true})`, 5, null)).totalCount).toBeGreaterThan(0);
  });
});
