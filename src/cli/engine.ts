import type { Config } from '../config.ts';
import { startEngineProcess } from '../extraction/corenlp/engine-process.ts';
import { ThroughlineError } from '../errors.ts';
import { checkAddressFree } from '../server/http/listen.ts';
import { untilSignal } from './until-signal.ts';

/** Runs a language engine for others to read with, until it is told to stop or ends. Returns the exit code. */
export async function runEngine(config: Config, port: number, say: (line: string) => void): Promise<number> {
  await checkPort(port);
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

/** Throws SETUP for a port that cannot be listened on: whoever listens there might be taken for the engine. */
async function checkPort(port: number): Promise<void> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new ThroughlineError('SETUP', 'The port of --port is not a number from 1 to 65535.');
  }
  try {
    await checkAddressFree({ host: '0.0.0.0', port });
  } catch (problem) {
    throw new ThroughlineError(
      'SETUP',
      `The engine cannot listen on port ${port}, perhaps because another program does. Choose another: --port ${port === 65_535 ? 9000 : port + 1}`,
      { cause: problem },
    );
  }
}
