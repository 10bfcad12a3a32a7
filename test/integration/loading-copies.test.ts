import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { articleLoader } from '../../src/loading/article-loader.ts';
import { smallArticle, smallReading, type Statement } from '../support/small-reading.ts';
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
  confidence: 0.8,
};
/** The rest of a story; another story for every seed. */
const rest = (seed: string, count = 60): string => Array.from({ length: count }, (_, at) => `${seed}${at}`).join(' ');

interface Copy {
  readonly publisher: string;
  readonly text: string;
}

async function load(copies: readonly Copy[]): Promise<void> {
  const loader = articleLoader({
    database: graph.database,
    ontology: graph.ontology,
    now: () => '2024-01-01T00:00:00.000Z',
    maxArticleBytes: 100_000,
    read: () => Promise.reject(new Error('must not be read')),
  });
  await Promise.all(
    copies.map(({ publisher, text }) => {
      const url = `https://${publisher}.test/story`;
      const draft = { ...smallArticle([met], { url, publisher }), text: `${met.sentence} ${text}` };
      return loader.load({ draft, reading: smallReading(draft, [met]) });
    }),
  );
}

async function link(): Promise<Readonly<Record<string, unknown>> | undefined> {
  const cypher =
    'MATCH ()-[r:MET_WITH]->() RETURN r.confidence AS confidence, r.articleCount AS articleCount, r.sourceCount AS sourceCount';
  return (await graph.rows(cypher))[0];
}

describe("an agency's text in several outlets", () => {
  test('counts as one source, loaded together', async () => {
    await load([
      { publisher: 'one', text: rest('a') },
      { publisher: 'two', text: rest('a') },
    ]);
    expect(await link()).toEqual({ confidence: 0.8, articleCount: 2, sourceCount: 1 });
  });

  test('counts as one source, loaded on different days', async () => {
    await load([{ publisher: 'one', text: rest('a') }]);
    await load([{ publisher: 'two', text: `${rest('a')} Two has this to add at the end.` }]);
    expect(await link()).toEqual({ confidence: 0.8, articleCount: 2, sourceCount: 1 });
  });

  test('counts as one source when an outlet cuts a quarter of it', async () => {
    await load([{ publisher: 'one', text: rest('a', 200) }]);
    await load([{ publisher: 'two', text: rest('a', 150) }]);
    expect(await link()).toMatchObject({ confidence: 0.8, sourceCount: 1 });
  });

  test('is told from an account of its own, which makes the link surer', async () => {
    await load([
      { publisher: 'one', text: rest('a') },
      { publisher: 'two', text: rest('a') },
      { publisher: 'three', text: rest('b') },
    ]);
    expect(await link()).toMatchObject({ confidence: 0.96, sourceCount: 2 });
  });

  test('counts no more when one outlet replaces it by an account of its own', async () => {
    await load([{ publisher: 'one', text: rest('a') }]);
    await load([{ publisher: 'two', text: rest('a') }]);
    await load([{ publisher: 'one', text: rest('c') }]);
    expect(await link()).toMatchObject({ confidence: 0.96, sourceCount: 2 });
  });

  test('is not seen in notices too short to tell', async () => {
    await load([
      { publisher: 'one', text: 'The two spoke.' },
      { publisher: 'two', text: 'The two spoke.' },
    ]);
    expect(await link()).toMatchObject({ confidence: 0.96, sourceCount: 2 });
  });
});
