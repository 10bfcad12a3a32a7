import type { Redis } from 'ioredis';
import { messageOf } from '../errors.ts';
import { openRedis } from '../loading/queue/redis-connection.ts';
import { ownBookmarks, type Bookmarks } from '../neo4j/bookmarks.ts';

/** Bookmarks that several processes share. */
export interface SharedBookmarks extends Bookmarks {
  close(): void;
}

const key = 'throughline:bookmarks';
/** Every member of a cluster has long caught up with a write of so many seconds ago. */
const keptFor = 3600;

/**
 * Bookmarks kept in Redis, so that every process reads what any of them wrote. While Redis is away a process still reads
 * its own writes. Throws SETUP when Redis cannot be reached at the start.
 */
export async function openSharedBookmarks(url: string, say: (line: string) => void): Promise<SharedBookmarks> {
  const redis = await openRedis(url, 'failing');
  const own = ownBookmarks();
  let isAway = false;
  const trying = async <Result>(work: (redis: Redis) => Promise<Result>): Promise<Result | null> => {
    try {
      const result = await work(redis);
      isAway = false;
      return result;
    } catch (problem) {
      if (!isAway) say(`Redis is away (${messageOf(problem)}); what other processes write may be seen a little late.`);
      isAway = true;
      return null;
    }
  };
  return {
    list: async () => {
      const [shared, mine] = await Promise.all([trying((open) => open.smembers(key)), own.list()]);
      return [...new Set([...(shared ?? []), ...mine])];
    },
    replace: async (begun, finished) => {
      await own.replace(begun, finished);
      await trying(async (open) => {
        const together = open.multi();
        if (begun.length > 0) together.srem(key, ...begun);
        if (finished.length > 0) together.sadd(key, ...finished);
        await together.expire(key, keptFor).exec();
      });
    },
    close: () => {
      redis.disconnect();
    },
  };
}
