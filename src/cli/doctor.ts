import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { freemem, totalmem } from 'node:os';
import { dirname } from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Config } from '../config.ts';
import { messageOf } from '../errors.ts';
import { artefactVersion, corenlpArtefacts, findClasspath, neo4jArtefacts } from '../java/artefacts.ts';
import { checkJava } from '../java/java-command.ts';
import { ownVersion } from '../own-version.ts';
import { accessFinding, portFinding } from './doctor-access.ts';
import { engineFindings, queueFindings } from './doctor-engines.ts';
import { graphFindings } from './doctor-graph.ts';

const run = promisify(execFile);

/** What one examination found: `ok`, or what is wrong and what to do. */
export interface Finding {
  readonly what: string;
  readonly state: 'ok' | 'note' | 'wrong';
  readonly words: string;
}

/** Prints what is installed, running and wrong. Returns 1 when something is wrong. */
export async function runDoctor(config: Config, print: (line: string) => void): Promise<number> {
  const examined = await Promise.all([
    javaVersion(config).then(alone),
    mavenVersion(config).then(alone),
    fetched(config).then(alone),
    disk(config).then(alone),
    service(config).then(alone),
    graphFindings(config),
    engineFindings(config),
    queueFindings(config),
  ]);
  const findings: Finding[] = [
    { what: 'Version', state: 'ok', words: `throughline ${ownVersion()}` },
    nodeVersion(),
    memory(),
    ...examined.flat(),
    accessFinding(config),
  ];
  const running = findings.some(({ what, state }) => what === 'Service' && state !== 'note');
  const port = await portFinding(config, running);
  if (port !== null) findings.push(port);
  const sign = { ok: 'ok   ', note: 'note ', wrong: 'WRONG' };
  for (const { what, state, words } of findings) print(`${sign[state]}  ${what.padEnd(10)}  ${words}`);
  const wrong = findings.filter((finding) => finding.state === 'wrong');
  print('');
  print(
    wrong.length === 0
      ? 'Nothing is wrong.'
      : `To put right: ${wrong.map(({ what }) => what).join(', ')}. The lines marked WRONG say how.`,
  );
  return wrong.length === 0 ? 0 : 1;
}

function alone(finding: Finding): readonly Finding[] {
  return [finding];
}

/** Whether this machine runs neither a database nor an engine, and so needs nothing of Java. */
function needsNoJava({ database, engine, redis }: Config): boolean {
  return database.kind === 'remote' && (engine.servers.length > 0 || redis !== null);
}

function nodeVersion(): Finding {
  const major = Number(process.versions.node.split('.')[0]);
  return {
    what: 'Node',
    state: major >= 20 ? 'ok' : 'wrong',
    words: `${process.versions.node}${major >= 20 ? '' : '; version 20 or later is needed: nodejs.org'}`,
  };
}

async function javaVersion(config: Config): Promise<Finding> {
  try {
    return { what: 'Java', state: 'ok', words: `version ${await checkJava(config.javaHome)}` };
  } catch (problem) {
    return needsNoJava(config)
      ? {
          what: 'Java',
          state: 'note',
          words: 'none that could be used; none is needed, as others run database and engine',
        }
      : { what: 'Java', state: 'wrong', words: messageOf(problem) };
  }
}

async function mavenVersion(config: Config): Promise<Finding> {
  try {
    const { stdout } = await run('mvn', ['-v', '-B']);
    // Debian's Maven colours its words even when nobody looks.
    const version = /Apache Maven (\d[\w.-]*)/.exec(stdout)?.[1] ?? 'unknown version';
    return { what: 'Maven', state: 'ok', words: version };
  } catch {
    const found = await Promise.all([neo4jArtefacts, corenlpArtefacts].map((set) => findClasspath(set, config.cache)));
    return found.includes(null) && !needsNoJava(config)
      ? { what: 'Maven', state: 'wrong', words: 'not found; needed once, to fetch Neo4j and the language engine' }
      : { what: 'Maven', state: 'note', words: 'not found; not needed, nothing has to be fetched' };
  }
}

async function fetched(config: Config): Promise<Finding> {
  if (needsNoJava(config)) return { what: 'Programs', state: 'note', words: 'none are needed here: others run them' };
  const missing = [];
  const there = [];
  for (const set of [neo4jArtefacts, corenlpArtefacts]) {
    if ((await findClasspath(set, config.cache)) === null) missing.push(`${set.title} (${set.size})`);
    else there.push(`${set.name === 'neo4j' ? 'Neo4j' : 'CoreNLP'} ${await artefactVersion(set)}`);
  }
  return missing.length === 0
    ? { what: 'Programs', state: 'ok', words: `${there.join(' and ')} in ${config.cache}` }
    : { what: 'Programs', state: 'note', words: `will be fetched at the first start: ${missing.join(', ')}` };
}

function memory(): Finding {
  const total = totalmem() / 2 ** 30;
  const words = `${total.toFixed(1)} GB, ${(freemem() / 2 ** 30).toFixed(1)} GB of it free`;
  return total >= 4
    ? { what: 'Memory', state: 'ok', words }
    : {
        what: 'Memory',
        state: 'wrong',
        words: `${words}; about 4 GB are needed for Neo4j, the engine and the service`,
      };
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
  // Whoever listens on every address is asked on this machine's own.
  const own = config.host === '0.0.0.0' ? '127.0.0.1' : config.host === '::' ? '::1' : config.host;
  const host = own.includes(':') ? `[${own}]` : own;
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
  } catch (problem) {
    // Ports of old services, which no browser and no `fetch` will open: 4190, 5060, 6000, 10080 and some others.
    if (problem instanceof Error && problem.cause instanceof Error && problem.cause.message === 'bad port') {
      const words = `no browser opens port ${config.port}, which is kept for another service; choose another: PORT=4000`;
      return { what: 'Service', state: 'wrong', words };
    }
    return { what: 'Service', state: 'note', words: `not running at ${address}; start it with: npx throughline serve` };
  }
}
