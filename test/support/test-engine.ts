import { homedir } from 'node:os';
import { join } from 'node:path';
import { startWorkerEngine } from '../../src/extraction/corenlp/worker-engine.ts';
import type { LanguageEngine } from '../../src/extraction/engine.ts';

/** Starts the real language engine for a test file, with one thread, so that two files fit two cores; `timeout` is for one text, in milliseconds. */
export function startTestEngine(timeout = 60_000): Promise<LanguageEngine> {
  return startWorkerEngine({
    cache: join(homedir(), '.cache', 'throughline'),
    javaHome: null,
    threads: 1,
    heap: '1g',
    timeout,
    say: () => undefined,
    onCrash: (reason) => {
      throw new Error(reason);
    },
  });
}
