import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { ArticleDraft } from '../../src/articles/article.ts';
import { ThroughlineError } from '../../src/errors.ts';
import { articleLoader, type ArticleLoader } from '../../src/loading/article-loader.ts';
import { openQueuedLoader, type QueuedLoader } from '../../src/loading/queue/queued-loader.ts';
import { startQueueWorker, type QueueWorker } from '../../src/loading/queue/queue-worker.ts';
import { hasRedis, startRedis, type RedisServer } from '../support/redis-server.ts';
import { smallArticle, smallReading, type Statement } from '../support/small-reading.ts';
import { openTestGraph, type TestGraph } from '../support/test-graph.ts';

const withRedis = hasRedis() ? describe : describe.skip;
const statementOf = (at: number): Statement => ({
  sentence: `On day ${at} Person Nr${at % 7} met Person Nr9.`,
  subject: `Person Nr${at % 7}`,
  type: 'MET_WITH',
  object: 'Person Nr9',
});
const draftOf = (at: number): ArticleDraft => smallArticle([statementOf(at)], { url: `https://example.org/${at}` });

withRedis('loading over a queue', () => {
  let redis: RedisServer;
  let graph: TestGraph;
  let open: { close(): Promise<void> }[] = [];
  beforeAll(async () => {
    redis = await startRedis();
    graph = await openTestGraph();
  });
  afterEach(async () => {
    for (const one of open) await one.close();
    open = [];
    await graph.empty();
  });
  afterAll(async () => {
    await graph.close();
    await redis.stop();
  });

  const queued = async (patience = 20_000): Promise<QueuedLoader> => {
    const loader = await openQueuedLoader({ redis: redis.url, patience });
    open.push(loader);
    return loader;
  };
  /** A worker that reads by rote; `before` is called with every article it takes. */
  const worker = async (
    before: (draft: ArticleDraft) => void | Promise<void> = () => undefined,
  ): Promise<QueueWorker> => {
    const loader = articleLoader({
      database: graph.database,
      ontology: graph.ontology,
      read: async (draft) => {
        await before(draft);
        const at = Number(/day (\d+)/.exec(draft.text)?.[1]);
        return smallReading(draft, [statementOf(at)]);
      },
      now: () => '2024-01-01T00:00:00.000Z',
      maxArticleBytes: 10_000,
    });
    const started = await startQueueWorker({ redis: redis.url, loader, atOnce: 8, say: () => undefined });
    open.push(started);
    return started;
  };
  const loadAll = (loader: ArticleLoader, count: number) =>
    Promise.all(Array.from({ length: count }, (_, at) => loader.load({ draft: draftOf(at), reading: null })));

  test('is shared out over the workers, and every article is loaded once', async () => {
    const taken = [0, 0];
    const loader = await queued();
    await worker(() => void (taken[0] = (taken[0] ?? 0) + 1));
    await worker(() => void (taken[1] = (taken[1] ?? 0) + 1));
    const loaded = await loadAll(loader, 60);
    expect(loaded.every((one) => one?.outcome === 'created' && one.claimCount === 1)).toBe(true);
    expect((taken[0] ?? 0) + (taken[1] ?? 0)).toBe(60);
    expect(Math.min(...taken)).toBeGreaterThan(5);
    expect(await graph.rows('MATCH (a:Article) RETURN count(a) AS articles')).toEqual([{ articles: 60 }]);
    expect(await loader.depth()).toBe(0);
    expect((await loadAll(loader, 3)).map((one) => one?.outcome)).toEqual(['unchanged', 'unchanged', 'unchanged']);
  });

  test('an article that cannot be loaded is refused with its reason, and the others are loaded', async () => {
    const loader = await queued();
    await worker();
    const large = { ...draftOf(1), text: 'x'.repeat(20_000) };
    await expect(loader.load({ draft: large, reading: null })).rejects.toMatchObject({ code: 'ARTICLE_TOO_LARGE' });
    expect(await loader.load({ draft: draftOf(2), reading: null })).toMatchObject({ outcome: 'created' });
  });

  test('what passes by itself is tried again', async () => {
    let failures = 2;
    const loader = await queued();
    await worker(() => {
      failures -= 1;
      if (failures >= 0) throw new ThroughlineError('ENGINE_UNAVAILABLE', 'The engine is being restarted.');
    });
    expect(await loader.load({ draft: draftOf(1), reading: null })).toMatchObject({ outcome: 'created' });
    expect(failures).toBe(-1);
  });

  test('without a worker that is said at once to those who cannot wait', async () => {
    const loader = await queued(0);
    await expect(loader.load({ draft: draftOf(1), reading: null })).rejects.toThrow(/No worker takes articles/);
    expect(await loader.depth()).toBe(0);
  });

  test('those who can wait are served by the worker that comes', async () => {
    const loader = await queued();
    const loading = loader.load({ draft: draftOf(1), reading: null });
    await worker();
    expect(await loading).toMatchObject({ outcome: 'created' });
  });

  test('a worker that is told to stop finishes what it has and leaves the rest to others', async () => {
    const loader = await queued();
    const first = await worker();
    const loading = loadAll(loader, 80);
    await first.close();
    await worker();
    expect((await loading).every((one) => one !== null)).toBe(true);
    expect(await graph.rows('MATCH (a:Article) RETURN count(a) AS articles')).toEqual([{ articles: 80 }]);
  });

  test('a Redis that starts anew with nothing in it loses no article', async () => {
    const loader = await queued();
    let hold: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (hold = resolve));
    await worker(() => held);
    const loading = loadAll(loader, 20);
    while ((await loader.depth()) < 20) await new Promise((resolve) => setTimeout(resolve, 20));
    await redis.again();
    hold();
    expect((await loading).every((one) => one !== null)).toBe(true);
    expect(await graph.rows('MATCH (a:Article) RETURN count(a) AS articles')).toEqual([{ articles: 20 }]);
  });
});

test('a Redis that is not there is said with its address and without its password', async () => {
  const opening = openQueuedLoader({ redis: 'redis://me:secret@127.0.0.1:1', patience: 0 });
  await expect(opening).rejects.toMatchObject({ code: 'SETUP', message: expect.stringContaining('127.0.0.1:1') });
  await expect(opening).rejects.not.toThrow(/secret/);
});
