import type { Config } from '../config.ts';
import { enginePool } from '../extraction/corenlp/engine-pool.ts';
import { engineServer } from '../extraction/corenlp/engine-server.ts';
import { startWorkerEngine } from '../extraction/corenlp/worker-engine.ts';
import type { StartedEngine } from '../extraction/kept-engine.ts';

export interface OpenEngineOptions {
  readonly config: Config;
  readonly say: (line: string) => void;
  /** Ends an engine of our own that is still starting. */
  readonly signal?: AbortSignal;
  /** Called when an engine that this process runs has ended by itself. */
  readonly onCrash: (reason: string) => void;
  /** Milliseconds that a text waits while no engine of a pool answers. */
  readonly patience: number;
}

/** The language engine of the settings: a pool of servers when they name some, else a process of our own. Throws SETUP. */
export function openEngine({ config, patience, ...options }: OpenEngineOptions): Promise<StartedEngine> {
  const { servers, threads, timeout } = config.engine;
  if (servers.length === 0) return startWorkerEngine({ ...config, ...config.engine, ...options });
  const pool = enginePool(
    servers.map((url) => engineServer(url, timeout)),
    { textsEach: threads, patience, say: options.say },
  );
  return Promise.resolve(pool);
}

/** Articles that are worth reading at the same time with this engine. */
export function readersOf(config: Config): number {
  return config.engine.threads * Math.max(1, config.engine.servers.length);
}
