// Kills the loader and Neo4j with SIGKILL at random moments, `node test/faults/kill.mjs [kills of each] [articles]` after
// `npm run build`; then verifies the graph and compares its hash with that of an undisturbed load.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { readOntology } from '../../dist/claims/ontology.js';
import { graphHash } from '../../dist/neo4j/archive/graph-hash.js';
import { openDatabase } from '../../dist/neo4j/database.js';
import { startLocalServer } from '../../dist/neo4j/local/local-server.js';
import { testProfile } from '../../dist/neo4j/local/server-home.js';
import { migrate } from '../../dist/neo4j/migrations.js';
import { openStatements } from '../../dist/neo4j/statements.js';
import { verifyGraph } from '../../dist/neo4j/verify-graph.js';

const kills = Number(process.argv[2] ?? 20);
const articles = Number(process.argv[3] ?? 3000);
const ontology = readOntology();
const say = (line) => process.stderr.write(`${line}\n`);
const start = (data) =>
  startLocalServer({
    data,
    cache: process.env.THROUGHLINE_CACHE ?? join(homedir(), '.cache', 'throughline'),
    javaHome: process.env.JAVA_HOME ?? null,
    profile: testProfile,
    say,
    onCrash: () => undefined,
  });
const open = (server) => openDatabase({ ...server, name: null, timeout: 60_000, statements: openStatements(ontology) });

/** Loads all articles from the first: those that are there already change nothing. Resolves with how the loader ended. */
function load(server) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'load-articles.mjs'), String(articles)], {
    env: {
      ...process.env,
      TEST_NEO4J: JSON.stringify({ uri: server.uri, user: server.user, password: server.password }),
    },
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  return { child, ended: new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal))) };
}

const [disturbed, quiet] = ['disturbed', 'quiet'].map((name) => mkdtempSync(join(tmpdir(), `throughline-${name}-`)));
let server = null;
try {
  server = await start(quiet);
  let database = open(server);
  await migrate(database);
  if ((await load(server).ended) !== 0) throw new Error('the undisturbed load failed');
  const expected = await graphHash(database);
  await database.close();
  await server.stop();

  server = await start(disturbed);
  database = open(server);
  await migrate(database);
  await database.close();
  const waits = [];
  for (let at = 0; at < kills * 2; at += 1) {
    const { child, ended } = load(server);
    await delay(300 + Math.random() * 2500);
    if (at % 2 === 0) process.kill(child.pid, 'SIGKILL');
    else {
      process.kill(server.pid, 'SIGKILL');
      await delay(200);
      const begun = Date.now();
      server = await start(disturbed);
      database = open(server);
      for (;;) {
        try {
          await database.verify();
          break;
        } catch {
          await delay(50);
        }
      }
      waits.push(Date.now() - begun);
      await database.close();
      if (child.exitCode === null && child.signalCode === null) process.kill(child.pid, 'SIGKILL');
    }
    await ended;
  }
  const last = await load(server).ended;
  if (last !== 0) throw new Error(`the last load failed: ${last}`);
  database = open(server);
  const breaches = await verifyGraph(database, ontology);
  const same = (await graphHash(database)) === expected;
  await database.close();
  for (const { invariant, id } of breaches) console.log(`${invariant} Not so: ${id}`);
  console.log(
    `${kills} kills of the loader, ${kills} of Neo4j, ${articles} articles: ${breaches.length} breaches; the graph is ${same ? '' : 'NOT '}the same as without kills; Neo4j answered again after ${Math.max(0, ...waits)} ms at most.`,
  );
  process.exitCode = breaches.length === 0 && same ? 0 : 1;
} finally {
  await server?.stop();
  for (const data of [disturbed, quiet]) rmSync(data, { recursive: true, force: true });
}
