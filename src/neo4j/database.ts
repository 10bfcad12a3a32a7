import { setTimeout as delay } from 'node:timers/promises';
import neo4j, { Neo4jError, type Driver, type ManagedTransaction } from 'neo4j-driver';
import { ThroughlineError } from '../errors.ts';
import type { Bookmarks } from './bookmarks.ts';
import { countUsage, type DatabaseUsage } from './database-usage.ts';
import { slots, type Slots } from './slots.ts';
import type { Statements } from './statements.ts';

/** Values that a query takes. */
export type Parameters = Readonly<Record<string, unknown>>;
/** A row of an answer, by column name: plain numbers, texts, lists and maps; never objects of the driver. */
export type Row = Readonly<Record<string, unknown>>;

/** A transaction under way. */
export interface Transaction {
  run(statement: string, parameters?: Parameters): Promise<readonly Row[]>;
}

/** The graph database: named queries in managed transactions, with errors that carry a public code. */
export interface Database {
  /** Runs one named query, on a replica where there is one. */
  read(statement: string, parameters?: Parameters): Promise<readonly Row[]>;
  /** Runs work in one transaction that is retried as a whole when the database asks for it. */
  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /**
   * Turns for work that takes locks, first come, first served: in the database those who wait for locks are not served in
   * order, and with many of them one may wait a minute.
   */
  readonly inTurn: Slots;
  /** Runs a schema change, which Neo4j wants in a transaction of its own. Takes text: migrations are not named queries. */
  migrate(text: string): Promise<void>;
  /** Resolves when the database answers a query; throws as `read` does. */
  verify(): Promise<void>;
  /** How much it is asked now. */
  usage(): DatabaseUsage;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Null for the server's default database. */
  readonly name: string | null;
  /** Milliseconds after which the database itself ends a query. */
  readonly timeout: number;
  readonly statements: Statements;
  /** What makes reads on a cluster see earlier writes; left out for one database, which needs nothing. */
  readonly bookmarks?: Bookmarks;
}

/** Opens a database; nothing is sent before the first query. */
export function openDatabase(options: DatabaseOptions): Database {
  const driver: Driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
    // Counts and offsets stay far below 2^53, and lossless integers cost a factor of four in serialising.
    disableLosslessIntegers: true,
    // The defaults stall a query half a minute on a dead database; these leave every answer within ten seconds.
    maxTransactionRetryTime: 5000,
    connectionAcquisitionTimeout: connectionLimit,
    connectionTimeout: connectionLimit,
    maxConnectionPoolSize: mostConnections,
    userAgent: 'throughline',
  });
  const database = options.name ?? undefined;
  const session = async (mode: 'READ' | 'WRITE') => {
    const bookmarks = await options.bookmarks?.list();
    const open = driver.session({
      ...(database === undefined ? {} : { database }),
      ...(bookmarks === undefined ? {} : { bookmarks: [...bookmarks] }),
      defaultAccessMode: mode,
    });
    /** To be called after a write, so that whoever is told of it can read it. */
    const settle = (): Promise<void> | undefined => options.bookmarks?.replace(bookmarks ?? [], open.lastBookmarks());
    return { open, settle };
  };
  const within = { timeout: options.timeout };
  const { during, repeated, usage } = countUsage(mostConnections);

  const execute = async (transaction: ManagedTransaction, statement: string, parameters: Parameters = {}) => {
    try {
      const result = await transaction.run(options.statements(statement), parameters);
      return result.records.map((record) => record.toObject());
    } catch (problem) {
      // The driver would run the whole transaction again and again, and it would need as much memory each time.
      throw isOutOfMemory(problem) ? translated(problem) : problem;
    }
  };

  return {
    read: async (statement, parameters) => {
      const begun = performance.now();
      for (let attempt = 1; ; attempt += 1) {
        const { open } = await session('READ');
        try {
          // One message to the server instead of three: a read that fails leaves nothing, so it is simply asked again.
          const { records } = await during(async () => open.run(options.statements(statement), parameters, within));
          return records.map((record) => record.toObject());
        } catch (problem) {
          const isLate = performance.now() - begun > lastAttempt;
          if (isLate || attempt >= readAttempts || !isWorthRepeating(problem)) throw translated(problem);
          repeated();
          await delay(100 * attempt);
        } finally {
          await open.close();
        }
      }
    },
    write: async (work) => {
      const { open, settle } = await session('WRITE');
      try {
        let isRepeat = false;
        const result = await during(() =>
          open.executeWrite((transaction) => {
            if (isRepeat) repeated();
            isRepeat = true;
            return work({ run: (statement, parameters) => execute(transaction, statement, parameters) });
          }, within),
        );
        await settle();
        return result;
      } catch (problem) {
        throw translated(problem);
      } finally {
        await open.close();
      }
    },
    inTurn: slots(lockersAtOnce),
    migrate: async (text) => {
      const { open, settle } = await session('WRITE');
      try {
        await open.run(text);
        await settle();
      } catch (problem) {
        // IF NOT EXISTS does not cover a twin that another program is making at the same moment.
        if (problem instanceof Neo4jError && problem.code.endsWith('EquivalentSchemaRuleAlreadyExists')) return;
        throw translated(problem);
      } finally {
        await open.close();
      }
    },
    usage,
    verify: async () => {
      const { open } = await session('READ');
      try {
        await open.run('RETURN 1');
      } catch (problem) {
        throw translated(problem);
      } finally {
        await open.close();
      }
    },
    close: () => driver.close(),
  };
}

/** Connections to one server. */
const mostConnections = 50;

/** A second one, so that nobody waits for one who waits for another program; more would not write more, but wait. */
const lockersAtOnce = 2;

/** Attempts of a read on a database that is electing a leader, restarting or out of connections for a moment. */
const readAttempts = 4;

/** Milliseconds after which a read that fails is not asked again: the last attempt, too, must fit into ten seconds. */
const lastAttempt = 4500;

/** Milliseconds that a connection may take: to be opened, or to be handed out by a pool of which all are in use. */
const connectionLimit = 3000;

/** Whether the same read may succeed a moment later; one that ran out of memory will not. */
function isWorthRepeating(problem: unknown): boolean {
  return problem instanceof Neo4jError && problem.retryable && !isOutOfMemory(problem);
}

/** Whether a query asked for more memory than a transaction, or all of them together, may have. */
function isOutOfMemory(problem: unknown): boolean {
  return problem instanceof Neo4jError && problem.code.includes('OutOfMemory');
}

/** Gives an error of the driver a public code, and leaves every other as it is. */
function translated(problem: unknown): unknown {
  if (!(problem instanceof Neo4jError)) return problem;
  const { code } = problem;
  if (code.startsWith('Neo.ClientError.Security')) {
    return new ThroughlineError(
      'SETUP',
      'The database refuses this user or password. Check NEO4J_USER and NEO4J_PASSWORD.',
      {
        cause: problem,
      },
    );
  }
  // Locks that were not had within the time of a transaction are a conflict, too.
  if (/\.Transaction\.(DeadlockDetected|LockClientStopped)$/.test(code)) {
    return new ThroughlineError('DATABASE_CONFLICT', 'Others were writing the same part of the graph. Try again.', {
      cause: problem,
    });
  }
  if (/\.Transaction\.(TransactionTimedOut|Terminated)/.test(code)) {
    return new ThroughlineError('DEADLINE_PASSED', 'The database did not finish in time. Ask for less, or try again.', {
      cause: problem,
    });
  }
  if (isOutOfMemory(problem)) {
    return new ThroughlineError(
      'DATABASE_UNAVAILABLE',
      'The database needs more memory for this than a request may use. Ask for less, or load fewer at a time.',
      { cause: problem },
    );
  }
  // Connection and pool failures: the driver gives an exhausted pool the code "N/A".
  if (['ServiceUnavailable', 'SessionExpired', 'N/A'].includes(code) || code.startsWith('Neo.TransientError')) {
    return new ThroughlineError(
      'DATABASE_UNAVAILABLE',
      'The database cannot be reached now. Try again in a few seconds.',
      {
        cause: problem,
      },
    );
  }
  return new ThroughlineError('INTERNAL', 'The database could not carry out the request.', { cause: problem });
}
