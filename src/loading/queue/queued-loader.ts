import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Queue, QueueEvents } from 'bullmq';
import { ThroughlineError } from '../../errors.ts';
import type { ArticleLoader, LoadedArticle } from '../article-loader.ts';
import { queueName, queuePrefix, readOutcome, type LoadJob } from './load-job.ts';
import { openRedis } from './redis-connection.ts';

export interface QueuedLoaderOptions {
  readonly redis: string;
  /** Milliseconds that an article waits for a worker to be there, and for Redis to be back. */
  readonly patience: number;
}

/** A loader whose articles are loaded by the workers of a queue. */
export interface QueuedLoader extends ArticleLoader {
  /** Articles that wait in the queue or are being loaded. */
  depth(): Promise<number>;
  /** Workers that take articles from it now. */
  workers(): Promise<number>;
  /** Lets go of the queue; what lies in it is loaded all the same. */
  close(): Promise<void>;
}

interface Waiting {
  readonly job: LoadJob;
  readonly since: number;
  readonly resolve: (loaded: LoadedArticle) => void;
  readonly reject: (problem: ThroughlineError) => void;
}

/** Jobs are looked for in Redis when no word of them came for so long, in milliseconds. */
const lookAfter = 5000;
/** Finished jobs are kept for this many seconds, for those that look for them. */
const keepFinished = { age: 600, count: 10_000 };

/** Opens the queue. Throws SETUP when Redis cannot be reached. */
export async function openQueuedLoader({ redis, patience }: QueuedLoaderOptions): Promise<QueuedLoader> {
  const commands = await openRedis(redis, 'failing');
  const hearing = await openRedis(redis, 'waiting');
  const queue = new Queue(queueName, {
    connection: commands,
    prefix: queuePrefix,
    skipWaitingForReady: true,
    defaultJobOptions: {
      attempts: 5,
      backoff: { type: 'exponential', delay: 1000 },
      removeOnComplete: keepFinished,
      removeOnFail: keepFinished,
    },
  });
  const events = new QueueEvents(queueName, { connection: hearing, prefix: queuePrefix });
  // What they have to say comes up where the article is loaded.
  queue.on('error', () => undefined);
  events.on('error', () => undefined);

  const waiting = new Map<string, Waiting>();
  const settle = (id: string, value: unknown): void => {
    const entry = waiting.get(id);
    if (entry === undefined) return;
    waiting.delete(id);
    const outcome = readOutcome(value);
    if (outcome?.kind === 'loaded') entry.resolve(outcome.loaded);
    else if (outcome?.kind === 'refused') entry.reject(new ThroughlineError(outcome.code, outcome.message));
    else entry.reject(unavailable('The workers could not load this article; the log of the workers says why.'));
  };
  events.on('completed', ({ jobId, returnvalue }) => {
    settle(jobId, returnvalue);
  });
  events.on('failed', ({ jobId }) => {
    settle(jobId, null);
  });
  await events.waitUntilReady();

  const add = (id: string, job: LoadJob): Promise<unknown> => queue.add('load', job, { jobId: id });
  // Words get lost when Redis is restarted; so may articles, which are then put in anew: loading again changes nothing.
  const lookFor = async (id: string, { job }: Waiting): Promise<void> => {
    const found = await queue.getJob(id);
    if (found === undefined) await add(id, job);
    else if (found.finishedOn !== undefined) settle(id, found.returnvalue);
  };
  const looking = setInterval(() => {
    for (const [id, entry] of waiting) {
      // Redis being away is no news; it is asked again.
      if (Date.now() - entry.since > lookAfter) void lookFor(id, entry).catch(() => undefined);
    }
  }, lookAfter);
  looking.unref();

  let workersSeen = 0;
  const requireWorker = async (): Promise<void> => {
    if (Date.now() - workersSeen < lookAfter) return;
    if ((await queue.getWorkersCount()) === 0) {
      throw unavailable('No worker takes articles from the queue now. Start one: throughline worker');
    }
    workersSeen = Date.now();
  };
  const put = async (id: string, job: LoadJob): Promise<void> => {
    const end = Date.now() + patience;
    for (;;) {
      try {
        await requireWorker();
        await add(id, job);
        return;
      } catch (problem) {
        if (Date.now() < end) {
          await delay(500);
          continue;
        }
        if (problem instanceof ThroughlineError) throw problem;
        throw new ThroughlineError(
          'ENGINE_UNAVAILABLE',
          'The queue of articles cannot be reached now. Try again in a few seconds.',
          { cause: problem },
        );
      }
    }
  };

  return {
    load: async ({ draft, reading, stopped }) => {
      if (stopped?.() === true) return null;
      const id = randomUUID();
      const job: LoadJob = { draft, reading };
      const loaded = new Promise<LoadedArticle>((resolve, reject) => {
        // Before it is put in, so that no word of it can come too early.
        waiting.set(id, { job, since: Date.now(), resolve, reject });
      });
      try {
        await put(id, job);
      } catch (problem) {
        waiting.delete(id);
        throw problem;
      }
      return loaded;
    },
    workers: () => queue.getWorkersCount(),
    depth: async () => {
      const counts = await queue.getJobCounts('waiting', 'active', 'delayed');
      return Object.values(counts).reduce((sum, count) => sum + count, 0);
    },
    close: async () => {
      clearInterval(looking);
      for (const { reject } of waiting.values()) reject(unavailable('The service is being stopped.'));
      waiting.clear();
      await Promise.allSettled([events.close(), queue.close()]);
      hearing.disconnect();
      commands.disconnect();
    },
  };
}

function unavailable(message: string): ThroughlineError {
  return new ThroughlineError('ENGINE_UNAVAILABLE', message);
}
