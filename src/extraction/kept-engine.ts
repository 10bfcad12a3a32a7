import { ThroughlineError } from '../errors.ts';
import type { LanguageEngine } from './engine.ts';

export interface KeptEngineOptions {
  /** Starts it, unless the signal says that it is not wanted any more. */
  readonly start: (onCrash: (reason: string) => void, signal: AbortSignal) => Promise<LanguageEngine>;
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
  let waiting: ((engine: LanguageEngine) => void)[] = [];
  let current: LanguageEngine | null = null;

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

  const available = (): Promise<LanguageEngine> => {
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
      const wake = (engine: LanguageEngine): void => {
        clearTimeout(tired);
        resolve(engine);
      };
      waiting.push(wake);
    });
  };

  const ready = startOnce().catch((problem: unknown) => {
    if (!signal.aborted) throw problem;
  });
  return {
    ready,
    annotate: async (text) => {
      const engine = await available();
      try {
        const sentences = await engine.annotate(text);
        failures = 0;
        return sentences;
      } catch (problem) {
        if (current === engine || signal.aborted) throw problem;
        return (await available()).annotate(text);
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
