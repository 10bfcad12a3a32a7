import { execFile, spawn } from 'node:child_process';
import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { messageOf, ThroughlineError } from '../../errors.ts';
import { ensureClasspath, neo4jArtefacts } from '../../java/artefacts.ts';
import { classArchive, type ClassArchive } from '../../java/class-archive.ts';
import { jdkTool } from '../../java/java-command.ts';
import { birthOf, isAlive } from './data-lock.ts';
import { answers, freePort } from './ports.ts';
import {
  ensureServerHome,
  initialHeap,
  writeServerConfiguration,
  type ServerHome,
  type ServerProfile,
} from './server-home.ts';

const run = promisify(execFile);

const startLimit = 120_000;
const stopLimit = 30_000;

export interface LocalServerOptions {
  readonly data: string;
  readonly cache: string;
  readonly javaHome: string | null;
  readonly profile: ServerProfile;
  readonly say: (line: string) => void;
  /** Called once when the server ends although nobody stopped it. */
  readonly onCrash: (reason: string) => void;
}

/** How to reach a local Neo4j. */
export interface ServerAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

export interface LocalServer extends ServerAddress {
  readonly pid: number;
  /** Ends the server orderly and waits until it is gone. */
  stop(): Promise<void>;
}

interface ServerNote {
  readonly pid: number;
  readonly port: number;
  readonly born: string | null;
}

/**
 * Starts the Neo4j of a data folder, or takes over the one that a Throughline which was killed left running. The caller
 * holds the folder's lock. Resolves when its port answers. Throws SETUP with the server's own words when it does not start.
 */
export async function startLocalServer(options: LocalServerOptions): Promise<LocalServer> {
  const classpath = await ensureClasspath(neo4jArtefacts, options);
  const home = await ensureServerHome(options.data);
  const left = await findNote(home);
  if (left !== null) {
    await untilAnswers(
      left,
      () => (isAlive(left.pid) ? null : 'Neo4j ended while it was being taken over.'),
      home,
      null,
    );
    return watch(left, home, options.onCrash);
  }

  const port = await freePort();
  await writeServerConfiguration(home, port, options.profile);
  if (home.isNew) await setInitialPassword(home, classpath, options.javaHome);
  const archive = await classArchive('neo4j', classpath, options.cache);
  try {
    return watch(await launch(port, home, classpath, archive, options), home, options.onCrash, archive);
  } catch (problem) {
    // Two that start at the same moment find the same port free, and only one of them gets it.
    if (!(await answers(port))) throw problem;
    const other = await freePort();
    await writeServerConfiguration(home, other, options.profile);
    return watch(await launch(other, home, classpath, archive, options), home, options.onCrash, archive);
  }
}

/** Starts a configured server and waits until it says that it listens on its port, and does. Throws SETUP. */
async function launch(
  port: number,
  home: ServerHome,
  classpath: string,
  archive: ClassArchive,
  options: LocalServerOptions,
): Promise<ServerNote> {
  await mkdir(dirname(home.console), { recursive: true });
  const logged = (await readLog(home)).length;
  const output = await open(home.console, 'w', 0o600);
  const child = spawn(
    jdkTool('java', options.javaHome),
    [
      ...options.profile.java,
      ...archive.options,
      `-Xms${initialHeap}`,
      `-Xmx${options.profile.heap}`,
      '--add-opens=java.base/java.nio=ALL-UNNAMED',
      '--add-opens=java.base/java.io=ALL-UNNAMED',
      '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
      '-Dfile.encoding=UTF-8',
      '-cp',
      classpath,
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home.folder}`,
      `--config-dir=${home.conf}`,
    ],
    // Detached, so that Ctrl-C reaches only this process, which then ends its parts in order.
    { stdio: ['ignore', output.fd, output.fd], detached: true },
  );
  await output.close();
  child.unref();
  let failure: string | null = null;
  child.once('error', (problem) => (failure = `Neo4j could not be started: ${messageOf(problem)}.`));
  child.once('exit', (code) => (failure ??= `Neo4j ended with code ${String(code)}.`));

  const pid = child.pid ?? 0;
  const note: ServerNote = { pid, port, born: birthOf(pid) };
  // Noted before it answers, so that nothing is left behind unknown if this process is killed meanwhile.
  await writeFile(home.note, JSON.stringify(note), { mode: 0o600 });
  await untilAnswers(note, () => failure, home, logged);
  return note;
}

/** The address of the Neo4j that runs on a data folder, or null when none does. */
export async function findRunningServer(data: string): Promise<ServerAddress | null> {
  const home = await ensureServerHome(data);
  const note = await findNote(home);
  return note !== null && (await answers(note.port)) ? address(note, home) : null;
}

/** A server that this process need not be the parent of: its end is seen by looking. */
function watch(
  note: ServerNote,
  home: ServerHome,
  onCrash: (reason: string) => void,
  archive?: ClassArchive,
): LocalServer {
  let stopping = false;
  const timer = setInterval(() => {
    if (stopping || isAlive(note.pid)) return;
    clearInterval(timer);
    void tail(home.log).then((lines) => {
      onCrash(`Neo4j (process ${note.pid}) has ended. Its log ends with:\n${lines}`);
    });
  }, 1000);
  timer.unref();
  return {
    ...address(note, home),
    pid: note.pid,
    stop: async () => {
      stopping = true;
      clearInterval(timer);
      if (isAlive(note.pid)) process.kill(note.pid, 'SIGTERM');
      // At once, so that no other command begins to use it.
      await rm(home.note, { force: true });
      const deadline = Date.now() + stopLimit;
      while (isAlive(note.pid)) {
        if (Date.now() > deadline) process.kill(note.pid, 'SIGKILL');
        await delay(50);
      }
      await archive?.keep();
    },
  };
}

function address(note: ServerNote, home: ServerHome): ServerAddress {
  return { uri: `bolt://127.0.0.1:${note.port}`, user: 'neo4j', password: home.password };
}

/** What is noted of a server whose process lives. */
async function findNote(home: ServerHome): Promise<ServerNote | null> {
  const text = await readFile(home.note, 'utf8').catch(() => null);
  if (text === null) return null;
  const note = JSON.parse(text) as ServerNote;
  return isAlive(note.pid) && (note.born === null || birthOf(note.pid) === note.born) ? note : null;
}

/** Waits until a server listens; `logged` is how long its log was before, and null for one that has said so already. */
async function untilAnswers(
  note: ServerNote,
  failure: () => string | null,
  home: ServerHome,
  logged: number | null,
): Promise<void> {
  const deadline = Date.now() + startLimit;
  // What answers on the port may be another server, which took it in the same moment.
  const listens = async (): Promise<boolean> =>
    logged === null || (await readLog(home)).subarray(logged).includes(`:${note.port}.`);
  while (!((await answers(note.port)) && (await listens()))) {
    const late =
      Date.now() > deadline ? `Neo4j did not answer on port ${note.port} within ${startLimit / 1000} s.` : null;
    const reason = failure() ?? late;
    if (reason !== null) {
      if (isAlive(note.pid)) process.kill(note.pid, 'SIGKILL');
      throw new ThroughlineError('SETUP', `${reason} What it said (${home.console}):\n${await tail(home.console)}`);
    }
    await delay(50);
  }
}

async function setInitialPassword(home: ServerHome, classpath: string, javaHome: string | null): Promise<void> {
  try {
    await run(
      jdkTool('java', javaHome),
      // Short-lived: the second compiler and a concurrent collector would only cost.
      [
        '-XX:TieredStopAtLevel=1',
        '-XX:+UseSerialGC',
        '-cp',
        classpath,
        'org.neo4j.cli.AdminTool',
        'dbms',
        'set-initial-password',
        home.password,
      ],
      { env: { ...process.env, NEO4J_HOME: home.folder, NEO4J_CONF: home.conf } },
    );
  } catch (problem) {
    throw new ThroughlineError(
      'SETUP',
      `Neo4j's first password could not be set: ${firstLine(messageOf(problem), home)}`,
      {
        cause: problem,
      },
    );
  }
}

/** The error's first line that is not the command itself, which holds the password. */
function firstLine(message: string, home: ServerHome): string {
  return message.split('\n').find((line) => line !== '' && !line.includes(home.password)) ?? 'no reason was given';
}

function readLog(home: ServerHome): Promise<Buffer> {
  return readFile(home.log).catch(() => Buffer.alloc(0));
}

async function tail(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '(nothing was written)');
  const plain = text.split('\n').filter((line) => line.trim() !== '' && !/^\s+(at|\.\.\.) /.test(line));
  return plain.slice(-5).join('\n');
}
