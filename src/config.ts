import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { ThroughlineError } from './errors.ts';

/** Where the graph lives. */
export type DatabaseConfig =
  /** Throughline starts its own Neo4j in the data folder. */
  | { readonly kind: 'local' }
  /** Somebody else runs it: a server, a cluster, Aura. */
  | {
      readonly kind: 'remote';
      readonly uri: string;
      readonly user: string;
      readonly password: string;
      readonly name: string | null;
    };

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
  /** Largest answer in characters. */
  readonly maxAnswerLength: number;
  readonly maxArticleBytes: number;
  /** Whether `serve` loads the sample article into an empty graph. */
  readonly loadSample: boolean;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** A setting as the documentation lists it. */
export interface Setting {
  readonly name: string;
  readonly fallback: string;
  readonly meaning: string;
}

/** Every environment variable that Throughline reads; the README's table is checked against it. */
export const settings: readonly Setting[] = [
  { name: 'PORT', fallback: '4000', meaning: 'Port of the service' },
  { name: 'HOST', fallback: '127.0.0.1', meaning: 'Address the service listens on' },
  {
    name: 'NEO4J_URI',
    fallback: '',
    meaning: 'Use this Neo4j instead of starting one: `neo4j://…`, `bolt://…`, `neo4j+s://…`',
  },
  { name: 'NEO4J_USER', fallback: 'neo4j', meaning: 'Its user' },
  { name: 'NEO4J_PASSWORD', fallback: '', meaning: 'Its password' },
  { name: 'NEO4J_DATABASE', fallback: '', meaning: 'Its database, when not the default one' },
  { name: 'THROUGHLINE_DATA', fallback: '.throughline', meaning: 'Folder of the local database and its password' },
  { name: 'THROUGHLINE_CACHE', fallback: '~/.cache/throughline', meaning: 'Folder of the fetched Java programs' },
  { name: 'THROUGHLINE_SAMPLE', fallback: 'true', meaning: '`false`: do not load the sample article' },
  { name: 'THROUGHLINE_ENGINE_THREADS', fallback: '2', meaning: 'Texts the language engine reads at the same time' },
  { name: 'THROUGHLINE_ENGINE_HEAP', fallback: '1g', meaning: "The language engine's largest heap" },
  {
    name: 'THROUGHLINE_ENGINE_TIMEOUT',
    fallback: '60000',
    meaning: 'Milliseconds the engine may take for one piece of text',
  },
  {
    name: 'THROUGHLINE_ENGINES',
    fallback: '',
    meaning: 'Use these language engines instead of starting one: `http://host:9000,http://other:9000`',
  },
  {
    name: 'REDIS_URL',
    fallback: '',
    meaning: 'Share loading out to `throughline worker` processes over this Redis: `redis://…`, `rediss://…`',
  },
  { name: 'THROUGHLINE_PATH_DEADLINE', fallback: '2000', meaning: 'Milliseconds a path search may take' },
  {
    name: 'THROUGHLINE_PATH_MEMORY',
    fallback: '512',
    meaning: 'Megabytes for the copy of the links that paths are searched in; `0`: search in the database',
  },
  {
    name: 'THROUGHLINE_REQUEST_DEADLINE',
    fallback: '120000',
    meaning: 'Milliseconds a request may take; loading a long article is the slowest',
  },
  { name: 'THROUGHLINE_MAX_ANSWER', fallback: '20000000', meaning: 'Largest answer in characters' },
  { name: 'THROUGHLINE_MAX_ARTICLE_BYTES', fallback: '1000000', meaning: 'Largest article' },
  { name: 'JAVA_HOME', fallback: '', meaning: 'The JDK to use instead of the `java` on the path' },
];

/** Reads every setting. Throws one SETUP error that lists all the settings that are wrong. */
export function readConfig(environment: Environment): Config {
  const problems: string[] = [];
  const raw = (name: string): string | null => {
    const value = environment[name]?.trim();
    return value === undefined || value === '' ? null : value;
  };
  const integer = (name: string, fallback: number, least: number, most: number): number => {
    const value = raw(name);
    if (value === null) return fallback;
    const parsed = /^\d{1,12}$/.test(value) ? Number(value) : NaN;
    if (parsed >= least && parsed <= most) return parsed;
    problems.push(`${name} is "${value}"; a whole number from ${least} to ${most} is expected`);
    return fallback;
  };
  const boolean = (name: string, fallback: boolean): boolean => {
    const value = raw(name);
    if (value === null) return fallback;
    if (value === 'true' || value === 'false') return value === 'true';
    problems.push(`${name} is "${value}"; true or false is expected`);
    return fallback;
  };
  const heap = raw('THROUGHLINE_ENGINE_HEAP') ?? '1g';
  if (!/^\d{1,6}[mg]$/i.test(heap)) {
    problems.push(`THROUGHLINE_ENGINE_HEAP is "${heap}"; a size such as 1g or 1500m is expected`);
  }

  const config: Config = {
    host: raw('HOST') ?? '127.0.0.1',
    port: integer('PORT', 4000, 0, 65535),
    data: resolve(raw('THROUGHLINE_DATA') ?? '.throughline'),
    cache: resolve(raw('THROUGHLINE_CACHE') ?? join(homedir(), '.cache', 'throughline')),
    javaHome: raw('JAVA_HOME'),
    database: readDatabase(raw, problems),
    engine: {
      threads: integer('THROUGHLINE_ENGINE_THREADS', 2, 1, 64),
      heap,
      timeout: integer('THROUGHLINE_ENGINE_TIMEOUT', 60_000, 100, 3_600_000),
      servers: readEngines(raw, problems),
    },
    redis: readRedis(raw, problems),
    pathMemory: integer('THROUGHLINE_PATH_MEMORY', 512, 0, 1_000_000) * 2 ** 20,
    pathDeadline: integer('THROUGHLINE_PATH_DEADLINE', 2000, 10, 60_000),
    requestDeadline: integer('THROUGHLINE_REQUEST_DEADLINE', 120_000, 100, 3_600_000),
    maxAnswerLength: integer('THROUGHLINE_MAX_ANSWER', 20_000_000, 1000, 500_000_000),
    maxArticleBytes: integer('THROUGHLINE_MAX_ARTICLE_BYTES', 1_000_000, 1000, 100_000_000),
    loadSample: boolean('THROUGHLINE_SAMPLE', true),
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

function readDatabase(raw: (name: string) => string | null, problems: string[]): DatabaseConfig {
  const uri = raw('NEO4J_URI');
  if (uri === null) return { kind: 'local' };
  if (!/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/]+/.test(uri)) {
    problems.push('NEO4J_URI is not an address such as neo4j://host:7687, bolt://host:7687 or neo4j+s://host');
  }
  const password = raw('NEO4J_PASSWORD');
  if (password === null)
    problems.push('NEO4J_URI is set and NEO4J_PASSWORD is not; the password of that database is expected');
  return {
    kind: 'remote',
    uri,
    user: raw('NEO4J_USER') ?? 'neo4j',
    password: password ?? '',
    name: raw('NEO4J_DATABASE'),
  };
}

function readEngines(raw: (name: string) => string | null, problems: string[]): readonly string[] {
  const given = (raw('THROUGHLINE_ENGINES') ?? '').split(',').map((word) => word.trim());
  const servers = given.filter((word) => word !== '');
  if (servers.some((word) => !isAddress(word, ['http:', 'https:']))) {
    problems.push('THROUGHLINE_ENGINES is not a list of addresses such as http://host:9000,http://other:9000');
  }
  return servers;
}

function readRedis(raw: (name: string) => string | null, problems: string[]): string | null {
  const url = raw('REDIS_URL');
  if (url !== null && !isAddress(url, ['redis:', 'rediss:'])) {
    problems.push('REDIS_URL is not an address such as redis://host:6379 or rediss://user:password@host:6379');
  }
  return url;
}

/** Whether a word is an address of one of these kinds; what is wrong is not quoted, because it may hold a password. */
function isAddress(word: string, protocols: readonly string[]): boolean {
  if (!URL.canParse(word)) return false;
  const { hostname, protocol } = new URL(word);
  return hostname !== '' && protocols.includes(protocol);
}
