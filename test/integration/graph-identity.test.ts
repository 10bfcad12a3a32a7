import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { findReferencedEntity } from '../../src/answers/find-referenced-entity.ts';
import { articleId, contentHash, entityId } from '../../src/identity/identifiers.ts';
import { resolveReading } from '../../src/identity/resolve-reading.ts';
import { readClaimsRecord } from '../../src/loading/ready-made/read-claims-record.ts';
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

/** Loads what ready-made claims say of entities, all in one transaction or one by one. */
async function loadRecords(together: boolean, ...records: readonly ReadyRecord[]): Promise<void> {
  const items = records.map((record, at) => {
    const text = record.relations.map((one) => one.quote).join(' ');
    const { draft, reading } = readClaimsRecord(
      { article: { url: `https://example.org/${at}`, text }, ...record },
      graph.ontology,
    );
    const id = articleId(draft);
    return {
      article: { ...draft, id, contentHash: contentHash(draft) },
      reading: resolveReading(id, reading, graph.ontology),
    };
  });
  const now = new Date().toISOString();
  if (together) await writeArticles(graph.database, items, now);
  else for (const item of items) await writeArticles(graph.database, [item], now);
}

interface ReadyRecord {
  readonly entities: readonly Readonly<Record<string, unknown>>[];
  readonly relations: readonly { readonly quote: string; readonly [field: string]: string }[];
}

const isNational = (subject: string, state: string, more: ReadyRecord['relations'] = []): ReadyRecord => ({
  entities: [
    { id: 'p', type: 'Person', name: subject },
    { id: 's', type: 'State', name: state },
    { id: 'a', type: 'Organization', name: 'Acme' },
  ],
  relations: [{ type: 'NATIONAL_OF', subject: 'p', object: 's', quote: `${subject} of ${state} spoke.` }, ...more],
});
const atAcme = { type: 'EMPLOYED_BY', subject: 'p', object: 'a', quote: 'Michael Brown works for Acme.' };
const namesOf = async (text: string): Promise<readonly string[]> =>
  (await searchEntities(graph.database, text, null, null, 9))
    .map(({ entity }) => `${entity.name} ${entity.degree}`)
    .sort();

describe.each([true, false])('namesakes loaded together: %p', (together) => {
  test('are kept apart by their states, found again by them, and suggested to a person', async () => {
    await loadRecords(
      together,
      isNational('Michael Brown', 'Canada'),
      isNational('Michael Brown', 'France'),
      isNational('Michael Brown', 'France', [atAcme]),
      { entities: isNational('Michael Brown', 'Canada').entities, relations: [atAcme] },
    );
    expect(await namesOf('Michael Brown')).toEqual(['Michael Brown 2', 'Michael Brown 2']);
    const asked = findReferencedEntity(graph.database, { kind: 'name', name: 'Michael Brown', type: null });
    const message = await asked.catch((problem: unknown) => String(problem));
    for (const state of ['Canada', 'France']) {
      expect(message).toContain(`Michael Brown (Person of ${state}, linked to Acme, ent_`);
    }
    const [suggestion] = await listMergeSuggestions(graph.database, null, 5);
    expect(suggestion?.reasons.map((reason) => reason.kind)).toEqual(
      expect.arrayContaining(['SAME_NAME', 'OTHER_STATE']),
    );
    await mergeEntities(tools(), suggestion?.entity ?? '', suggestion?.into ?? '', signature);
    expect(await namesOf('Michael Brown')).toEqual(['Michael Brown 3']);
    expect(await verifyGraph(graph.database, graph.ontology)).toEqual([]);
  });

  test('are one when they share an employer: people have two passports', async () => {
    await loadRecords(
      together,
      isNational('Michael Brown', 'Canada', [atAcme]),
      isNational('Michael Brown', 'France', [atAcme]),
    );
    expect(await namesOf('Michael Brown')).toEqual(['Michael Brown 3']);
  });

  test('are kept apart by Wikidata and by what a catalogue tells them apart by, also in one article', async () => {
    const brown = (id: string, more: object) => ({ id, type: 'Person', name: 'Michael Brown', ...more });
    const acme = { id: 'a', type: 'Organization', name: 'Acme' };
    const works = (subject: string) => ({ ...atAcme, subject });
    await loadRecords(
      together,
      { entities: [brown('p', { wikidata: 'Q1' }), acme], relations: [works('p')] },
      {
        entities: [brown('p', { wikidata: 'Q2' }), brown('q', { wikidata: 'Q3' }), acme],
        relations: [works('p'), works('q')],
      },
      { entities: [brown('p', { distinct: 'ours/7' }), acme], relations: [works('p')] },
    );
    expect(await namesOf('Michael Brown')).toEqual(Array.from({ length: 4 }, () => 'Michael Brown 1'));
    expect(await verifyGraph(graph.database, graph.ontology)).toEqual([]);
  });

  test.each([
    ['after', 0],
    ['before', 1],
  ])('a name in another script means whom an article calls so, if it comes %s', async (_, first) => {
    const meng = (name: string, aliases: readonly string[]): ReadyRecord => ({
      entities: [
        { id: 'p', type: 'Person', name, aliases },
        { id: 'a', type: 'Organization', name: 'Acme' },
      ],
      relations: [{ ...atAcme, quote: `${[name, ...aliases].join(', ')} works for Acme.` }],
    });
    const records = [meng('Meng Wanzhou', ['孟晚舟']), meng('孟晚舟', [])];
    await loadRecords(together, ...(first === 0 ? records : records.reverse()));
    expect(await namesOf('孟晚舟')).toEqual(['Meng Wanzhou 1']);
    expect(await verifyGraph(graph.database, graph.ontology)).toEqual([]);
  });
});

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
