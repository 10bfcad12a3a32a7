import { ThroughlineError } from '../errors.ts';
import type { EngineUsage, LanguageEngine, Sentence } from './engine.ts';

/** An engine that may know how busy it is, as a pool does. */
export type StartedEngine = LanguageEngine & { readonly usage?: () => EngineUsage };

export interface KeptEngineOptions {
  /** Starts it, unless the signal says that it is not wanted any more. */
  readonly start: (onCrash: (reason: string) => void, signal: AbortSignal) => Promise<StartedEngine>;
  /** Milliseconds that a text waits for an engine that is being started. */
  readonly patience: number;
  /** Milliseconds before an engine that died is started again; doubled while it keeps dying, up to 30 times it. */
  readonly rest?: number;
  readonly say: (line: string) => void;
  /** Told of every end that nobody asked for. */
  readonly onCrash?: () => void;
}

/** An engine that starts while other things go on. */
export interface KeptEngine extends LanguageEngine {
  /** Resolves once it has been started, or closed before it was; rejects with what keeps it from starting at all. */
  readonly ready: Promise<void>;
  usage(): EngineUsage;
}

/**
 * A language engine that is started at once, and again when it dies. Texts wait meanwhile; the one that it died over is
 * tried once more and then given up, as it may be what it dies of. A text throws ENGINE_UNAVAILABLE when the engine stays
 * away for too long.
 */
export function keptEngine(options: KeptEngineOptions): KeptEngine {
  const { start, patience, rest = 1000, say } = options;
  const closing = new AbortController();
  const { signal } = closing;
  let failures = 0;
  let timer: NodeJS.Timeout | null = null;
  let reading = 0;
  let waiting: ((engine: StartedEngine) => void)[] = [];
  let current: StartedEngine | null = null;

  const again = (reason: string): void => {
    current = null;
    options.onCrash?.();
    const pause = rest * Math.min(2 ** failures, 30);
    failures += 1;
    say(`${reason} It is started again in ${(pause / 1000).toFixed(0)} s; loading waits.`);
    timer = setTimeout(() => {
      startOnce().catch((problem: unknown) => {
        if (!signal.aborted) again(problem instanceof Error ? problem.message : String(problem));
      });
    }, pause);
  };

  const startOnce = async (): Promise<void> => {
    const started = await start(again, signal);
    if (signal.aborted) {
      await started.close();
      return;
    }
    current = started;
    const woken = waiting;
    waiting = [];
    for (const wake of woken) wake(started);
  };

  const available = (): Promise<StartedEngine> => {
    if (current !== null) return Promise.resolve(current);
    return new Promise((resolve, reject) => {
      const tired = setTimeout(() => {
        waiting = waiting.filter((one) => one !== wake);
        reject(
          new ThroughlineError(
            'ENGINE_UNAVAILABLE',
            'The language engine is still starting. Send the article again in a minute.',
          ),
        );
      }, patience);
      const wake = (engine: StartedEngine): void => {
        clearTimeout(tired);
        resolve(engine);
      };
      waiting.push(wake);
    });
  };

  const ready = startOnce().catch((problem: unknown) => {
    if (!signal.aborted) throw problem;
  });
  const read = async (engine: LanguageEngine, text: string): Promise<readonly Sentence[]> => {
    reading += 1;
    try {
      return await engine.annotate(text);
    } finally {
      reading -= 1;
    }
  };
  return {
    ready,
    usage: () => {
      const isReady = current === null ? 0 : 1;
      const own = { ready: isReady, away: 1 - isReady, reading, waiting: 0 };
      const known = current?.usage?.() ?? own;
      return { ...known, waiting: known.waiting + waiting.length };
    },
    annotate: async (text) => {
      const engine = await available();
      try {
        const sentences = await read(engine, text);
        failures = 0;
        return sentences;
      } catch (problem) {
        if (current === engine || signal.aborted) throw problem;
        return read(await available(), text);
      }
    },
    close: async () => {
      closing.abort();
      if (timer !== null) clearTimeout(timer);
      await ready.catch(() => undefined);
      await current?.close();
    },
  };
}
