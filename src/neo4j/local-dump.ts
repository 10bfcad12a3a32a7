import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { messageOf, ThroughlineError } from '../errors.ts';
import { ensureClasspath, neo4jArtefacts } from '../java/artefacts.ts';
import { jdkTool } from '../java/java-command.ts';
import { acquireDataLock } from './local/data-lock.ts';
import { findRunningServer } from './local/local-server.ts';
import { ensureServerHome, servingProfile, writeServerConfiguration, type ServerHome } from './local/server-home.ts';

export interface LocalDumpOptions {
  readonly data: string;
  readonly cache: string;
  readonly javaHome: string | null;
  readonly say: (line: string) => void;
}

/** Saves the local database to a file by Neo4j's own dump. Throws SETUP while the database runs, or when it fails. */
export async function dumpLocalDatabase(options: LocalDumpOptions, file: string): Promise<void> {
  await withStoppedServer(options, async (home, admin) => {
    if (!existsSync(join(home.folder, 'data', 'databases', 'neo4j'))) {
      throw new ThroughlineError('SETUP', `There is no database in ${options.data} to back up.`);
    }
    // Written beside and moved, so that a dump that fails leaves an earlier backup as it was.
    const partial = `${file}.partial`;
    const child = admin(['database', 'dump', 'neo4j', '--to-stdout']);
    try {
      await Promise.all([pipeline(child.stdout, createWriteStream(partial, { mode: 0o600 })), ended(child)]);
      await rename(partial, file);
    } catch (problem) {
      await rm(partial, { force: true });
      throw problem;
    }
  });
}

/**
 * Puts a saved database in the place of the local one. Throws SETUP while the database runs, when there is something in
 * its place and `overwrite` is not set, or when it fails.
 */
export async function loadLocalDatabase(options: LocalDumpOptions, file: string, overwrite: boolean): Promise<void> {
  if (!existsSync(file)) throw new ThroughlineError('SETUP', `There is no file ${file} to restore from.`);
  await withStoppedServer(options, async (home, admin) => {
    if (!overwrite && existsSync(join(home.folder, 'data', 'databases', 'neo4j'))) {
      throw new ThroughlineError(
        'SETUP',
        `There is a database in ${options.data} already. Restore into another folder with THROUGHLINE_DATA, or say --overwrite.`,
      );
    }
    const child = admin(['database', 'load', 'neo4j', '--from-stdin', '--overwrite-destination=true']);
    await Promise.all([pipeline(createReadStream(file), child.stdin), ended(child)]);
  });
}

async function withStoppedServer(
  options: LocalDumpOptions,
  work: (home: ServerHome, admin: (words: readonly string[]) => AdminProcess) => Promise<void>,
): Promise<void> {
  const lock = await acquireDataLock(options.data);
  try {
    if ((await findRunningServer(options.data)) !== null) {
      throw new ThroughlineError(
        'SETUP',
        'The local database still runs, left behind by a Throughline that was killed. Start `throughline serve` and stop it with Ctrl-C first.',
      );
    }
    const classpath = await ensureClasspath(neo4jArtefacts, options);
    const home = await ensureServerHome(options.data);
    if (home.isNew) await writeServerConfiguration(home, 7687, servingProfile);
    await work(home, (words) =>
      spawn(
        jdkTool('java', options.javaHome),
        ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-cp', classpath, 'org.neo4j.cli.AdminTool', ...words],
        { env: { ...process.env, NEO4J_HOME: home.folder, NEO4J_CONF: home.conf }, stdio: ['pipe', 'pipe', 'pipe'] },
      ),
    );
  } finally {
    await lock.release();
  }
}

type AdminProcess = ReturnType<typeof spawn> & {
  readonly stdin: NonNullable<ReturnType<typeof spawn>['stdin']>;
  readonly stdout: NonNullable<ReturnType<typeof spawn>['stdout']>;
  readonly stderr: NonNullable<ReturnType<typeof spawn>['stderr']>;
};

function ended(child: AdminProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const words: string[] = [];
    child.stderr.on('data', (chunk: Buffer) => words.push(chunk.toString('utf8')));
    child.once('error', (problem) => {
      reject(new ThroughlineError('SETUP', `Neo4j's tool could not be started: ${messageOf(problem)}.`));
    });
    child.once('exit', (code) => {
      const last = words.join('').trim().split('\n').slice(-3).join('\n');
      if (code === 0) resolve();
      else reject(new ThroughlineError('SETUP', `Neo4j's tool ended with code ${String(code)}:\n${last}`));
    });
  });
}
