import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { entityId } from '../../src/identity/identifiers.ts';
import { writeArticles } from '../../src/neo4j/article-writer.ts';
import { listClaimsOfArticles } from '../../src/neo4j/claim-reader.ts';
import { mergeEntities, neverMerge, splitEntity, undoDecision } from '../../src/neo4j/decision-writer.ts';
import { findEntities, resolveEntities, searchEntities } from '../../src/neo4j/entity-reader.ts';
import { retractArticle } from '../../src/neo4j/retraction.ts';
import { reviewClaim } from '../../src/neo4j/review-writer.ts';
import { textOf } from '../../src/neo4j/row.ts';
import { listMergeSuggestions } from '../../src/neo4j/suggestion-reader.ts';
import { verifyGraph } from '../../src/neo4j/verify-graph.ts';
import { readyArticle } from '../support/ready-articles.ts';
import type { Statement } from '../support/small-reading.ts';
import { storedLinks } from '../support/stored-links.ts';
import { openTestGraph, type TestGraph } from '../support/test-graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());
beforeEach(() => graph.empty());

const signature = { by: 'a tester', why: 'to see' };
const tools = () => ({ database: graph.database, ontology: graph.ontology, now: () => new Date().toISOString() });
const met = (subject: string, object: string): Statement => ({
  sentence: `${subject} met ${object}.`,
  subject,
  type: 'MET_WITH',
  object,
});
const person = (key: string): string => entityId(`Person:${key}`);

async function load(at: number, ...statements: readonly Statement[]): Promise<string> {
  const item = readyArticle(graph.ontology, `https://example.org/${at}`, statements);
  await writeArticles(graph.database, [item], new Date().toISOString());
  return item.article.id;
}

describe('a merge', () => {
  test('lets the old id answer with the entity it became, also for articles to come', async () => {
    await load(1, met('J. Trudeau', 'Li Wei'));
    await load(2, met('Justin Trudeau', 'Anna Moreau'));
    const decision = await mergeEntities(tools(), person('j trudeau'), person('justin trudeau'), signature);
    await load(3, met('J. Trudeau', 'Karl Lindner'));
    const [entity] = await findEntities(graph.database, [person('j trudeau')]);
    expect(entity).toMatchObject({
      id: person('justin trudeau'),
      name: 'Justin Trudeau',
      aliases: ['J. Trudeau'],
      degree: 3,
    });
    expect((await searchEntities(graph.database, 'Trudeau', null, null, 5)).map((hit) => hit.entity.id)).toEqual([
      person('justin trudeau'),
    ]);
    await undoDecision(tools(), decision.id, signature);
    const both = await resolveEntities(graph.database, [person('j trudeau'), person('justin trudeau')]);
    expect([...both.values()].map((one) => `${one.name} ${one.degree}`)).toEqual(['J. Trudeau 2', 'Justin Trudeau 1']);
    expect(await verifyGraph(graph.database, graph.ontology)).toEqual([]);
  });

  test('is refused between two that were decided to be two', async () => {
    await load(1, met('J. Trudeau', 'Justin Trudeau'));
    const apart = await neverMerge(tools(), person('j trudeau'), person('justin trudeau'), signature);
    const merging = () => mergeEntities(tools(), person('justin trudeau'), person('j trudeau'), signature);
    await expect(merging()).rejects.toThrow(`Undo ${apart.id} first`);
    await undoDecision(tools(), apart.id, signature);
    await merging();
    expect(await storedLinks(graph.database)).toEqual([]);
    expect(await verifyGraph(graph.database, graph.ontology)).toEqual([]);
  });
});

describe('a split', () => {
  test('takes mentions out, keeps to them when the article is revised, and leaves the name where it was', async () => {
    await load(1, met('Michael Brown', 'Li Wei'));
    await load(2, met('Michael Brown', 'Anna Moreau'));
    const rows = await graph.database.read('list-entity-mentions', {
      entity: person('michael brown'),
      after: '',
      limit: 9,
    });
    const [first] = rows.map((row) => textOf(row, 'id'));
    const { other } = await splitEntity(tools(), person('michael brown'), [first ?? ''], signature);
    const article = textOf(rows[0] ?? {}, 'article');
    const at = article === (await load(1, met('Michael Brown', 'Karl Lindner'))) ? 1 : 2;
    if (at === 2) await load(2, met('Michael Brown', 'Karl Lindner'));
    await load(3, met('Michael Brown', 'Zoe Adams'));
    const links = await storedLinks(graph.database);
    expect(links.filter((link) => link.includes(other))).toHaveLength(1);
    expect(links.some((link) => link.includes(person('zoe adams')) && link.includes(person('michael brown')))).toBe(
      true,
    );
    expect(await verifyGraph(graph.database, graph.ontology)).toEqual([]);
  });
});

describe('a review', () => {
  test('that rejects a claim holds when the article is loaded again and when its sentence moves', async () => {
    const article = await load(1, met('Anna Moreau', 'Li Wei'));
    const [claim] = (await listClaimsOfArticles(graph.database, [article])).get(article) ?? [];
    await reviewClaim(tools(), claim?.id ?? '', 'REJECTED', {}, signature);
    expect(await storedLinks(graph.database)).toEqual([]);
    await load(1, met('Anna Moreau', 'Li Wei'));
    await load(1, met('Karl Lindner', 'Zoe Adams'), met('Anna Moreau', 'Li Wei'));
    const links = await storedLinks(graph.database);
    expect(links).toHaveLength(1);
    expect(links[0]).toContain(person('zoe adams'));
    expect(await verifyGraph(graph.database, graph.ontology)).toEqual([]);
  });

  test('that corrects the ends keeps what was read', async () => {
    const article = await load(1, met('Anna Moreau', 'Li Wei'), met('Zoe Adams', 'Li Wei'));
    const claims = (await listClaimsOfArticles(graph.database, [article])).get(article) ?? [];
    await reviewClaim(tools(), claims[0]?.id ?? '', 'CORRECTED', { object: person('zoe adams') }, signature);
    const [corrected] = (await listClaimsOfArticles(graph.database, [article])).get(article) ?? [];
    expect(corrected).toMatchObject({
      review: 'CORRECTED',
      object: { name: 'Zoe Adams' },
      quote: 'Anna Moreau met Li Wei.',
    });
    await load(1, met('Anna Moreau', 'Li Wei'), met('Zoe Adams', 'Li Wei'), met('Karl Lindner', 'Li Wei'));
    expect((await storedLinks(graph.database)).filter((link) => link.includes(person('anna moreau')))).toHaveLength(1);
    expect(await verifyGraph(graph.database, graph.ontology)).toEqual([]);
  });

  test('that cannot be is refused, and changes nothing', async () => {
    const article = await load(1, met('Anna Moreau', 'Li Wei'));
    const [claim] = (await listClaimsOfArticles(graph.database, [article])).get(article) ?? [];
    for (const correction of [{ type: 'CHARGED_WITH' }, { object: person('nobody') }, { from: '2020-13' }, {}]) {
      await expect(reviewClaim(tools(), claim?.id ?? '', 'CORRECTED', correction, signature)).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    }
    expect(await storedLinks(graph.database)).toHaveLength(1);
  });
});

describe('a retraction', () => {
  test('takes entities that nobody mentions any more out of search, and holds when the text is loaded again', async () => {
    const article = await load(1, met('Anna Moreau', 'Li Wei'));
    await retractArticle(tools(), article, signature);
    expect(await searchEntities(graph.database, 'Moreau', null, null, 5)).toEqual([]);
    await load(1, met('Anna Moreau', 'Li Wei'));
    expect(await storedLinks(graph.database)).toEqual([]);
    await load(1, met('Anna Moreau', 'Karl Lindner'));
    expect(await storedLinks(graph.database)).toHaveLength(1);
    expect(await verifyGraph(graph.database, graph.ontology)).toEqual([]);
  });
});

describe('suggestions', () => {
  test('rank likely duplicates with reasons, and leave out what was decided', async () => {
    await load(1, met('J. Trudeau', 'Li Wei'), met('Micheal Kovrig', 'Zoe Adams'));
    await load(2, met('Justin Trudeau', 'Li Wei'), met('Michael Kovrig', 'Karl Lindner'));
    const suggestions = await listMergeSuggestions(graph.database, null, 10);
    expect(suggestions.map((one) => one.reasons.map((reason) => reason.kind))).toEqual([
      ['INITIALS', 'SHARED_NEIGHBOURS'],
      ['SPELLING'],
    ]);
    await neverMerge(tools(), person('j trudeau'), person('justin trudeau'), signature);
    expect(await listMergeSuggestions(graph.database, person('justin trudeau'), 10)).toEqual([]);
  });
});
