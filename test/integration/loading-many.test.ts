import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ArticleDraft } from '../../src/articles/article.ts';
import type { Reading } from '../../src/claims/claim.ts';
import { ThroughlineError } from '../../src/errors.ts';
import { articleLoader, type ArticleLoader, type LoadingTools } from '../../src/loading/article-loader.ts';
import { failureRecord } from '../../src/loading/failure-record.ts';
import type { LoadItem } from '../../src/loading/load-item.ts';
import { loadItems, type LoadReport } from '../../src/loading/load-items.ts';
import { readJsonRecord } from '../../src/loading/ready-made/read-json-record.ts';
import { smallArticle, smallReading, type Statement } from '../support/small-reading.ts';
import { openTestGraph, type TestGraph } from '../support/test-graph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());
beforeEach(() => graph.empty());

const met = (at: number): Statement => ({
  sentence: `On day ${at} Anna Moreau met Karl Lindner.`,
  subject: 'Anna Moreau',
  type: 'MET_WITH',
  object: 'Karl Lindner',
});

function loaderOf(given: Partial<LoadingTools> = {}): ArticleLoader {
  return articleLoader({
    database: graph.database,
    ontology: graph.ontology,
    now: () => '2024-01-01T00:00:00.000Z',
    maxArticleBytes: 100_000,
    read: () => Promise.reject(new Error('must not be read')),
    ...given,
  });
}

/** An article with ready-made claims, as an item of `test:AT`. */
function item(at: number, known: Partial<ArticleDraft> = {}): LoadItem & { readonly kind: 'article' } {
  const draft = smallArticle([met(at)], known);
  const reading = smallReading(draft, [met(at)]);
  return { kind: 'article', origin: `test:${at}`, again: { record: at }, draft, reading, notices: [] };
}

async function run(
  items: readonly LoadItem[],
  given: { readonly loader?: ArticleLoader; readonly signal?: AbortSignal; readonly onReport?: () => void } = {},
): Promise<{ readonly reports: readonly LoadReport[]; readonly fatal: unknown }> {
  const reports: LoadReport[] = [];
  async function* stream(): AsyncGenerator<LoadItem> {
    yield* await Promise.resolve(items);
  }
  const fatal = await loadItems(stream(), {
    loader: given.loader ?? loaderOf(),
    readPage: () => Promise.reject(new ThroughlineError('BAD_USER_INPUT', 'no page')),
    signal: given.signal ?? new AbortController().signal,
    report: (report) => {
      reports.push(report);
      given.onReport?.();
    },
  });
  return { reports, fatal };
}

const outcomes = (reports: readonly LoadReport[]): readonly string[] =>
  reports.map((report) => (report.kind === 'loaded' ? report.loaded.outcome : report.kind)).sort();

async function count(statement: 'count-graph'): Promise<{ readonly articles: number; readonly claims: number }> {
  const [row] = await graph.database.read(statement);
  return { articles: Number(row?.['articles']), claims: Number(row?.['claims']) };
}

describe('loading many articles', () => {
  test('writes each once, however often it comes', async () => {
    const items = Array.from({ length: 250 }, (_, at) => item(at % 125));
    const { reports } = await run(items);
    expect(outcomes(reports)).toEqual([...Array<string>(125).fill('created'), ...Array<string>(125).fill('unchanged')]);
    expect(await count('count-graph')).toEqual({ articles: 125, claims: 125 });
  });

  test('again reads and writes nothing', async () => {
    await run([item(1), item(2)]);
    expect(outcomes((await run([item(1), item(2)])).reports)).toEqual(['unchanged', 'unchanged']);
  });

  test('lets a bad article fail alone', async () => {
    const bad = item(2);
    const [claim] = bad.reading?.claims ?? [];
    const broken: Reading = {
      ...(bad.reading ?? { mentions: [], notices: [] }),
      claims: claim === undefined ? [] : [{ ...claim, type: 'NO_SUCH_TYPE' }],
    };
    const items = [item(1), { ...bad, reading: broken }, item(3, { publishedAt: 'soon' }), item(4)];
    const { reports, fatal } = await run([...items, { ...item(5), kind: 'unreadable', problem: new Error('x') }]);
    expect(outcomes(reports)).toEqual(['created', 'created', 'failed', 'failed', 'failed']);
    expect(fatal).toBeNull();
    expect(await count('count-graph')).toEqual({ articles: 2, claims: 2 });
  });

  test('writes the others of a batch when the database refuses one', async () => {
    const poison = item(2, { title: 'poison' });
    const failing: TestGraph['database'] = {
      ...graph.database,
      write: (work) =>
        graph.database.write((transaction) =>
          work({
            run: (statement, parameters) => {
              if (statement === 'write-articles' && JSON.stringify(parameters).includes('poison')) {
                return Promise.reject(new ThroughlineError('INTERNAL', 'refused'));
              }
              return transaction.run(statement, parameters);
            },
          }),
        ),
    };
    const { reports } = await run([item(1), poison, item(3)], { loader: loaderOf({ database: failing }) });
    expect(outcomes(reports)).toEqual(['created', 'created', 'failed']);
  });

  test('takes the last of several texts under one address', async () => {
    const url = 'https://a.test/story';
    const { reports } = await run([1, 2, 3].map((at) => item(at, { url })));
    expect(outcomes(reports)).toEqual(['created', 'revised', 'revised']);
    expect(outcomes((await run([item(3, { url })])).reports)).toEqual(['unchanged']);
  });

  test('takes new claims about an old text as a revision', async () => {
    const one = item(1, { url: 'https://a.test/story' });
    await run([one]);
    const claims = (one.reading?.claims ?? []).map((claim) => ({ ...claim, confidence: 0.5 }));
    const surer = { ...one, reading: { ...(one.reading ?? { mentions: [], notices: [] }), claims } };
    expect(outcomes((await run([surer])).reports)).toEqual(['revised']);
  });

  test('stops when it is told to, and goes on where it stopped', async () => {
    const stop = new AbortController();
    let reading = 0;
    const loader = loaderOf({
      read: async (draft) => {
        reading += 1;
        if (reading === 5) stop.abort();
        await new Promise((resolve) => setTimeout(resolve, 20));
        return smallReading(draft, [met(Number(/day (\d+)/.exec(draft.text)?.[1]))]);
      },
    });
    const items = Array.from({ length: 50 }, (_, at) => ({ ...item(at), reading: null }));
    const first = await run(items, { loader, signal: stop.signal });
    const done = outcomes(first.reports).filter((outcome) => outcome === 'created').length;
    expect(done).toBeGreaterThanOrEqual(5);
    expect(done).toBeLessThan(10);
    expect(first.reports.some((report) => report.kind === 'failed')).toBe(false);
    const second = await run(items, { loader });
    expect(outcomes(second.reports)).toEqual([
      ...Array<string>(50 - done).fill('created'),
      ...Array<string>(done).fill('unchanged'),
    ]);
  });

  test('gives up when the database stays away, and says so', async () => {
    const away: TestGraph['database'] = {
      ...graph.database,
      read: () => Promise.reject(new ThroughlineError('DATABASE_UNAVAILABLE', 'away')),
    };
    const items = Array.from({ length: 1000 }, (_, at) => item(at));
    const { reports, fatal } = await run(items, { loader: loaderOf({ database: away, patience: 300 }) });
    expect(fatal).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    expect(reports.length).toBeLessThan(500);
  });

  test('waits for a database that comes back', async () => {
    let asked = 0;
    const flaky: TestGraph['database'] = {
      ...graph.database,
      write: (work) => {
        asked += 1;
        return asked < 3
          ? Promise.reject(new ThroughlineError('DATABASE_UNAVAILABLE', 'away'))
          : graph.database.write(work);
      },
    };
    const { reports } = await run([item(1)], { loader: loaderOf({ database: flaky, patience: 5000 }) });
    expect(outcomes(reports)).toEqual(['created']);
  });

  test('notes failures so that they can be loaded again', async () => {
    const bad = readJsonRecord({ text: 'Anna met Karl.', date: 'soon' }, 'crawl.jsonl:7', graph.ontology);
    const { reports } = await run([bad]);
    const [report] = reports;
    if (report?.kind !== 'failed') throw new Error('expected a failure');
    const note = failureRecord(report.item, report.problem);
    expect(JSON.parse(note)).toMatchObject({
      failed: { origin: 'crawl.jsonl:7', code: 'BAD_USER_INPUT' },
      record: { text: 'Anna met Karl.', date: 'soon' },
    });
    const mended = note.replace('"date":"soon"', '"date":"2024-01-01"');
    expect(readJsonRecord(JSON.parse(mended), 'notes:1', graph.ontology)).toMatchObject({
      kind: 'article',
      origin: 'crawl.jsonl:7',
    });
  });
});
