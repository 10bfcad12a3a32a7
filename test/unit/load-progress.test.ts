import { expect, test } from '@jest/globals';
import { counted, nothingLoaded, progressLine, summaryLine } from '../../src/cli/load-progress.ts';
import type { LoadItem } from '../../src/loading/load-item.ts';

const item: LoadItem = { kind: 'page', origin: 'a', again: { source: 'a' }, url: 'https://example.org/', known: {} };
const loaded = (outcome: 'created' | 'unchanged', claimCount: number) => ({
  kind: 'loaded' as const,
  item,
  loaded: { id: 'art', outcome, mentionCount: 2, claimCount, notices: [] },
  notices: [],
});

test('a load says how many articles are done, how many failed, how fast it goes and how long it will take', () => {
  const counts = { ...nothingLoaded, created: 100, failed: 2 };
  expect(progressLine(counts, 10_000, { taken: 25, total: 100, begun: 102, read: 100 })).toBe(
    '100 articles, 2 failed, 10 a second, about 30 s left',
  );
});

test('promises nothing when nobody knows how much will come, and no speed before the first is done', () => {
  expect(progressLine({ ...nothingLoaded, created: 1 }, 1000, { taken: 25, total: null, begun: 1, read: 1 })).toBe(
    '1 article, 1.0 a second',
  );
  expect(progressLine({ ...nothingLoaded, failed: 3 }, 9000, { taken: 1, total: 1, begun: 3, read: 0 })).toBe(
    'no article read yet, 3 failed',
  );
  expect(progressLine({ ...nothingLoaded, failed: 3 }, 9000, { taken: 1, total: 1, begun: 20, read: 0 })).toBe(
    'no article read yet, 3 failed',
  );
});

test('moves while articles are read and none is written yet, and estimates by those that are read', () => {
  const underWay = { taken: 100, total: 100, begun: 80, read: 40 };
  expect(progressLine(nothingLoaded, 20_000, underWay)).toBe(
    '40 articles read, 0 of them in the graph, 2.0 a second, about 20 s left',
  );
});

test('sums up what every report said', () => {
  const reports = [
    loaded('created', 1),
    loaded('unchanged', 0),
    { kind: 'failed' as const, item, problem: new Error('no') },
    { kind: 'left' as const, item },
  ];
  const counts = reports.reduce(counted, nothingLoaded);
  expect(counts).toEqual({ created: 1, revised: 0, unchanged: 1, failed: 1, claims: 1 });
  expect(summaryLine(counts, 200_000)).toBe(
    '2 articles in 3 min (0.6 a minute): 1 new, 0 revised, 1 unchanged; 1 claim read.',
  );
});
