import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { messageOf, ThroughlineError } from '../errors.ts';

/** Milliseconds between two lines about how far a download is. */
const interval = 10_000;

/** As many lines of Maven's are told when it fails: the first of its errors say why, the rest how to ask for more. */
const toldLines = 3;

/** Bytes by the units in which Maven tells sizes. */
const units: Readonly<Record<string, number>> = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9 };

/**
 * Runs Maven and says now and then how much it has fetched, in place of its own line for every file.
 * Throws SETUP when it cannot be run, and with its own words when it fails.
 */
export async function runMaven(parameters: readonly string[], say: (line: string) => void): Promise<void> {
  const command = process.platform === 'win32' ? 'mvn.cmd' : 'mvn';
  const child = spawn(command, ['-B', '-Dstyle.color=never', ...parameters], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', (problem) => {
      reject(
        new ThroughlineError(
          'SETUP',
          `Maven is needed once to fetch the local Neo4j and the language engine, and "${command}" did not run ` +
            `(${messageOf(problem)}). Install it (Debian: maven; macOS: brew install maven), or use Docker: docker compose up.`,
          { cause: problem },
        ),
      );
    });
    child.once('close', resolve);
  });
  let [files, bytes] = [0, 0];
  const errors: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      const size = fetchedBytes(line);
      if (size !== null) [files, bytes] = [files + 1, bytes + size];
      // What is no line of its log is the word of the script around it, or of Java.
      else if (!line.includes('[INFO]') && line.trim() !== '' && errors.length < toldLines) errors.push(line);
    });
  }
  const timer = setInterval(() => {
    say(`  … ${files} files so far, ${Math.round(bytes / 1e6)} MB`);
  }, interval);
  const code = await ended.finally(() => {
    clearInterval(timer);
  });
  if (code === 0) return;
  throw new ThroughlineError(
    'SETUP',
    `Maven ended with code ${String(code)}. Check the network and any proxy in Maven's settings.xml, then start again. It said:\n${errors.join('\n')}`,
  );
}

/** The size of the file that a line of Maven tells to be fetched; null for any other line. */
function fetchedBytes(line: string): number | null {
  if (!line.includes('Downloaded from')) return null;
  const [, amount, unit] = /\(([\d.]+) (B|kB|MB|GB) at /.exec(line) ?? [];
  return Number(amount ?? 0) * (units[unit ?? 'B'] ?? 1);
}
