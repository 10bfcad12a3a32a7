// The language engine of the product's own settings, and how much memory its process has taken.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { startWorkerEngine } from '../dist/extraction/corenlp/worker-engine.js';

/** Starts the engine; `largestMemory()` is its largest resident memory so far, where /proc tells it. */
export async function startMeasuredEngine() {
  const engine = await startWorkerEngine({
    cache: process.env.THROUGHLINE_CACHE ?? join(homedir(), '.cache', 'throughline'),
    javaHome: process.env.JAVA_HOME ?? null,
    threads: 2,
    heap: process.env.THROUGHLINE_ENGINE_HEAP ?? '1g',
    timeout: 120_000,
    say: console.error,
    onCrash: console.error,
  });
  const pid = execFileSync('ps', ['-o', 'pid=,comm=', '--ppid', String(process.pid)], { encoding: 'utf8' })
    .split('\n')
    .find((line) => line.includes('java'))
    ?.trim()
    .split(' ')[0];
  const status = `/proc/${pid}/status`;
  const largestMemory = () =>
    existsSync(status) ? (/VmHWM:\s*(\d+ kB)/.exec(readFileSync(status, 'utf8'))?.[1] ?? 'unknown') : 'unknown';
  return { engine, largestMemory };
}
