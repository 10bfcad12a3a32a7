import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { claimStatuses } from '../../src/claims/claim.ts';
import type { ArticleToWrite } from '../../src/neo4j/article-rows.ts';
import { writeArticles } from '../../src/neo4j/article-writer.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { retractArticle } from '../../src/neo4j/retraction.ts';
import { verifyGraph } from '../../src/neo4j/verify-graph.ts';
import { picker, randomNumbers } from '../support/random-numbers.ts';
import { readyArticle } from '../support/ready-articles.ts';
import { openTestGraph, type TestGraph } from '../support/test-graph.ts';

const random = randomNumbers(11);
const pick = picker(random);
const now = '2024-01-02T00:00:00.000Z';

let graph: TestGraph;
/** Links whose claims were read, a list for each time. */
let readAgain: string[][] = [];
let database: Database;

/** An article on the same two, who meet and criticise each other all the time. */
function report(url: string): ArticleToWrite {
  const statements = Array.from({ length: pick([1, 1, 2]) }, (_, at) => {
    const type = pick(['MET_WITH', 'CRITICISED'] as const);
    const [subject, object] = pick([
      ['Ann Ash', 'Bob Birch'],
      ['Bob Birch', 'Ann Ash'],
    ] as const);
    return {
      sentence: `In ${at} ${subject} ${type.toLowerCase()} ${object}.`,
      subject,
      type,
      object,
      status: pick(claimStatuses),
      confidence: pick([0.5, 0.7, 0.85]),
    };
  });
  const { article, reading } = readyArticle(graph.ontology, `https://example.org/${url}`, statements);
  const sourceGroup = `src_${url}`;
  const claims = reading.claims.map((one) => ({
    ...one,
    claim: { ...one.claim, dates: { from: pick([null, '2018', '2019-05']), to: pick([null, '2019', '2020-01-01']) } },
  }));
  return {
    reading: { ...reading, claims },
    article: {
      ...article,
      publisher: pick([null, 'One', 'Two', 'Three', 'Four', 'Five']),
      publishedAt: pick([null, '2019', '2020-06', '2021-03-04']),
      // Some print what another prints.
      copies: pick([null, { sourceGroup: pick([sourceGroup, sourceGroup, 'src_agency']), signature: '', bands: '' }]),
    },
  };
}

const retract = (article: string): Promise<boolean> =>
  retractArticle({ database, ontology: graph.ontology, now: () => now }, article, { by: 'a tester', why: 'to see' });

beforeAll(async () => {
  graph = await openTestGraph();
  database = {
    ...graph.database,
    write: (work) =>
      graph.database.write((transaction) =>
        work({
          run: (statement, parameters) => {
            if (statement === 'list-relation-support') readAgain.push(parameters?.['relations'] as string[]);
            return transaction.run(statement, parameters);
          },
        }),
      ),
  };
}, 120_000);
afterAll(() => graph.close());

describe('a link with many claims', () => {
  test('is what all of them make of it, whatever was added, revised and retracted in whatever order', async () => {
    readAgain = [];
    let written = 0;
    let transactions = 0;
    while (written < 240) {
      const items = Array.from({ length: pick([1, 1, 2, 5, 12]) }, () => report(String((written += 1))));
      if (written > 20 && random() < 0.2) items.push(report(String(1 + Math.floor(random() * written))));
      await writeArticles(database, [...new Map(items.map((item) => [item.article.id, item])).values()], now);
      transactions += 1;
      if (random() < 0.1) await retract(pick(items).article.id);
      if (transactions % 15 === 0) expect(await verifyGraph(graph.database, graph.ontology)).toEqual([]);
    }
    expect(await verifyGraph(graph.database, graph.ontology)).toEqual([]);
    const kept = await graph.rows('MATCH (e:RelationEvidence) RETURN e.claimCount AS claims');
    expect(kept.length).toBe(3);
  }, 240_000);

  test('is not read again for one article more, unless that prints what another has printed', async () => {
    const [link] = await graph.rows('MATCH ()-[r:MET_WITH]->() RETURN r.id AS id, r.claimCount AS claims');
    const met = {
      sentence: 'Ann Ash met Bob Birch.',
      subject: 'Ann Ash',
      type: 'MET_WITH',
      object: 'Bob Birch',
    } as const;
    const add = async (url: string, sourceGroup: string): Promise<readonly string[]> => {
      readAgain = [];
      const { article, reading } = readyArticle(graph.ontology, `https://example.org/${url}`, [met]);
      await writeArticles(
        database,
        [{ reading, article: { ...article, publisher: 'Six', copies: { sourceGroup, signature: '', bands: '' } } }],
        now,
      );
      return readAgain.flat();
    };
    expect(await add('own text', 'src_own')).toEqual([]);
    expect(await add('copy', 'src_own')).toEqual([link?.['id']]);
    const [grown] = await graph.rows('MATCH ()-[r:MET_WITH]->() RETURN r.claimCount AS claims');
    expect(grown?.['claims']).toBe(Number(link?.['claims']) + 2);
    expect(await verifyGraph(graph.database, graph.ontology)).toEqual([]);
  });

  test('that has lost its claims has nothing kept of them', async () => {
    const articles = await graph.rows('MATCH (a:Article) WHERE a.retractedAt IS NULL RETURN a.id AS id');
    for (const { id } of articles) {
      await retract(String(id));
    }
    expect(await graph.rows('MATCH (e:RelationEvidence) RETURN e.relation AS relation')).toEqual([]);
    expect(await verifyGraph(graph.database, graph.ontology)).toEqual([]);
  }, 240_000);

  test('is told by verify when what is kept of it is not what its claims say', async () => {
    await writeArticles(
      database,
      Array.from({ length: 160 }, (_, at) => report(`again/${at}`)),
      now,
    );
    await graph.look('MATCH (e:RelationEvidence) SET e.confidences = [c IN e.confidences | c / 2]');
    const breaches = await verifyGraph(graph.database, graph.ontology);
    expect(breaches.map((breach) => breach.id).join()).toContain('evidence');
  });
});
