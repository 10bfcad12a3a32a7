import { mkdtempSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLocalServer, type LocalServer } from '../../src/neo4j/local/local-server.ts';
import { testProfile } from '../../src/neo4j/local/server-home.ts';

declare global {
  var testDatabase: { readonly server: LocalServer; readonly data: string } | undefined;
}

/** Starts a real Neo4j of its own for the integration tests, in a folder that is deleted afterwards. */
export default async function startDatabase(): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'throughline-test-'));
  const server = await startLocalServer({
    data,
    cache: process.env['THROUGHLINE_CACHE'] ?? join(homedir(), '.cache', 'throughline'),
    javaHome: process.env['JAVA_HOME'] ?? null,
    profile: testProfile,
    say: (line) => void process.stderr.write(`${line}\n`),
    onCrash: (reason) => void process.stderr.write(`${reason}\n`),
  });
  globalThis.testDatabase = { server, data };
  process.env['TEST_NEO4J'] = JSON.stringify({ uri: server.uri, user: server.user, password: server.password });
}
