import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ArticleDraft } from '../../src/articles/article.ts';
import type { Reading } from '../../src/claims/claim.ts';
import type { LoadedArticle } from '../../src/loading/load-article.ts';
import { listClaimsOfArticles } from '../../src/neo4j/claim-reader.ts';
import { findEntitiesByName, searchEntities } from '../../src/neo4j/entity-reader.ts';
import { listRelationsOfEntities, surestRelations } from '../../src/neo4j/relation-reader.ts';
import { retractArticle } from '../../src/neo4j/retraction.ts';
import { loadStatements } from '../support/load-statements.ts';
import type { Statement } from '../support/small-reading.ts';
import { openTestGraph, type TestGraph } from '../support/test-graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());
beforeEach(() => graph.empty());

const met: Statement = {
  sentence: 'Anna Moreau met Karl Lindner.',
  subject: 'Anna Moreau',
  type: 'MET_WITH',
  object: 'Karl Lindner',
};
const works: Statement = {
  sentence: 'Karl Lindner works for Acme.',
  subject: 'Karl Lindner',
  type: 'EMPLOYED_BY',
  object: 'Acme',
};

function load(
  statements: readonly Statement[],
  known: Partial<ArticleDraft> = {},
  read?: (draft: ArticleDraft) => Promise<Reading>,
): Promise<LoadedArticle> {
  return loadStatements(graph, statements, known, read === undefined ? {} : { read });
}

/** The links of an entity as `type other`, in a fixed order. */
async function linksOf(name: string): Promise<readonly string[]> {
  const [entity] = await findEntitiesByName(graph.database, name, null);
  if (entity === undefined) return [];
  const types = graph.ontology.relationTypes.map((type) => type.name);
  const [of] = await listRelationsOfEntities(
    graph.database,
    [entity.id],
    surestRelations(types, ['ASSERTED', 'ALLEGED', 'DENIED'], 50),
  );
  expect(of?.degree).toBe(of?.relations.length);
  return (of?.relations ?? [])
    .map((relation) => `${relation.type} ${relation.claimCount}/${relation.articleCount}`)
    .sort();
}

describe('loading an article', () => {
  test('turns its claims into links, each with its sentence', async () => {
    const loaded = await load([met, works], { publisher: 'The Example', publishedAt: '2024-03-08' });
    expect(loaded).toMatchObject({ outcome: 'created', claimCount: 2, mentionCount: 3 });
    expect(await linksOf('Karl Lindner')).toEqual(['EMPLOYED_BY 1/1', 'MET_WITH 1/1']);
    const claims = (await listClaimsOfArticles(graph.database, [loaded.id])).get(loaded.id) ?? [];
    expect(claims.map((claim) => claim.quote)).toEqual([met.sentence, works.sentence]);
    expect(claims[0]).toMatchObject({
      subject: { name: 'Anna Moreau', type: 'Person' },
      object: { name: 'Karl Lindner' },
      article: { publisher: 'The Example', publishedAt: '2024-03-08', revision: 1 },
      start: 0,
      end: met.sentence.length,
    });
  });

  test('again changes nothing, and does not read it again', async () => {
    const first = await load([met, works]);
    const again = await load([met, works], {}, () => Promise.reject(new Error('must not be read')));
    expect(again).toMatchObject({ id: first.id, outcome: 'unchanged' });
    expect(await linksOf('Karl Lindner')).toEqual(['EMPLOYED_BY 1/1', 'MET_WITH 1/1']);
  });

  test('again after it was retracted says by whom, and leaves it out', async () => {
    const { id } = await load([met]);
    const tools = { database: graph.database, ontology: graph.ontology, now: () => '2026-02-03T04:05:06.000Z' };
    await retractArticle(tools, id, { by: 'R. Ito', why: 'The paper withdrew it' });
    const again = await load([met]);
    expect(again).toMatchObject({ id, outcome: 'unchanged' });
    expect(again.notices).toEqual([expect.stringMatching(/retracted by R\. Ito on 2026-02-03 and stays out/)]);
    expect(await linksOf('Anna Moreau')).toEqual([]);
  });

  test('with a new text under the same address replaces what the earlier one stated', async () => {
    const url = 'https://example.org/story';
    const first = await load([met, works], { url });
    const second = await load([met], { url });
    expect(second).toMatchObject({ id: first.id, outcome: 'revised' });
    expect(await linksOf('Karl Lindner')).toEqual(['MET_WITH 1/1']);
    expect(await searchEntities(graph.database, 'Acme', null, null, 5)).toEqual([]);
  });

  test('and back again is the same as it was', async () => {
    const url = 'https://example.org/story';
    await load([met, works], { url });
    await load([met], { url });
    await load([met, works], { url });
    expect(await linksOf('Karl Lindner')).toEqual(['EMPLOYED_BY 1/1', 'MET_WITH 1/1']);
    expect(await searchEntities(graph.database, 'Acme', null, null, 5)).toHaveLength(1);
  });

  test('adds to a link that another article states', async () => {
    await load([met], { publisher: 'One' });
    await load(
      [{ ...met, sentence: 'Karl Lindner met Anna Moreau.', subject: 'Karl Lindner', object: 'Anna Moreau' }],
      { publisher: 'Two' },
    );
    expect(await linksOf('Anna Moreau')).toEqual(['MET_WITH 2/2']);
  });

  test('that fails to be read leaves the graph as it was', async () => {
    const failing = load([met], {}, () => Promise.reject(new Error('the engine died')));
    await expect(failing).rejects.toThrow('the engine died');
    expect(await linksOf('Anna Moreau')).toEqual([]);
  });

  test('by many at once over the same entities neither fails nor doubles anything', async () => {
    const articles = Array.from({ length: 40 }, (_, at) => [
      { ...met, sentence: `On day ${at} Anna Moreau met Karl Lindner.` },
      { ...works, sentence: `On day ${at} Karl Lindner works for Acme.` },
    ]);
    const loaded = await Promise.all(articles.map((statements) => load(statements)));
    expect(new Set(loaded.map((article) => article.id)).size).toBe(40);
    expect(await linksOf('Karl Lindner')).toEqual(['EMPLOYED_BY 40/40', 'MET_WITH 40/40']);
    expect(await searchEntities(graph.database, 'Lindner', null, null, 5)).toHaveLength(1);
  });
});

describe('a name', () => {
  test('is found whatever its case and accents, from its first letters', async () => {
    await load([
      {
        sentence: 'François Dupont met Karl Lindner.',
        subject: 'François Dupont',
        type: 'MET_WITH',
        object: 'Karl Lindner',
      },
    ]);
    for (const words of ['francois', 'FRANÇOIS', 'dup fran', 'françois dupont']) {
      const hits = await searchEntities(graph.database, words, null, null, 5);
      expect(hits.map((hit) => hit.entity.name)).toEqual(['François Dupont']);
    }
  });

  test.each(['"', '(', 'AND', 'a AND', '*', '~', 'x:y', '\\', '+-!(){}[]^"~*?:/', 'OR '.repeat(500)])(
    'of Lucene syntax %p is searched literally',
    async (words) => {
      await load([met]);
      expect(await searchEntities(graph.database, words, null, null, 5)).toEqual([]);
    },
  );
});
