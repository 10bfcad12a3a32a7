import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { freemem, totalmem } from 'node:os';
import { dirname } from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { readOntology } from '../claims/ontology.ts';
import type { Config } from '../config.ts';
import { messageOf } from '../errors.ts';
import { corenlpArtefacts, findClasspath, neo4jArtefacts } from '../java/artefacts.ts';
import { checkJava } from '../java/java-command.ts';
import { accessFinding, portFinding } from './doctor-access.ts';
import { numberOf } from '../neo4j/row.ts';
import { findLockHolder } from '../neo4j/local/data-lock.ts';
import { findRunningServer } from '../neo4j/local/local-server.ts';
import { openDatabase } from '../neo4j/database.ts';
import { openStatements } from '../neo4j/statements.ts';

const run = promisify(execFile);

/** What one examination found: `ok`, or what is wrong and what to do. */
export interface Finding {
  readonly what: string;
  readonly state: 'ok' | 'note' | 'wrong';
  readonly words: string;
}

/** Prints what is installed, running and wrong. Returns 1 when something is wrong. */
export async function runDoctor(config: Config, print: (line: string) => void): Promise<number> {
  const findings = await Promise.all([
    nodeVersion(),
    javaVersion(config),
    mavenVersion(config),
    fetched(config),
    memory(),
    disk(config),
    service(config),
    graph(config),
    Promise.resolve(accessFinding(config)),
  ]);
  const running = findings.some(({ what, state }) => what === 'Service' && state !== 'note');
  const port = await portFinding(config, running);
  if (port !== null) findings.push(port);
  const sign = { ok: 'ok   ', note: 'note ', wrong: 'WRONG' };
  for (const { what, state, words } of findings) print(`${sign[state]}  ${what.padEnd(10)}  ${words}`);
  return findings.some((finding) => finding.state === 'wrong') ? 1 : 0;
}

function nodeVersion(): Promise<Finding> {
  const major = Number(process.versions.node.split('.')[0]);
  return Promise.resolve({
    what: 'Node',
    state: major >= 20 ? 'ok' : 'wrong',
    words: `${process.versions.node}${major >= 20 ? '' : '; version 20 or later is needed'}`,
  });
}

async function javaVersion(config: Config): Promise<Finding> {
  try {
    return { what: 'Java', state: 'ok', words: `version ${await checkJava(config.javaHome)}` };
  } catch (problem) {
    return { what: 'Java', state: 'wrong', words: messageOf(problem) };
  }
}

async function mavenVersion(config: Config): Promise<Finding> {
  try {
    const { stdout } = await run('mvn', ['-v', '-B']);
    // Debian's Maven colours its words even when nobody looks.
    const version = /Apache Maven (\d[\w.-]*)/.exec(stdout)?.[1] ?? 'unknown version';
    return { what: 'Maven', state: 'ok', words: version };
  } catch {
    const needed = (await findClasspath(neo4jArtefacts, config.cache)) === null;
    return needed
      ? { what: 'Maven', state: 'wrong', words: 'not found; needed once, to fetch Neo4j and the language engine' }
      : { what: 'Maven', state: 'note', words: 'not found; not needed any more, everything is fetched' };
  }
}

async function fetched(config: Config): Promise<Finding> {
  const missing = [];
  for (const set of [neo4jArtefacts, corenlpArtefacts]) {
    if ((await findClasspath(set, config.cache)) === null) missing.push(`${set.title} (${set.size})`);
  }
  return missing.length === 0
    ? { what: 'Programs', state: 'ok', words: `Neo4j and the language engine are in ${config.cache}` }
    : { what: 'Programs', state: 'note', words: `will be fetched at the first start: ${missing.join(', ')}` };
}

function memory(): Promise<Finding> {
  const total = totalmem() / 2 ** 30;
  const words = `${total.toFixed(1)} GB, ${(freemem() / 2 ** 30).toFixed(1)} GB of it free`;
  return Promise.resolve(
    total >= 4
      ? { what: 'Memory', state: 'ok', words }
      : {
          what: 'Memory',
          state: 'wrong',
          words: `${words}; about 4 GB are needed for Neo4j, the engine and the service`,
        },
  );
}

async function disk(config: Config): Promise<Finding> {
  let folder = config.data;
  while (!existsSync(folder)) folder = dirname(folder);
  const { bavail, bsize } = await statfs(folder);
  const free = (bavail * bsize) / 2 ** 30;
  const words = `${free.toFixed(1)} GB free for ${config.data}`;
  return free >= 2
    ? { what: 'Disk', state: 'ok', words }
    : { what: 'Disk', state: 'wrong', words: `${words}; Neo4j stops writing on a full disk, 2 GB are a safe least` };
}

async function service(config: Config): Promise<Finding> {
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  const address = `http://${host}:${config.port}`;
  try {
    const response = await fetch(`${address}/readyz`, { signal: AbortSignal.timeout(5000) });
    return response.ok
      ? { what: 'Service', state: 'ok', words: `running at ${address}` }
      : {
          what: 'Service',
          state: 'wrong',
          words: `${address} answers ${response.status}: ${(await response.text()).trim()}`,
        };
  } catch {
    return { what: 'Service', state: 'note', words: `not running at ${address}; start it with: npx throughline serve` };
  }
}

async function graph(config: Config): Promise<Finding> {
  const holder = await findLockHolder(config.data);
  const address =
    config.database.kind === 'remote' ? config.database : holder === null ? null : await findRunningServer(config.data);
  if (address === null) return { what: 'Graph', state: 'note', words: 'the local Neo4j is not running' };
  const name = config.database.kind === 'remote' ? config.database.name : null;
  const database = openDatabase({ ...address, name, timeout: 10_000, statements: openStatements(readOntology()) });
  try {
    const [row] = await database.read('count-graph');
    const count = (column: string): string => (row === undefined ? '?' : numberOf(row, column).toLocaleString('en'));
    return {
      what: 'Graph',
      state: 'ok',
      words: `${address.uri}: ${count('articles')} articles, ${count('claims')} claims, ${count('entities')} entities`,
    };
  } catch (problem) {
    return { what: 'Graph', state: 'wrong', words: `${address.uri}: ${messageOf(problem)}` };
  } finally {
    await database.close();
  }
}
