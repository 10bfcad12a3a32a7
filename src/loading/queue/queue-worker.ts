import { Worker, type Job } from 'bullmq';
import { messageOf, ThroughlineError } from '../../errors.ts';
import type { ArticleLoader } from '../article-loader.ts';
import { isPassing } from '../patiently.ts';
import { queueName, queuePrefix, readJob, type LoadOutcome } from './load-job.ts';
import { openRedis } from './redis-connection.ts';

export interface QueueWorkerOptions {
  readonly redis: string;
  readonly loader: ArticleLoader;
  /** Articles taken from the queue at the same time. */
  readonly atOnce: number;
  readonly say: (line: string) => void;
}

/** A worker that loads the articles of the queue until it is closed. */
export interface QueueWorker {
  /** Takes no more articles and finishes those under way. */
  close(): Promise<void>;
}

/** A worker that is killed has its articles taken over by the others after so many milliseconds. */
const takenOverAfter = 10_000;

/** Starts a worker. Throws SETUP when Redis cannot be reached. */
export async function startQueueWorker({ redis, loader, atOnce, say }: QueueWorkerOptions): Promise<QueueWorker> {
  const connection = await openRedis(redis, 'waiting');
  const worker = new Worker(queueName, (job) => loadJob(job, loader), {
    connection,
    prefix: queuePrefix,
    concurrency: atOnce,
    lockDuration: takenOverAfter,
    stalledInterval: takenOverAfter / 2,
    // An article that outlives several workers has not taken them down: they were stopped or killed.
    maxStalledCount: 5,
  });
  let troubled = false;
  worker.on('error', (problem) => {
    // Said once, not with each of its attempts to reach Redis again.
    if (!troubled) say(`The queue cannot be read: ${messageOf(problem)}`);
    troubled = true;
  });
  worker.on('active', () => (troubled = false));
  worker.on('failed', (job, problem) => {
    say(`An article was not loaded (job ${job?.id ?? 'unknown'}): ${messageOf(problem)}`);
  });
  await worker.waitUntilReady();
  return {
    close: async () => {
      await worker.close();
      connection.disconnect();
    },
  };
}

/** Loads the article of a job. What may pass is thrown, so that the queue tries again later; all else is the outcome. */
async function loadJob(job: Job, loader: ArticleLoader): Promise<LoadOutcome> {
  try {
    const loaded = await loader.load(readJob(job.data));
    if (loaded === null) throw new RangeError('Nothing stops a load of one article.');
    return { kind: 'loaded', loaded };
  } catch (problem) {
    if (!(problem instanceof ThroughlineError)) throw problem;
    const mayPass = isPassing(problem) || problem.code === 'ENGINE_UNAVAILABLE';
    if (mayPass && job.attemptsMade + 1 < (job.opts.attempts ?? 1)) throw problem;
    return { kind: 'refused', code: problem.code, message: problem.message };
  }
}
