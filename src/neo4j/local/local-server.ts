import { execFile, spawn } from 'node:child_process';
import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { messageOf, ThroughlineError } from '../../errors.ts';
import { ensureClasspath, neo4jArtefacts } from '../../java/artefacts.ts';
import { jdkTool } from '../../java/java-command.ts';
import { birthOf, isAlive } from './data-lock.ts';
import { ensureServerHome, writeServerConfiguration, type ServerHome, type ServerProfile } from './server-home.ts';

const run = promisify(execFile);

const preferredPort = 7687;
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
    await untilAnswers(left, () => (isAlive(left.pid) ? null : 'Neo4j ended while it was being taken over.'), home);
    return watch(left, home, options.onCrash);
  }

  const port = await freePort();
  await writeServerConfiguration(home, port, options.profile);
  if (home.isNew) await setInitialPassword(home, classpath, options.javaHome);

  await mkdir(dirname(home.console), { recursive: true });
  const output = await open(home.console, 'w', 0o600);
  const child = spawn(
    jdkTool('java', options.javaHome),
    [
      ...options.profile.java,
      `-Xms${options.profile.heap}`,
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
  await untilAnswers(note, () => failure, home);
  return watch(note, home, options.onCrash);
}

/** The address of the Neo4j that runs on a data folder, or null when none does. */
export async function findRunningServer(data: string): Promise<ServerAddress | null> {
  const home = await ensureServerHome(data);
  const note = await findNote(home);
  return note !== null && (await answers(note.port)) ? address(note, home) : null;
}

/** A server that this process need not be the parent of: its end is seen by looking. */
function watch(note: ServerNote, home: ServerHome, onCrash: (reason: string) => void): LocalServer {
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
      const deadline = Date.now() + stopLimit;
      while (isAlive(note.pid)) {
        if (Date.now() > deadline) process.kill(note.pid, 'SIGKILL');
        await delay(50);
      }
      await rm(home.note, { force: true });
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

async function untilAnswers(note: ServerNote, failure: () => string | null, home: ServerHome): Promise<void> {
  const deadline = Date.now() + startLimit;
  while (!(await answers(note.port))) {
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

async function tail(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '(nothing was written)');
  const plain = text.split('\n').filter((line) => line.trim() !== '' && !/^\s+(at|\.\.\.) /.test(line));
  return plain.slice(-5).join('\n');
}

/** Neo4j's usual port when nobody has it, else any free one. */
async function freePort(): Promise<number> {
  return (await listenOnce(preferredPort)) ?? (await listenOnce(0)) ?? preferredPort;
}

function listenOnce(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(null);
    });
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => {
        resolve(typeof bound === 'object' && bound !== null ? bound.port : null);
      });
    });
  });
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.setTimeout(1000);
    const end = (result: boolean): void => {
      socket.destroy();
      resolve(result);
    };
    socket.once('connect', () => {
      end(true);
    });
    socket.once('error', () => {
      end(false);
    });
    socket.once('timeout', () => {
      end(false);
    });
  });
}
