import { homedir } from 'node:os';
import { resolve } from 'node:path';
import type { AccessPolicy } from './access/access-policy.ts';
import { ThroughlineError } from './errors.ts';
import { readAccess } from './settings/read-access.ts';
import { readDatabase, type DatabaseConfig } from './settings/read-database.ts';
import { readLog } from './settings/read-log.ts';
import { readOrigins } from './settings/read-origins.ts';
import { readEngines, readRedis } from './settings/read-services.ts';
import { readTraces } from './settings/read-traces.ts';
import { settingReader, type Environment } from './settings/setting-reader.ts';

/** Every setting, read once from the environment and frozen. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Folder with the local database, its password and the lock. */
  readonly data: string;
  /** Folder with the fetched Java programs. */
  readonly cache: string;
  readonly javaHome: string | null;
  readonly database: DatabaseConfig;
  readonly access: AccessPolicy;
  readonly log: { readonly format: 'text' | 'json'; readonly level: 'silent' | 'error' | 'warn' | 'info' | 'debug' };
  /** Whether spans are sent to a collector. */
  readonly traces: boolean;
  /** Other sites whose pages may ask from a browser, as origins: `https://desk.example.org`. */
  readonly origins: readonly string[];
  /** Proxies before the service. */
  readonly proxies: number;
  /** What one client may ask for in a minute; 0 is any number. */
  readonly rates: { readonly requests: number; readonly values: number };
  /** Requests that are answered at the same time. */
  readonly concurrency: number;
  readonly engine: {
    readonly threads: number;
    readonly heap: string;
    /** Milliseconds that one piece of text may take. */
    readonly timeout: number;
    /** CoreNLP servers to use, `http://host:9000`; none: start one as a process of our own. */
    readonly servers: readonly string[];
  };
  /** The Redis over which loading is shared out to workers; null: every process loads for itself. */
  readonly redis: string | null;
  /** Milliseconds that one path search may take. */
  readonly pathDeadline: number;
  /** Bytes of memory for the copy of the links that paths are searched in; 0 for none. */
  readonly pathMemory: number;
  /** Milliseconds that one request may take. */
  readonly requestDeadline: number;
  /** Milliseconds that a request may take which only reads. */
  readonly readDeadline: number;
  /** How large a GraphQL operation may be. */
  readonly operations: {
    /** Lexical tokens of its document. */
    readonly tokens: number;
    /** Levels of fields. */
    readonly depth: number;
    readonly aliases: number;
    readonly directives: number;
    /** Values that its answer may hold. */
    readonly cost: number;
  };
  readonly maxAnswerBytes: number;
  /** Largest body of a request. */
  readonly maxBodyBytes: number;
  readonly maxArticleBytes: number;
  /** Whether `serve` loads the sample article into an empty graph. */
  readonly loadSample: boolean;
}

/** Reads every setting. Throws one SETUP error that lists all the settings that are wrong. */
export function readConfig(environment: Environment): Config {
  const reader = settingReader(environment);
  const { given, text, integer, boolean, problems } = reader;
  const host = text('HOST');
  const access = readAccess(reader, host);
  const maxArticleBytes = integer('THROUGHLINE_MAX_ARTICLE_BYTES');
  // Nobody needs to be kept from taking too much of a service on their own machine.
  const guarded = access.kind === 'guarded';
  const heap = text('THROUGHLINE_ENGINE_HEAP');
  if (!/^\d{1,6}[mg]$/i.test(heap)) {
    problems.push(`THROUGHLINE_ENGINE_HEAP is "${heap}"; a size such as 1g or 1500m is expected`);
  }
  const pathDeadline = integer('THROUGHLINE_PATH_DEADLINE');

  const config: Config = {
    host,
    port: integer('PORT'),
    data: resolve(text('THROUGHLINE_DATA')),
    cache: resolve(text('THROUGHLINE_CACHE').replace(/^~(?=\/)/, homedir())),
    javaHome: given('JAVA_HOME'),
    database: readDatabase(reader),
    access,
    log: readLog(reader),
    traces: readTraces(reader),
    origins: readOrigins(reader),
    proxies: integer('THROUGHLINE_PROXIES'),
    rates: {
      requests: guarded ? integer('THROUGHLINE_RATE_REQUESTS') : 0,
      values: guarded ? integer('THROUGHLINE_RATE_VALUES') : 0,
    },
    concurrency: integer('THROUGHLINE_CONCURRENCY'),
    engine: {
      threads: integer('THROUGHLINE_ENGINE_THREADS'),
      heap,
      timeout: integer('THROUGHLINE_ENGINE_TIMEOUT'),
      servers: readEngines(reader),
    },
    redis: readRedis(reader),
    pathMemory: integer('THROUGHLINE_PATH_MEMORY') * 2 ** 20,
    pathDeadline,
    requestDeadline: integer('THROUGHLINE_REQUEST_DEADLINE'),
    // A longer search needs a longer answer: what comes before and after it takes the same as ever.
    readDeadline: integer('THROUGHLINE_READ_DEADLINE', pathDeadline + 7000),
    operations: {
      tokens: integer('THROUGHLINE_QUERY_TOKENS'),
      depth: integer('THROUGHLINE_QUERY_DEPTH'),
      aliases: integer('THROUGHLINE_QUERY_ALIASES'),
      directives: integer('THROUGHLINE_QUERY_DIRECTIVES'),
      cost: integer('THROUGHLINE_QUERY_COST'),
    },
    maxAnswerBytes: integer('THROUGHLINE_MAX_ANSWER'),
    // The text of an article travels as JSON, which writes some symbols with more bytes.
    maxBodyBytes: integer('THROUGHLINE_MAX_BODY', maxArticleBytes * 2),
    maxArticleBytes,
    loadSample: boolean('THROUGHLINE_SAMPLE'),
  };
  if (problems.length > 0) {
    throw new ThroughlineError(
      'SETUP',
      `${problems.length === 1 ? 'A setting is' : `${problems.length} settings are`} wrong:\n` +
        problems.map((problem) => `  - ${problem}.`).join('\n'),
    );
  }
  return Object.freeze(config);
}
