import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPlainText } from '../articles/read-plain-text.ts';
import { readOntology } from '../claims/ontology.ts';
import type { Config } from '../config.ts';
import { messageOf } from '../errors.ts';
import { keptEngine } from '../extraction/kept-engine.ts';
import type { ArticleLoader } from '../loading/article-loader.ts';
import { countGraph } from '../neo4j/graph-size-reader.ts';
import { packageRoot } from '../package-root.ts';
import { checkAddressFree } from './http/listen.ts';
import type { Log } from './observe/log.ts';
import { traceDatabase, traceEngine } from './observe/trace-parts.ts';
import { watchDatabase, watchEngine } from './observe/watch-parts.ts';
import type { PreparedApi } from './open-api.ts';
import { openEngine } from './open-engine.ts';
import { claimData, openGraph, type OpenGraph } from './open-graph.ts';
import { openLoading, type Loading } from './open-loading.ts';
import { planFirstQuestions } from './plan-first-questions.ts';

export interface Service {
  readonly address: string;
  /** How the database is reached, and whether this service runs it. */
  readonly database: string;
  /** Resolves with a reason when a part that the service started has died. */
  readonly crashed: Promise<string>;
  /** Stops everything that this service started, in order. */
  stop(): Promise<void>;
}

/** How long a request waits for a pool of engines of which none answers, in milliseconds. */
const enginePatience = 5000;

/** How long a text waits for an engine of our own that is starting, or has died and is started again, in milliseconds. */
const startPatience = 60_000;

/** The article that a new graph begins with, so that the first question has an answer. */
export const sampleFile: string = join(packageRoot, 'samples', 'canada-china-detentions.txt');

/**
 * Starts the whole service: the database, the language engine, the sample article, the API. Questions are answered as soon
 * as the database is there; the engine may still be starting, and articles wait for it.
 * Throws SETUP or DATABASE_UNAVAILABLE, and then leaves nothing running.
 */
export async function startService(config: Config, say: (line: string) => void, log: Log): Promise<Service> {
  const ontology = readOntology();
  let graph: OpenGraph | null = null;
  let loading: Loading | null = null;
  let api: PreparedApi | null = null;
  const stop = async (): Promise<void> => {
    await api?.close();
    await loading?.close();
    await graph?.close();
  };
  let startEngine: () => void = () => undefined;
  const wanted = new Promise<void>((resolve) => (startEngine = resolve));
  let reportCrash: (reason: string) => void = () => undefined;
  const crashed = new Promise<string>((resolve) => (reportCrash = resolve));

  try {
    // What can be refused at once is asked before anything that takes seconds is started.
    await checkAddressFree(config);
    const lock = await claimData(config);
    // The rest of this program is read in the seconds that the database takes to start.
    const [opened, prepared] = await settledTogether(
      openGraph({ config, ontology, lock, say, onCrash: reportCrash }).then(async (started) => {
        graph = started;
        await planFirstQuestions(started.database, ontology);
        return started;
      }),
      import('./open-api.ts').then(async ({ openApi }) => (api = await openApi({ config, ontology, say, log }))),
    );
    const { metrics, traces } = prepared;
    const counted = watchDatabase(opened.database, metrics);
    const database = traces === null ? counted : traceDatabase(counted, traces);
    // Where workers load, there may be none yet.
    const needsSample = config.loadSample && config.redis === null && (await countGraph(database)).articles === 0;
    if (needsSample) startEngine();
    const reading = await openLoading({
      config,
      ontology,
      engine: () => {
        const engine = watchEngine(
          keptEngine({
            start: async (onCrash, signal) => {
              await wanted;
              return openEngine({ config, say, onCrash, signal, patience: enginePatience });
            },
            patience: startPatience,
            say,
            onCrash: metrics.engineCrashed,
          }),
          metrics,
        );
        return traces === null ? engine : traceEngine(engine, traces);
      },
      patience: 0,
    });
    loading = reading;
    metrics.follow({
      database: () => opened.database.usage(),
      engine: () => reading.engineUsage(),
      queueLength: () => reading.queueLength(),
    });
    reading.ready.catch((problem: unknown) => {
      reportCrash(messageOf(problem));
    });
    const loader = reading.loader(database);
    if (needsSample) {
      await reading.ready;
      await loadSample(loader, say);
    }
    const address = await prepared.serve(database, loader);
    // Not before, where nothing needs it: reading its models keeps a processor busy for as long as the database's start does.
    startEngine();
    return { address, database: opened.uri, crashed, stop };
  } catch (problem) {
    startEngine();
    await stop();
    throw problem;
  }
}

async function loadSample(loader: ArticleLoader, say: (line: string) => void): Promise<void> {
  const loaded = await loader.load({ draft: readPlainText(await readFile(sampleFile, 'utf8')), reading: null });
  if (loaded !== null)
    say(`Loaded the sample article: ${loaded.claimCount} claims about ${loaded.mentionCount} entities.`);
}

/** Both results; when one fails, waits for the other before it throws, so that nothing is left starting. */
async function settledTogether<First, Second>(
  first: Promise<First>,
  second: Promise<Second>,
): Promise<readonly [First, Second]> {
  await Promise.allSettled([first, second]);
  return Promise.all([first, second]);
}
