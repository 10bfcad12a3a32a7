import type { Ontology } from '../claims/ontology.ts';
import type { Config } from '../config.ts';
import type { EngineUsage, LanguageEngine } from '../extraction/engine.ts';
import type { KeptEngine } from '../extraction/kept-engine.ts';
import { articleLoader, type ArticleLoader } from '../loading/article-loader.ts';
import type { Database } from '../neo4j/database.ts';
import { readersOf } from './open-engine.ts';

export interface OpenLoadingOptions {
  readonly config: Config;
  readonly ontology: Ontology;
  /** Opens the language engine; not called where workers do the reading. */
  readonly engine: () => LanguageEngine | KeptEngine;
  /** Milliseconds that loading waits for a database or workers that are away. */
  readonly patience: number;
}

/** What articles are loaded with. */
export interface Loading {
  /** Resolves when articles are read without waiting for an engine to start; rejects with what keeps it from starting. */
  readonly ready: Promise<void>;
  loader(database: Database): ArticleLoader;
  /** How busy the engine of this process is; null where it has none. */
  engineUsage(): EngineUsage | null;
  /** Articles in the queue that services share; null where there is none. */
  queueLength(): Promise<number | null>;
  /** Ends what was opened: the engine, or the connection to the queue. */
  close(): Promise<void>;
}

/** Loading as the settings want it: by this process, or by the workers of a queue. Throws SETUP. */
export async function openLoading(options: OpenLoadingOptions): Promise<Loading> {
  const { redis } = options.config;
  if (redis === null) return loadHere(options);
  // Loaded when wanted: most run without a queue, and start faster for it.
  const { openQueuedLoader } = await import('../loading/queue/queued-loader.ts');
  const queued = await openQueuedLoader({ redis, patience: options.patience });
  return {
    ready: Promise.resolve(),
    loader: () => queued,
    engineUsage: () => null,
    queueLength: () => queued.depth(),
    close: () => queued.close(),
  };
}

/** Loading by this process, with an engine of its own or a pool's. */
export function loadHere({ config, ontology, engine, patience }: OpenLoadingOptions): Loading {
  const opened = engine();
  return {
    ready: 'ready' in opened ? opened.ready : Promise.resolve(),
    loader: (database) =>
      articleLoader({
        database,
        ontology,
        // The rules are half of this program: a service that is only asked need not wait for them.
        read: async (draft) => (await import('../extraction/read-article.ts')).readArticle(draft, opened, ontology),
        now: () => new Date().toISOString(),
        maxArticleBytes: config.maxArticleBytes,
        readers: readersOf(config),
        patience,
      }),
    engineUsage: () => ('usage' in opened ? opened.usage() : null),
    queueLength: () => Promise.resolve(null),
    close: () => opened.close(),
  };
}
