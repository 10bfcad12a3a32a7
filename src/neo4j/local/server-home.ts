import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of a local Neo4j: one folder with its configuration, data, logs and password. */
export interface ServerHome {
  readonly folder: string;
  readonly conf: string;
  readonly log: string;
  /** What the server prints before its log is open: why it refuses to start. */
  readonly console: string;
  /** Where the running server's process id and port are noted. */
  readonly note: string;
  readonly password: string;
  /** Whether the server has never run with this password yet. */
  readonly isNew: boolean;
}

/** Makes the folders of a local Neo4j and a random password readable by its owner only, or finds those made before. */
export async function ensureServerHome(data: string): Promise<ServerHome> {
  const folder = join(data, 'neo4j');
  const conf = join(folder, 'conf');
  await mkdir(conf, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  const passwordFile = join(folder, 'password');
  const known = await readFile(passwordFile, 'utf8').catch(() => null);
  // Hexadecimal, because Neo4j's tool takes a password that begins with a dash for an option: with “-h” it prints its help,
  // says that all is well, and sets nothing.
  const password = known ?? randomBytes(24).toString('hex');
  if (known === null) await writeFile(passwordFile, password, { mode: 0o600 });
  return {
    folder,
    conf,
    log: join(folder, 'logs', 'neo4j.log'),
    console: join(folder, 'logs', 'console.log'),
    note: join(folder, 'server.json'),
    password,
    isNew: !existsSync(join(folder, 'data', 'dbms')),
  };
}

/** The heap that a server starts with: it grows when it has to, and a small graph leaves the rest of it to others. */
export const initialHeap = '256m';

/** Memory and compilation, by what the server is for. */
export interface ServerProfile {
  /** The most that the heap may grow to. */
  readonly heap: string;
  readonly pageCache: string;
  /** Java options; short-lived servers start faster without the second compiler. */
  readonly java: readonly string[];
}

export const servingProfile: ServerProfile = {
  heap: '1g',
  pageCache: '512m',
  // The second compiler takes half of a processor while a server warms up, which delays the first answers. At four times the
  // usual counts of calls it leaves out what is not called often, and compiles the rest a little later.
  java: [
    '-XX:+UseG1GC',
    '-XX:Tier4InvocationThreshold=20000',
    '-XX:Tier4MinInvocationThreshold=2400',
    '-XX:Tier4CompileThreshold=60000',
    '-XX:Tier4BackEdgeThreshold=160000',
  ],
};

export const testProfile: ServerProfile = {
  heap: '512m',
  pageCache: '128m',
  java: ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
};

/** Writes the server's configuration: loopback only, authentication on, nothing fetched from files or the network. */
export async function writeServerConfiguration(home: ServerHome, port: number, profile: ServerProfile): Promise<void> {
  const lines = [
    `server.default_listen_address=127.0.0.1`,
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'dbms.usage_report.enabled=false',
    'dbms.security.auth_enabled=true',
    // A read transaction may still run LOAD CSV: close both its sources.
    'dbms.security.allow_csv_import_from_file_urls=false',
    'internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0',
    // The server tells its clients to expect a sign of life as often as this while a query runs, and they take a connection
    // for dead after two that did not come: how a network that swallows everything is found out.
    'server.bolt.connection_keep_alive=2s',
    'server.bolt.connection_keep_alive_for_requests=ALL',
    // The default waits five seconds for stragglers; the only clients here are this service and its command line.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    'db.logs.query.enabled=OFF',
    `server.memory.heap.initial_size=${initialHeap}`,
    `server.memory.heap.max_size=${profile.heap}`,
    `server.memory.pagecache.size=${profile.pageCache}`,
    'db.memory.transaction.max=256m',
    'db.tx_log.rotation.retention_policy=2 files',
  ];
  await writeFile(join(home.conf, 'neo4j.conf'), `${lines.join('\n')}\n`, { mode: 0o600 });
}
