import type { Config } from '../config.ts';
import { messageOf } from '../errors.ts';
import { engineServer } from '../extraction/corenlp/engine-server.ts';
import type { Finding } from './doctor.ts';

/** Whether each engine of a pool answers; nothing where the service starts one of its own. */
export function engineFindings({ engine }: Config): Promise<readonly Finding[]> {
  return Promise.all(
    engine.servers.map(async (url): Promise<Finding> => {
      const server = engineServer(url, engine.timeout);
      return (await server.isReady())
        ? { what: 'Engine', state: 'ok', words: `${server.address} is ready` }
        : {
            what: 'Engine',
            state: 'wrong',
            words: `${server.address} does not say that it is ready. Start one there with: npx throughline engine --port ${new URL(url).port || '80'}`,
          };
    }),
  );
}

/** Whether the queue can be reached, and whether anybody takes articles from it; nothing where none is set. */
export async function queueFindings({ redis }: Config): Promise<readonly Finding[]> {
  if (redis === null) return [];
  try {
    const { openQueuedLoader } = await import('../loading/queue/queued-loader.ts');
    const queue = await openQueuedLoader({ redis, patience: 0 });
    try {
      const [depth, workers] = await Promise.all([queue.depth(), queue.workers()]);
      const words = `${new URL(redis).host}: ${depth} articles wait or are being loaded, ${workers} workers`;
      return [
        workers > 0
          ? { what: 'Queue', state: 'ok', words }
          : { what: 'Queue', state: 'wrong', words: `${words}. Start one with: npx throughline worker` },
      ];
    } finally {
      await queue.close();
    }
  } catch (problem) {
    return [{ what: 'Queue', state: 'wrong', words: messageOf(problem) }];
  }
}
