import { describe, expect, test } from '@jest/globals';
import { newToken } from '../../src/access/token-entry.ts';
import { openLog } from '../../src/server/observe/log.ts';
import { openMetrics } from '../../src/server/observe/metrics.ts';

async function logged(format: 'text' | 'json', write: (log: Awaited<ReturnType<typeof openLog>>) => void) {
  const lines: string[] = [];
  write(await openLog({ format, level: 'info', write: (line) => lines.push(line) }));
  return lines;
}

describe('the log', () => {
  const { token } = newToken('Ann', 'editor');
  test.each(['text', 'json'] as const)(
    'as %s holds no secret that a message or a field brings along',
    async (format) => {
      const lines = await logged(format, (log) => {
        log.error(`refused Bearer ${token}`, { path: `/x/${token}` });
        log.warn('cannot reach redis://worker:hunter2@queue:6379 or neo4j://neo4j:hunter2@graph');
        log.info('sent eyJhbGciOiJub25lIn0.eyJyb2xlIjoiYWRtaW4ifQ.');
      });
      expect(lines).toHaveLength(3);
      expect(lines.join('')).not.toMatch(/tl_|hunter2|eyJ/);
      expect(lines[1]).toContain('queue:6379');
    },
  );

  test('as json is an object a line with time, level, words and fields', async () => {
    const [line = ''] = await logged('json', (log) => {
      log.info('request', { requestId: 'r1', status: 200, operation: null });
    });
    expect(JSON.parse(line)).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      service: 'throughline',
      message: 'request',
      requestId: 'r1',
      status: 200,
    });
  });

  test('leaves out what is below its level', async () => {
    const lines: string[] = [];
    const log = await openLog({ format: 'text', level: 'warn', write: (line) => lines.push(line) });
    log.info('request');
    log.warn('slow', { ms: 7 });
    expect(lines).toEqual(['slow ms=7\n']);
  });
});

describe('the numbers', () => {
  test('tell how busy the database, the engines and the queue are', async () => {
    const metrics = openMetrics({ requestsUnderWay: () => 0, loadsUnderWay: () => 0 });
    metrics.follow({
      database: () => ({ underWay: 57, mostConnections: 50, repeats: 3 }),
      engine: () => ({ ready: 2, away: 1, reading: 4, waiting: 5 }),
      queueLength: () => Promise.resolve(12),
    });
    const lines = (await metrics.exposition()).split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'throughline_database_connections{state="in_use"} 50',
        'throughline_database_connections{state="free"} 0',
        'throughline_database_connections{state="waiting"} 7',
        'throughline_database_repeats_total 3',
        'throughline_engines{state="away"} 1',
        'throughline_engine_texts{state="waiting"} 5',
        'throughline_load_queue_length 12',
      ]),
    );
  });

  test('of a queue that cannot be asked are none, and keep no other number back', async () => {
    const metrics = openMetrics({ requestsUnderWay: () => 0, loadsUnderWay: () => 0 });
    metrics.follow({
      database: () => ({ underWay: 1, mostConnections: 50, repeats: 0 }),
      engine: () => null,
      queueLength: () => Promise.reject(new Error('away')),
    });
    const text = await metrics.exposition();
    expect(text).toContain('throughline_load_queue_length Nan');
    expect(text).toContain('throughline_database_connections{state="in_use"} 1');
    expect(text).not.toContain('throughline_engines{');
  });

  test('grow with a hundred names of operations and no further', async () => {
    const metrics = openMetrics({ requestsUnderWay: () => 0, loadsUnderWay: () => 0 });
    for (let number = 0; number < 500; number += 1) {
      metrics.operation({ name: `Op${number}`, kind: 'query', seconds: 0.01, code: null });
    }
    metrics.operation({ name: 'x'.repeat(50), kind: null, seconds: 0.01, code: 'GRAPHQL_PARSE_FAILED' });
    const names = new Set([...(await metrics.exposition()).matchAll(/operation="([^"]*)"/g)].map((match) => match[1]));
    expect(names.size).toBe(102);
    expect(names).toContain('other');
    expect(names).toContain('invalid');
  });
});
