import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = join(import.meta.dirname, '..', '..', 'bin', 'throughline.mjs');

/** A finished run of the command line. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The service, started as a user starts it, with a data folder and a port of its own. */
export interface ServiceProcess {
  readonly address: string;
  readonly data: string;
  readonly child: ChildProcess;
  /** Everything it has printed so far. */
  output(): string;
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<number | null>;
  /** Waits for an end that comes by itself. */
  ended: Promise<number | null>;
}

/** An empty folder for a graph; remove it with `removeFolder`. */
export function newDataFolder(): string {
  return mkdtempSync(join(tmpdir(), 'throughline-service-'));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function environment(data: string, more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  // These tests are about what is answered, on machines that may be busy: how fast is measured elsewhere.
  const patience = { THROUGHLINE_PATH_DEADLINE: '30000' };
  return { ...process.env, THROUGHLINE_DATA: data, PORT: '0', HOST: '', NEO4J_URI: '', ...patience, ...more };
}

/** Runs one command to its end. */
export function runCommand(
  data: string,
  parameters: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...parameters], {
      env: environment(data, more),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
    child.once('close', (code) => {
      resolve({ code, stdout, stderr });
    });
  });
}

/** A command that has been started and not ended yet. */
export interface RunningCommand {
  readonly child: ChildProcess;
  /** Its exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** What it has printed on standard error so far. */
  output(): string;
}

/** Starts a command that the test may kill; with the input `pipe` its standard input is the test's to write and to end. */
export function startCommand(
  data: string,
  parameters: readonly string[],
  more: Readonly<Record<string, string>> = {},
  input: 'ignore' | 'pipe' = 'ignore',
): RunningCommand {
  const child = spawn(process.execPath, [program, ...parameters], {
    env: environment(data, more),
    stdio: [input, 'ignore', 'pipe'],
  });
  let printed = '';
  child.stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString('utf8')));
  return { child, ended: new Promise((resolve) => child.once('close', resolve)), output: () => printed };
}

/** Starts the service, of this checkout or as it is `installed`, and waits until it prints its address. Throws with what it printed when it does not. */
export async function startServiceProcess(
  data: string,
  more: Readonly<Record<string, string>> = {},
  installed: string = program,
): Promise<ServiceProcess> {
  const child = spawn(process.execPath, [installed, 'serve'], {
    env: environment(data, more),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed += chunk.toString('utf8');
      const start = /Start page\s+(http:\/\/\S+?)\/\n/.exec(printed)?.[1];
      if (start !== undefined && printed.includes('Ctrl-C')) resolve(start);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', (code) => {
      reject(new Error(`the service ended with ${String(code)}: ${printed}`));
    });
  });
  return {
    address,
    data,
    child,
    output: () => printed,
    ended,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

/** An answer of the API. */
export interface GraphqlAnswer {
  readonly status: number;
  readonly data: unknown;
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** Asks the API a question over HTTP. */
export async function ask(address: string, query: string, variables: unknown = {}): Promise<GraphqlAnswer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as Partial<GraphqlAnswer>;
  return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] };
}

/** The process id that a running service noted for its Neo4j. */
export function neo4jPid(data: string): number {
  const note = JSON.parse(readFileSync(join(data, 'neo4j', 'server.json'), 'utf8')) as { pid: number };
  return note.pid;
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
