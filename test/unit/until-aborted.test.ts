import { expect, test } from '@jest/globals';
import type { Database } from '../../src/neo4j/database.ts';
import { untilAborted } from '../../src/neo4j/until-aborted.ts';

test('reads of a request that has been given up are not asked of the database', async () => {
  const asked: string[] = [];
  const database: Database = {
    read: (statement) => {
      asked.push(statement);
      return Promise.resolve([]);
    },
    write: () => Promise.reject(new Error('not expected')),
    inTurn: (work) => work(),
    migrate: () => Promise.resolve(),
    verify: () => Promise.resolve(),
    usage: () => ({ underWay: 0, mostConnections: 1, repeats: 0 }),
    close: () => Promise.resolve(),
  };
  const giving = new AbortController();
  const watched = untilAborted(database, giving.signal);
  expect(await watched.read('count-graph')).toEqual([]);
  giving.abort();
  await expect(watched.read('count-graph')).rejects.toMatchObject({ code: 'DEADLINE_PASSED' });
  expect(asked).toEqual(['count-graph']);
});
