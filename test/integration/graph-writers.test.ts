import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ThroughlineError } from '../../src/errors.ts';
import { patiently } from '../../src/loading/patiently.ts';
import { graphHash } from '../../src/neo4j/archive/graph-hash.ts';
import { writeArticle, writeArticles } from '../../src/neo4j/article-writer.ts';
import { listClaimsOfArticles } from '../../src/neo4j/claim-reader.ts';
import { mergeEntities, neverMerge, splitEntity, undoDecision } from '../../src/neo4j/decision-writer.ts';
import { findEntitiesByName } from '../../src/neo4j/entity-reader.ts';
import { findGraphVersion, listRelationChanges } from '../../src/neo4j/relation-changes.ts';
import { restoreArticle, retractArticle } from '../../src/neo4j/retraction.ts';
import { reviewClaim, undoReview } from '../../src/neo4j/review-writer.ts';
import { textOf } from '../../src/neo4j/row.ts';
import { verifyGraph } from '../../src/neo4j/verify-graph.ts';
import { seededNumbers } from '../support/random-numbers.ts';
import { randomStatements, readyArticle } from '../support/ready-articles.ts';
import type { Statement } from '../support/small-reading.ts';
import { storedLinks } from '../support/stored-links.ts';
import { openTestDatabase, openTestGraph, type TestGraph } from '../support/test-graph.ts';

/** Articles of each of the 32 writers; the measured run takes 1,000. */
const articlesEach = Number(process.env['THROUGHLINE_ARTICLES_EACH'] ?? 10);
const writers = 32;
/** Programs that the writers share, each with connections of its own. */
const programs = 4;

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());
beforeEach(() => graph.empty());

const now = '2024-01-01T00:00:00.000Z';
const signature = { by: 'a tester', why: 'to see' };
const tools = () => ({ database: graph.database, ontology: graph.ontology, now: () => new Date().toISOString() });

function nationalityOf(subject: string, object: string): Statement {
  return { sentence: `${subject} is a national of ${object}.`, subject, type: 'NATIONAL_OF', object };
}

describe('writers at once', () => {
  test(
    `${writers} writers in ${programs} programs, of ${articlesEach} articles each over shared entities, lose, double and deadlock nothing`,
    async () => {
      const next = seededNumbers(1);
      const work = Array.from({ length: writers }, (_, writer) =>
        Array.from({ length: articlesEach }, (_unused, at) =>
          readyArticle(graph.ontology, `https://example.org/${writer}/${at}`, randomStatements(next, 4, 40)),
        ),
      );
      const databases = Array.from({ length: programs }, () => openTestDatabase(graph.ontology));
      const begun = Date.now();
      await Promise.all(
        work.map(async (articles, writer) => {
          const database = databases[writer % programs] ?? graph.database;
          for (const { article, reading } of articles) {
            // As a load does: one who waits too long for locks is told of a conflict, and nothing was written.
            await patiently(300_000, () => writeArticle(database, article, reading, now));
          }
        }),
      );
      const seconds = (Date.now() - begun) / 1000;
      await Promise.all(databases.map((database) => database.close()));
      process.stderr.write(
        `${writers * articlesEach} articles by ${writers} writers in ${seconds.toFixed(1)} s: ${Math.round((writers * articlesEach) / seconds)}/s\n`,
      );
      const together = await storedLinks(graph.database);
      expect(await verifyGraph(graph.database, graph.ontology)).toEqual([]);
      await graph.empty();
      for (let at = 0; at < writers * articlesEach; at += 100) {
        await writeArticles(graph.database, work.flat().slice(at, at + 100), now);
      }
      expect(together).toEqual(await storedLinks(graph.database));
    },
    60_000 + writers * articlesEach * 200,
  );

  test('merges, splits, reviews, retractions and their undoing among loads leave a sound graph', async () => {
    const next = seededNumbers(2);
    const articles = Array.from({ length: 40 }, (_, at) =>
      readyArticle(graph.ontology, `https://example.org/${at}`, randomStatements(next, 4, 12)),
    );
    await writeArticles(graph.database, articles, now);
    const refusals: string[] = [];
    const tolerant = async (work: Promise<unknown>): Promise<void> => {
      // What another did meanwhile may make a decision impossible; nothing else may happen to it.
      await work.catch((problem: unknown) => {
        if (!(problem instanceof ThroughlineError) || problem.code !== 'BAD_USER_INPUT') throw problem;
        refusals.push(problem.message);
      });
    };
    const random = seededNumbers(3);
    const entities = (await graph.database.read('list-entity-ids', { after: '', limit: 100 })).map((row) =>
      textOf(row, 'id'),
    );
    const anEntity = () => entities[random(entities.length)] ?? '';
    const anArticle = () => articles[random(articles.length)]?.article.id ?? '';
    let done = 0;
    const deciders = Array.from({ length: 8 }, async () => {
      for (let at = 0; at < 12; at += 1) {
        const what = random(6);
        if (what === 0)
          await tolerant(decideAndMaybeUndo(mergeEntities(tools(), anEntity(), anEntity(), signature), random(2)));
        if (what === 1)
          await tolerant(decideAndMaybeUndo(neverMerge(tools(), anEntity(), anEntity(), signature), random(2)));
        if (what === 2) await tolerant(splitOne(anEntity(), random(2)));
        if (what === 3) await tolerant(reviewOne(anArticle(), random(2)));
        if (what === 4) await retractArticle(tools(), anArticle(), signature);
        if (what === 5) await restoreArticle(tools(), anArticle());
        done += 1;
      }
    });
    const loaders = Array.from({ length: 8 }, async (_, writer) => {
      for (let at = 0; at < 12; at += 1) {
        const { article, reading } = readyArticle(
          graph.ontology,
          // Some revise what others decide about, some are new.
          `https://example.org/${at % 2 === 0 ? random(40) : 1000 + writer * 100 + at}`,
          randomStatements(random, 4, 12),
        );
        await writeArticle(graph.database, article, reading, now);
        done += 1;
      }
    });
    await Promise.all([...deciders, ...loaders]);
    expect(done).toBe(16 * 12);
    expect(await verifyGraph(graph.database, graph.ontology)).toEqual([]);
  }, 300_000);
});

async function decideAndMaybeUndo(deciding: Promise<{ readonly id: string }>, undo: number): Promise<void> {
  const { id } = await deciding;
  if (undo === 1) await undoDecision(tools(), id, signature);
}

async function splitOne(entity: string, undo: number): Promise<void> {
  const rows = await graph.database.read('list-mentions-of-entity', { entity });
  const mentions = rows.map((row) => textOf(row, 'mention'));
  if (mentions.length < 2) return;
  await decideAndMaybeUndo(splitEntity(tools(), entity, mentions.slice(0, 1), signature), undo);
}

async function reviewOne(article: string, undo: number): Promise<void> {
  const [claim] = (await listClaimsOfArticles(graph.database, [article])).get(article) ?? [];
  if (claim === undefined) return;
  const { id } = await reviewClaim(tools(), claim.id, 'REJECTED', {}, signature);
  if (undo === 1) await undoReview(tools(), id, signature);
}

describe('articles written a hundred at a time', () => {
  test('give the same graph as one by one, in whatever order', async () => {
    const next = seededNumbers(4);
    const articles = Array.from({ length: 60 }, (_, at) =>
      // Every third is a further text of an address that came before.
      readyArticle(graph.ontology, `https://example.org/${at % 3 === 2 ? at - 2 : at}`, randomStatements(next, 4, 20)),
    );
    const oneByOne = [];
    for (const { article, reading } of articles) {
      oneByOne.push(await writeArticle(graph.database, article, reading, now));
    }
    const expected = await graphHash(graph.database);
    await graph.empty();
    expect(await writeArticles(graph.database, articles, now)).toEqual(oneByOne);
    expect(await graphHash(graph.database)).toBe(expected);
    expect(await verifyGraph(graph.database, graph.ontology)).toEqual([]);
  }, 300_000);

  test('tell the same namesakes apart as one by one', async () => {
    const next = seededNumbers(6);
    const articles = Array.from({ length: 30 }, (_, at) =>
      readyArticle(graph.ontology, `https://example.org/${at}`, [
        ...randomStatements(next, 2, 20),
        nationalityOf(`Person Nr${next(5)}`, next(2) === 0 ? 'China' : 'France'),
      ]),
    );
    for (const { article, reading } of articles) await writeArticle(graph.database, article, reading, now);
    const expected = await graphHash(graph.database);
    expect((await findEntitiesByName(graph.database, 'Person Nr1', null)).length).toBeGreaterThan(1);
    await graph.empty();
    await writeArticles(graph.database, articles, now);
    expect(await graphHash(graph.database)).toBe(expected);
  }, 300_000);

  test('are all written or none', async () => {
    const good = readyArticle(graph.ontology, 'https://example.org/good', randomStatements(seededNumbers(5), 3, 9));
    const broken = { ...good, article: { ...good.article, id: 'art_broken', contentHash: 'x', title: {} as string } };
    await expect(writeArticles(graph.database, [good, broken], now)).rejects.toThrow();
    expect(await storedLinks(graph.database)).toEqual([]);
  });
});

describe('the log of changes', () => {
  test('tells a follower what has been written and deleted since it looked', async () => {
    const met = { sentence: 'Anna met Karl.', subject: 'Anna', type: 'MET_WITH', object: 'Karl' };
    const works = { sentence: 'Karl works for Acme.', subject: 'Karl', type: 'EMPLOYED_BY', object: 'Acme' };
    const url = 'https://example.org/1';
    const before = await findGraphVersion(graph.database);
    await writeArticles(graph.database, [readyArticle(graph.ontology, url, [met, works])], now);
    const first = await listRelationChanges(graph.database, before);
    expect(first).toMatchObject({ version: before + 1, complete: true, deleted: [] });
    expect(first.written).toHaveLength(2);
    await writeArticles(graph.database, [readyArticle(graph.ontology, url, [met])], now);
    const second = await listRelationChanges(graph.database, first.version);
    expect(second).toMatchObject({ version: before + 2, complete: true });
    expect([second.written.length, second.deleted.length]).toEqual([1, 1]);
    expect(await listRelationChanges(graph.database, second.version)).toEqual({
      version: second.version,
      complete: true,
      written: [],
      deleted: [],
    });
  });

  test('says so when it does not reach back far enough', async () => {
    expect(await listRelationChanges(graph.database, 5)).toMatchObject({ complete: false });
  });
});
