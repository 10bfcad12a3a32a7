import { readOntology } from '../claims/ontology.ts';
import type { Config } from '../config.ts';
import { ThroughlineError } from '../errors.ts';
import { readersOf } from '../server/open-engine.ts';
import { openGraph } from '../server/open-graph.ts';
import { loadHere } from '../server/open-loading.ts';
import { lazyEngine } from './lazy-engine.ts';
import { untilSignal } from './until-signal.ts';

/** How long a worker waits for a database or an engine that is being restarted, in milliseconds. */
const patience = 60_000;
/** Articles taken for each one that is being read: enough that writing is done in batches, few enough to be shared out. */
const takenPerReader = 8;

/** Loads the articles of the queue until it is told to stop, and then finishes those under way. Returns the exit code. */
export async function runWorker(config: Config, say: (line: string) => void): Promise<number> {
  if (config.redis === null) {
    throw new ThroughlineError(
      'SETUP',
      'A worker takes articles from a queue: set REDIS_URL, to the same Redis as the services.',
    );
  }
  const { startQueueWorker } = await import('../loading/queue/queue-worker.ts');
  const ontology = readOntology();
  const signal = untilSignal();
  const engine = lazyEngine(config, patience, say);
  const graph = await openGraph({ config, ontology, lock: null, say, onCrash: say });
  try {
    const loading = loadHere({ config, ontology, engine: () => engine, patience });
    const worker = await startQueueWorker({
      redis: config.redis,
      loader: loading.loader(graph.database),
      atOnce: readersOf(config) * takenPerReader,
      say,
    });
    say('The worker takes articles from the queue. Ctrl-C finishes those under way and stops.');
    await signal;
    say('Finishing the articles under way …');
    await worker.close();
    return 0;
  } finally {
    await engine.close();
    await graph.close();
  }
}
