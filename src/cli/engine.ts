import type { Config } from '../config.ts';
import { startEngineProcess } from '../extraction/corenlp/engine-process.ts';
import { untilSignal } from './until-signal.ts';

/** Runs a language engine for others to read with, until it is told to stop or ends. Returns the exit code. */
export async function runEngine(config: Config, port: number, say: (line: string) => void): Promise<number> {
  const signal = untilSignal();
  say('Starting the language engine …');
  const engine = await startEngineProcess({ ...config, ...config.engine, port, say });
  say(
    `The engine listens on port ${port} of every address of this machine and asks nobody who they are: keep the port inside.\n` +
      `Use it with: THROUGHLINE_ENGINES=http://<this machine>:${port}`,
  );
  const end = await Promise.race([signal, engine.ended]);
  if (end === 'signal') {
    await engine.stop();
    return 0;
  }
  say(end);
  return 1;
}
