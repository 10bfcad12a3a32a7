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
