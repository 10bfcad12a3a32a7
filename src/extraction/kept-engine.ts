import { ThroughlineError } from '../errors.ts';
import type { LanguageEngine } from './engine.ts';

export interface KeptEngineOptions {
  readonly start: (onCrash: (reason: string) => void) => Promise<LanguageEngine>;
  /** Milliseconds that a text waits for an engine that is being started again. */
  readonly patience: number;
  /** Milliseconds before an engine that died is started again; doubled while it keeps dying, up to 30 times it. */
  readonly rest?: number;
  readonly say: (line: string) => void;
  /** Told of every end that nobody asked for. */
  readonly onCrash?: () => void;
}

/**
 * A language engine that is started again when it dies. Texts wait meanwhile; the one that it died over is tried once more
 * and then given up, as it may be what it dies of. Throws what starting it the first time throws; a text throws
 * ENGINE_UNAVAILABLE when the engine stays away for too long.
 */
export async function keptEngine(options: KeptEngineOptions): Promise<LanguageEngine> {
  const { start, patience, rest = 1000, say } = options;
  let closed = false;
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
        if (!closed) again(problem instanceof Error ? problem.message : String(problem));
      });
    }, pause);
  };

  const startOnce = async (): Promise<void> => {
    const started = await start(again);
    if (closed) {
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
            'The language engine is being started again. Send the article again in a minute.',
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

  await startOnce();
  return {
    annotate: async (text) => {
      const engine = await available();
      try {
        const sentences = await engine.annotate(text);
        failures = 0;
        return sentences;
      } catch (problem) {
        if (current === engine || closed) throw problem;
        return (await available()).annotate(text);
      }
    },
    close: async () => {
      closed = true;
      if (timer !== null) clearTimeout(timer);
      await current?.close();
    },
  };
}
