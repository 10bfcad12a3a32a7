import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ThroughlineError } from '../../errors.ts';
import { corenlpArtefacts, ensureClasspath } from '../../java/artefacts.ts';
import { jdkTool } from '../../java/java-command.ts';
import { packageRoot } from '../../package-root.ts';
import { annotatorProperties } from './annotators.ts';
import { engineServer } from './engine-server.ts';

export interface EngineProcessOptions {
  readonly cache: string;
  readonly javaHome: string | null;
  readonly port: number;
  /** Texts annotated at the same time. */
  readonly threads: number;
  /** Its largest heap, as Java writes it: `1g`. */
  readonly heap: string;
  /** How long one text may take, in milliseconds. */
  readonly timeout: number;
  readonly say: (line: string) => void;
}

/** A CoreNLP server that this process runs for others. */
export interface EngineProcess {
  /** Resolves with how it ended, once it has. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

/** The annotators of `annotators.ts` as a file, which containers use without this program. */
export const engineProperties: string = join(packageRoot, 'engines', 'corenlp', 'server.properties');

/** How long its models may take to be read, in milliseconds. */
const startLimit = 120_000;

/** Starts CoreNLP's own server with our annotators, and waits until it has read its models. Throws SETUP. */
export async function startEngineProcess(options: EngineProcessOptions): Promise<EngineProcess> {
  const { port, timeout } = options;
  const classpath = await ensureClasspath(corenlpArtefacts, options);

  const child = spawn(
    jdkTool('java', options.javaHome),
    [
      `-Xmx${options.heap}`,
      ...['-cp', classpath, 'edu.stanford.nlp.pipeline.StanfordCoreNLPServer'],
      ...['-serverProperties', engineProperties, '-preload', annotatorProperties['annotators'] ?? ''],
      ...['-port', String(port), '-threads', String(options.threads), '-timeout', String(timeout)],
      // Texts are cut to size before they are sent. Not -1, which the server reads as the next option and does not start.
      ...['-maxCharLength', '1000000000', '-quiet', 'true'],
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints = (complaints + chunk.toString('utf8')).slice(-20_000)));
  const ended = new Promise<string>((resolve) => {
    const over = (how: string): void => {
      // The lines of a stack tell a reader nothing, and push out the line that does.
      const told = complaints.split('\n').filter((line) => line.trim() !== '' && !/^\s+at |^SLF4J/.test(line));
      resolve(`The language engine ended ${how}. ${told.slice(-3).join(' ')}`.trim());
    };
    child.once('error', (problem) => {
      over(`before it began: ${problem.message}`);
    });
    child.once('close', (code, signal) => {
      over(signal === null ? `with code ${String(code)}` : `by ${signal}`);
    });
  });
  const stop = async (): Promise<void> => {
    const impatience = setTimeout(() => child.kill('SIGKILL'), 3000);
    child.kill('SIGTERM');
    await ended;
    clearTimeout(impatience);
  };

  const server = engineServer(`http://127.0.0.1:${port}`, timeout);
  const deadline = Date.now() + startLimit;
  while (!(await server.isReady())) {
    const end = await Promise.race([ended, delay(200, null)]);
    if (end === null && Date.now() < deadline) continue;
    await stop();
    throw new ThroughlineError('SETUP', end ?? `The language engine was not ready within ${startLimit / 1000} s.`);
  }
  return { ended, stop };
}
