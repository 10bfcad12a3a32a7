import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { ThroughlineError } from '../../errors.ts';
import { corenlpArtefacts, ensureClasspath } from '../../java/artefacts.ts';
import { jdkTool } from '../../java/java-command.ts';
import type { LanguageEngine, Sentence } from '../engine.ts';
import { sentencesFromJson } from './annotation-json.ts';
import { annotatorProperties } from './annotators.ts';
import { answerReader, encodeRequest } from './frames.ts';
import { ensureWorkerClasses } from './worker-classes.ts';

export interface WorkerEngineOptions {
  readonly cache: string;
  readonly javaHome: string | null;
  /** Texts annotated at the same time. */
  readonly threads: number;
  /** The worker's largest heap, as Java writes it: `1g`. */
  readonly heap: string;
  /** How long one text may take, in milliseconds. */
  readonly timeout: number;
  readonly say: (line: string) => void;
  /** Ends a worker that is still starting. */
  readonly signal?: AbortSignal;
  /** Called once when the worker ends although nobody closed it. */
  readonly onCrash: (reason: string) => void;
}

interface Waiting {
  readonly resolve: (sentences: readonly Sentence[]) => void;
  readonly reject: (problem: ThroughlineError) => void;
  readonly timer: NodeJS.Timeout;
}

/**
 * Starts CoreNLP as a child process that opens no port, fetching and compiling what is missing, and waits until it is
 * ready. The worker ends when this process does, however that happens. Throws SETUP or ENGINE_UNAVAILABLE.
 */
export async function startWorkerEngine(options: WorkerEngineOptions): Promise<LanguageEngine> {
  const classpath = await ensureClasspath(corenlpArtefacts, options);
  const classes = await ensureWorkerClasses(options.cache, classpath, options.javaHome);
  const child = spawn(
    jdkTool('java', options.javaHome),
    [
      `-Xmx${options.heap}`,
      '-cp',
      [classes, classpath].join(delimiter),
      'EngineWorker',
      String(options.threads),
      ...Object.entries(annotatorProperties).map(([key, value]) => `${key}=${value}`),
    ],
    // Detached, so that Ctrl-C reaches only this process, which then ends its parts in order.
    { stdio: ['pipe', 'pipe', 'pipe'], detached: true },
  );

  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints = (complaints + chunk.toString('utf8')).slice(-2000)));

  const waiting = new Map<number, Waiting>();
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      resolve();
    });
  });
  let lastRequest = 0;
  let state: 'starting' | 'ready' | 'closing' | 'dead' = 'starting';

  const settle = (request: number): Waiting | undefined => {
    const entry = waiting.get(request);
    waiting.delete(request);
    if (entry !== undefined) clearTimeout(entry.timer);
    return entry;
  };

  const ready = new Promise<void>((resolve, reject) => {
    child.stdout.on(
      'data',
      answerReader((answer) => {
        if (answer.request === -1) {
          state = 'ready';
          resolve();
          return;
        }
        const entry = settle(answer.request);
        if (entry === undefined) return;
        if (answer.failed) entry.reject(unavailable(`The language engine failed on this text: ${answer.body}`));
        else entry.resolve(sentencesFromJson(answer.body));
      }),
    );
    const fail = (reason: string): void => {
      const before = state;
      state = 'dead';
      for (const request of [...waiting.keys()]) settle(request)?.reject(unavailable(reason));
      if (before === 'starting') reject(new ThroughlineError('SETUP', reason));
      else if (before === 'ready') options.onCrash(reason);
    };
    child.once('error', (problem) => {
      fail(`The language engine could not be started: ${problem.message}.`);
    });
    child.once('close', (code, signal) => {
      const how = signal === null ? `with code ${String(code)}` : `by ${signal}`;
      fail(`The language engine ended ${how}. ${complaints.trim().split('\n').slice(-3).join(' ')}`.trim());
    });
    // Writing to a worker that has just died must not take this process down; the close event tells the story.
    child.stdin.on('error', () => undefined);
  });
  const giveUp = (): void => void child.kill('SIGKILL');
  options.signal?.addEventListener('abort', giveUp);
  if (options.signal?.aborted === true) giveUp();
  await ready;
  options.signal?.removeEventListener('abort', giveUp);

  return {
    annotate: (text) => {
      if (text.trim() === '') return Promise.resolve([]);
      if (state !== 'ready') return Promise.reject(unavailable('The language engine is not running.'));
      lastRequest += 1;
      const request = lastRequest;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          settle(request)?.reject(
            unavailable(
              `The language engine did not finish a text of ${text.length} characters in ${options.timeout} ms.`,
            ),
          );
        }, options.timeout);
        waiting.set(request, { resolve, reject, timer });
        child.stdin.write(encodeRequest(request, text));
      });
    },
    close: async () => {
      if (state === 'ready') {
        state = 'closing';
        child.stdin.end();
        // Its end of input is its order to stop; a worker deep in a sentence is not waited for.
        const impatience = setTimeout(() => child.kill('SIGKILL'), 2000);
        await ended;
        clearTimeout(impatience);
      }
    },
  };
}

function unavailable(message: string): ThroughlineError {
  return new ThroughlineError('ENGINE_UNAVAILABLE', message);
}
