import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ownBookmarks, type Bookmarks } from '../../src/neo4j/bookmarks.ts';
import { openDatabase, type Database } from '../../src/neo4j/database.ts';
import { openStatements } from '../../src/neo4j/statements.ts';
import { openSharedBookmarks, type SharedBookmarks } from '../../src/server/shared-bookmarks.ts';
import { hasRedis, startRedis, type RedisServer } from '../support/redis-server.ts';
import { openTestGraph, type TestGraph } from '../support/test-graph.ts';

const withRedis = hasRedis() ? describe : describe.skip;

describe('bookmarks of a database that is reached by routing', () => {
  let graph: TestGraph;
  let open: Database[] = [];
  beforeAll(async () => {
    graph = await openTestGraph();
  });
  afterAll(async () => {
    for (const database of open) await database.close();
    open = [];
    await graph.close();
  });

  const routed = (bookmarks: Bookmarks): Database => {
    const { uri, ...who } = JSON.parse(process.env['TEST_NEO4J'] ?? '{}') as {
      uri: string;
      user: string;
      password: string;
    };
    const database = openDatabase({
      ...who,
      uri: uri.replace(/^bolt:/, 'neo4j:'),
      name: null,
      timeout: 20_000,
      statements: openStatements(graph.ontology),
      bookmarks,
    });
    open.push(database);
    return database;
  };
  let touched = 0;
  /** A write that changes something: one that does not leaves the bookmark as it was. */
  const touch = (database: Database) => {
    touched += 1;
    return database.write((transaction) => transaction.run('lock-articles', { ids: [`art_${touched}`] }));
  };

  test('a write leaves one that takes the place of those before it', async () => {
    const bookmarks = ownBookmarks();
    const database = routed(bookmarks);
    await touch(database);
    const first = await bookmarks.list();
    await touch(database);
    const second = await bookmarks.list();
    expect([first.length, second.length]).toEqual([1, 1]);
    expect(second).not.toEqual(first);
    await database.verify();
  });

  test('every read and write is begun with them', async () => {
    const bookmarks = ownBookmarks();
    await bookmarks.replace([], ['not a bookmark']);
    const database = routed(bookmarks);
    await expect(database.read('count-graph')).rejects.toMatchObject({ code: 'INTERNAL' });
    await expect(touch(database)).rejects.toMatchObject({ code: 'INTERNAL' });
  });

  withRedis('shared over Redis', () => {
    let redis: RedisServer;
    let shared: SharedBookmarks[] = [];
    beforeAll(async () => {
      redis = await startRedis();
      shared = [
        await openSharedBookmarks(redis.url, () => undefined),
        await openSharedBookmarks(redis.url, () => undefined),
      ];
    });
    afterAll(async () => {
      for (const one of shared) one.close();
      await redis.stop();
    });

    test('a process knows the write of another as soon as that has ended', async () => {
      const [here, there] = shared as [SharedBookmarks, SharedBookmarks];
      for (let round = 0; round < 5; round += 1) {
        await touch(routed(there));
        expect(await here.list()).toEqual(await there.list());
      }
      expect(await here.list()).toHaveLength(1);
      await routed(here).read('count-graph');
    });

    test('while Redis is away a process reads its own writes', async () => {
      const said: string[] = [];
      const own = await openSharedBookmarks(redis.url, (line) => said.push(line));
      await redis.stop();
      const database = routed(own);
      await touch(database);
      expect(await own.list()).toHaveLength(1);
      await database.read('count-graph');
      expect(said).toEqual([expect.stringMatching(/^Redis is away/)]);
      own.close();
      await redis.again();
    });
  });
});
