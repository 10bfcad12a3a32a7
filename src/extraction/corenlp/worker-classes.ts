import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { messageOf, ThroughlineError } from '../../errors.ts';
import { jdkTool } from '../../java/java-command.ts';
import { packageRoot } from '../../package-root.ts';

const run = promisify(execFile);

/** The folder with the compiled worker program, compiled into the cache when its source is new. Throws SETUP. */
export async function ensureWorkerClasses(cache: string, classpath: string, javaHome: string | null): Promise<string> {
  const source = join(packageRoot, 'engines', 'corenlp', 'EngineWorker.java');
  const hash = createHash('sha256')
    .update(await readFile(source))
    .digest('hex')
    .slice(0, 12);
  const folder = join(cache, `corenlp-worker-${hash}`);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  try {
    await run(jdkTool('javac', javaHome), ['-cp', classpath, '-d', draft, '--release', '17', source]);
  } catch (problem) {
    throw new ThroughlineError(
      'SETUP',
      `The language engine's worker could not be compiled: a JDK of version 17 or later is needed, a JRE is not enough (${messageOf(problem).split('\n')[0] ?? ''}).`,
      { cause: problem },
    );
  }
  try {
    await rename(draft, folder);
  } catch (problem) {
    // Another process was faster; its classes are the same.
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw problem;
  }
  return folder;
}
