import { Redis } from 'ioredis';
import { messageOf, ThroughlineError } from '../../errors.ts';

/** How long Redis may take to be reached at the start, in milliseconds. */
const connectLimit = 5000;

/**
 * Opens a connection to Redis that mends itself when it breaks. `waiting` connections hold their commands until it is
 * mended, the others fail at once. Throws SETUP when Redis cannot be reached now.
 */
export async function openRedis(url: string, kind: 'waiting' | 'failing'): Promise<Redis> {
  const options =
    kind === 'waiting' ? { maxRetriesPerRequest: null } : { maxRetriesPerRequest: 0, enableOfflineQueue: false };
  const redis = new Redis(url, {
    ...options,
    lazyConnect: true,
    connectTimeout: connectLimit,
    retryStrategy: (times) => Math.min(100 * times, 2000),
  });
  let last: unknown = 'it does not answer';
  redis.on('error', (problem: unknown) => (last = problem));
  const timer = setTimeout(() => {
    redis.disconnect();
  }, connectLimit);
  try {
    await redis.connect();
    return redis;
  } catch (problem) {
    redis.disconnect();
    const { host } = new URL(url);
    throw new ThroughlineError('SETUP', `Redis at ${host} cannot be reached: ${messageOf(last)}. Check REDIS_URL.`, {
      cause: problem,
    });
  } finally {
    clearTimeout(timer);
  }
}
