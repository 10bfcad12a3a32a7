import { setTimeout as delay } from 'node:timers/promises';
import type { Ontology } from '../claims/ontology.ts';
import type { Config } from '../config.ts';
import { ThroughlineError } from '../errors.ts';
import { ownBookmarks, type Bookmarks } from '../neo4j/bookmarks.ts';
import { openDatabase, type Database } from '../neo4j/database.ts';
import { acquireDataLock, findLockHolder, type DataLock } from '../neo4j/local/data-lock.ts';
import { countGuests, enterAsGuest } from '../neo4j/local/guests.ts';
import { findRunningServer, startLocalServer, type ServerAddress } from '../neo4j/local/local-server.ts';
import { servingProfile } from '../neo4j/local/server-home.ts';
import { migrate } from '../neo4j/migrations.ts';
import { openStatements } from '../neo4j/statements.ts';

export interface OpenGraphOptions {
  readonly config: Config;
  readonly ontology: Ontology;
  /**
   * The lock of the data folder, when this process is to run the local database and no other may. Null: use the one that
   * a running Throughline has, and start one for as long as this command takes when there is none.
   */
  readonly lock: DataLock | null;
  readonly say: (line: string) => void;
  readonly onCrash: (reason: string) => void;
}

/** A database that answers and has this program's schema. */
export interface OpenGraph {
  readonly database: Database;
  readonly uri: string;
  /** Closes the connections, and ends the local server if this process started it. */
  close(): Promise<void>;
}

/** Server-side limit of a single query, in milliseconds: above every deadline of the API. */
const queryTimeout = 60_000;

/** Takes the data folder of a local database, or nothing when somebody else runs the database. Throws SETUP. */
export function claimData(config: Config): Promise<DataLock | null> {
  return config.database.kind === 'local' ? acquireDataLock(config.data) : Promise.resolve(null);
}

/** Opens the graph that the settings name. Throws SETUP or DATABASE_UNAVAILABLE, and then leaves nothing running. */
export async function openGraph(options: OpenGraphOptions): Promise<OpenGraph> {
  const { config } = options;
  if (config.database.kind === 'remote') {
    const { uri, user, password, name } = config.database;
    const bookmarks = await openBookmarks(options, uri);
    return connected(options, { uri, user, password }, name, bookmarks.close, bookmarks.bookmarks);
  }
  if (options.lock === null && (await findLockHolder(config.data)) !== null) return openAsGuest(options);
  const lock = options.lock ?? (await acquireDataLock(config.data));
  try {
    const server = await startLocalServer({
      ...config,
      profile: servingProfile,
      say: options.say,
      onCrash: options.onCrash,
    });
    return await connected(options, server, null, async () => {
      // A service that is told to stop has no time for others; a command that is done has.
      if (options.lock === null) await untilNoGuests(options);
      await server.stop();
      await lock.release();
    });
  } catch (problem) {
    await lock.release();
    throw problem;
  }
}

/** Uses the database that another command or a service has started. */
async function openAsGuest(options: OpenGraphOptions): Promise<OpenGraph> {
  const { data } = options.config;
  // Before it is looked for, so that whoever runs it knows of this guest when it would end it.
  const guest = await enterAsGuest(data);
  const running = await findRunningServer(data);
  if (running === null) {
    await guest.leave();
    throw new ThroughlineError(
      'DATABASE_UNAVAILABLE',
      'A Throughline holds the data folder, but its database is only starting, or stopping. Try again in a few seconds.',
    );
  }
  return connected(options, running, null, () => guest.leave());
}

async function untilNoGuests({ config, say }: OpenGraphOptions): Promise<void> {
  if ((await countGuests(config.data)) === 0) return;
  say('Done. Another command still uses the database that this one has started: this one ends when that does.');
  while ((await countGuests(config.data)) > 0) await delay(200);
}

async function connected(
  options: OpenGraphOptions,
  address: ServerAddress,
  name: string | null,
  release: () => Promise<void>,
  bookmarks?: Bookmarks,
): Promise<OpenGraph> {
  const statements = openStatements(options.ontology);
  const database = openDatabase({
    ...address,
    name,
    timeout: queryTimeout,
    statements,
    ...(bookmarks === undefined ? {} : { bookmarks }),
  });
  const close = async (): Promise<void> => {
    await database.close();
    await release();
  };
  try {
    await database.verify();
    await migrate(database);
  } catch (problem) {
    await close();
    throw problem;
  }
  return { database, uri: address.uri, close };
}

/** Bookmarks for an address that is routed over the members of a cluster: shared where there is a Redis to share them by. */
async function openBookmarks(
  { config, say }: OpenGraphOptions,
  uri: string,
): Promise<{ readonly bookmarks?: Bookmarks; readonly close: () => Promise<void> }> {
  const close = (): Promise<void> => Promise.resolve();
  if (!uri.startsWith('neo4j')) return { close };
  if (config.redis === null) return { bookmarks: ownBookmarks(), close };
  const { openSharedBookmarks } = await import('./shared-bookmarks.ts');
  const shared = await openSharedBookmarks(config.redis, say);
  return {
    bookmarks: shared,
    close: () => {
      shared.close();
      return Promise.resolve();
    },
  };
}
