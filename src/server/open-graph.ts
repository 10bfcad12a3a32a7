import type { Ontology } from '../claims/ontology.ts';
import type { Config } from '../config.ts';
import { ThroughlineError } from '../errors.ts';
import { ownBookmarks, type Bookmarks } from '../neo4j/bookmarks.ts';
import { openDatabase, type Database } from '../neo4j/database.ts';
import { acquireDataLock, findLockHolder, type DataLock } from '../neo4j/local/data-lock.ts';
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
  if (options.lock === null && (await findLockHolder(config.data)) !== null) {
    const running = await findRunningServer(config.data);
    if (running === null) {
      throw new ThroughlineError(
        'DATABASE_UNAVAILABLE',
        'A Throughline holds the data folder, but its database is only starting, or stopping. Try again in a few seconds.',
      );
    }
    return connected(options, running, null, () => Promise.resolve());
  }
  const lock = options.lock ?? (await acquireDataLock(config.data));
  try {
    const server = await startLocalServer({
      ...config,
      profile: servingProfile,
      say: options.say,
      onCrash: options.onCrash,
    });
    return await connected(options, server, null, async () => {
      await server.stop();
      await lock.release();
    });
  } catch (problem) {
    await lock.release();
    throw problem;
  }
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
