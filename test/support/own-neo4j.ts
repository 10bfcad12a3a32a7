import { mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { readOntology } from '../../src/claims/ontology.ts';
import { openDatabase, type Database } from '../../src/neo4j/database.ts';
import { isAlive } from '../../src/neo4j/local/data-lock.ts';
import { startLocalServer, type LocalServer } from '../../src/neo4j/local/local-server.ts';
import { testProfile } from '../../src/neo4j/local/server-home.ts';
import { migrate } from '../../src/neo4j/migrations.ts';
import { openStatements } from '../../src/neo4j/statements.ts';

/** A real Neo4j of a test's own, which the test may kill and start again. */
export interface OwnNeo4j {
  server(): LocalServer;
  port(): number;
  /** Past every proxy. Close it. */
  open(): Database;
  /** Ends it as a power cut would, and waits until the process is gone. */
  kill(): Promise<void>;
  /** Starts it again after it ended, on whatever port is free. */
  start(): Promise<void>;
  /** Stops it and deletes its data. */
  remove(): Promise<void>;
}

const ontology = readOntology();

/** Starts a Neo4j with this program's schema; `folder` is deleted with it. */
export async function startOwnNeo4j(folder = mkdtempSync(join(tmpdir(), 'throughline-faults-'))): Promise<OwnNeo4j> {
  const start = (): Promise<LocalServer> =>
    startLocalServer({
      data: folder,
      cache: process.env['THROUGHLINE_CACHE'] ?? join(homedir(), '.cache', 'throughline'),
      javaHome: process.env['JAVA_HOME'] ?? null,
      profile: testProfile,
      say: (line) => void process.stderr.write(`${line}\n`),
      onCrash: () => undefined,
    });
  let server = await start();
  const open = (): Database =>
    openDatabase({ ...server, name: null, timeout: 600_000, statements: openStatements(ontology) });
  const database = open();
  await migrate(database);
  await database.close();
  return {
    server: () => server,
    port: () => Number(new URL(server.uri).port),
    open,
    kill: async () => {
      process.kill(server.pid, 'SIGKILL');
      while (isAlive(server.pid)) await delay(20);
    },
    start: async () => {
      server = await start();
    },
    remove: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
