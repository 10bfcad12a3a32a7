import type { Ontology } from '../claims/ontology.ts';
import type { Config } from '../config.ts';
import type { LanguageEngine } from '../extraction/engine.ts';
import { readArticle } from '../extraction/read-article.ts';
import { articleLoader, type ArticleLoader } from '../loading/article-loader.ts';
import type { Database } from '../neo4j/database.ts';
import { readersOf } from './open-engine.ts';

export interface OpenLoadingOptions {
  readonly config: Config;
  readonly ontology: Ontology;
  /** Opens the language engine; not called where workers do the reading. */
  readonly engine: () => Promise<LanguageEngine>;
  /** Milliseconds that loading waits for a database or workers that are away. */
  readonly patience: number;
}

/** What articles are loaded with, ready before the database is. */
export interface Loading {
  loader(database: Database): ArticleLoader;
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
  return { loader: () => queued, close: () => queued.close() };
}

/** Loading by this process, with an engine of its own or a pool's. Throws what opening the engine throws. */
export async function loadHere({ config, ontology, engine, patience }: OpenLoadingOptions): Promise<Loading> {
  const opened = await engine();
  return {
    loader: (database) =>
      articleLoader({
        database,
        ontology,
        read: (draft) => readArticle(draft, opened, ontology),
        now: () => new Date().toISOString(),
        maxArticleBytes: config.maxArticleBytes,
        readers: readersOf(config),
        patience,
      }),
    close: () => opened.close(),
  };
}
