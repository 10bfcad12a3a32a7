/** A setting as the documentation lists it. */
export interface Setting {
  /** Its value when it is not set, as one would write it; empty for none. */
  readonly fallback: string;
  readonly meaning: string;
}

/** Every environment variable that holds a word or a text; the README's table is checked against all three lists. */
export const textSettings = {
  HOST: { fallback: '127.0.0.1', meaning: 'Address the service listens on' },
  THROUGHLINE_TOKENS: {
    fallback: '',
    meaning: 'Who may write: entries `name:role:hash` with commas between; `npx throughline token` makes them',
  },
  THROUGHLINE_TOKENS_FILE: { fallback: '', meaning: 'A file of such entries, one a line' },
  THROUGHLINE_JWT_ISSUER: { fallback: '', meaning: 'The issuer whose JSON Web Tokens are taken too' },
  THROUGHLINE_JWT_AUDIENCE: { fallback: '', meaning: 'The audience that its tokens for this service name' },
  THROUGHLINE_JWT_KEYS: {
    fallback: '',
    meaning: "Address of its public keys, when not the issuer's `/.well-known/jwks.json`",
  },
  THROUGHLINE_JWT_ROLE_CLAIM: { fallback: 'role', meaning: 'The claim of its tokens with the role' },
  THROUGHLINE_ORIGINS: {
    fallback: '',
    meaning: 'Other sites whose pages may ask: `https://desk.example.org`, with commas between',
  },
  LOG_FORMAT: {
    fallback: 'text',
    meaning: '`text`: words for a person at a terminal; `json`: an object a line, for a collector',
  },
  LOG_LEVEL: {
    fallback: 'warn',
    meaning: '`silent`, `error`, `warn`, `info` (a line for each request; the default with `json`) or `debug`',
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    fallback: '',
    meaning: 'Send traces to this OpenTelemetry collector, over HTTP: `http://host:4318`',
  },
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: { fallback: '', meaning: 'Likewise, the whole address for traces' },
  OTEL_EXPORTER_OTLP_PROTOCOL: { fallback: '', meaning: 'Whatever it says, JSON over HTTP is sent; `grpc` is refused' },
  OTEL_SDK_DISABLED: { fallback: '', meaning: '`true`: no traces although a collector is named' },
  NEO4J_URI: {
    fallback: '',
    meaning: 'Use this Neo4j instead of starting one: `neo4j://…`, `bolt://…`, `neo4j+s://…`',
  },
  NEO4J_USER: { fallback: 'neo4j', meaning: 'Its user' },
  NEO4J_PASSWORD: { fallback: '', meaning: 'Its password' },
  NEO4J_DATABASE: { fallback: '', meaning: 'Its database, when not the default one' },
  THROUGHLINE_DATA: { fallback: '.throughline', meaning: 'Folder of the local database and its password' },
  THROUGHLINE_CACHE: { fallback: '~/.cache/throughline', meaning: 'Folder of the fetched Java programs' },
  THROUGHLINE_ENGINE_HEAP: { fallback: '1g', meaning: "The language engine's largest heap" },
  THROUGHLINE_ENGINES: {
    fallback: '',
    meaning: 'Use these language engines instead of starting one: `http://host:9000,http://other:9000`',
  },
  REDIS_URL: {
    fallback: '',
    meaning: 'Share loading out to `throughline worker` processes over this Redis: `redis://…`, `rediss://…`',
  },
  JAVA_HOME: { fallback: '', meaning: 'The JDK to use instead of the `java` on the path' },
} as const satisfies Readonly<Record<string, Setting>>;

/** Those that are `true` or `false`. */
export const switchSettings = {
  THROUGHLINE_PUBLIC_READING: {
    fallback: 'true',
    meaning: '`false`: with tokens or an issuer set, reading needs a token too',
  },
  THROUGHLINE_UNGUARDED: {
    fallback: 'false',
    meaning: '`true`: start on any address without tokens, because something else keeps strangers out',
  },
  THROUGHLINE_SAMPLE: { fallback: 'true', meaning: '`false`: do not load the sample article' },
} as const satisfies Readonly<Record<string, Setting>>;

/** A setting that is a whole number, with the least and the most that it may be. */
interface NumberSetting extends Setting {
  readonly range: readonly [least: number, most: number];
}

/** Those that are whole numbers. */
export const numberSettings = {
  PORT: { fallback: '4000', range: [0, 65_535], meaning: 'Port of the service' },
  THROUGHLINE_RATE_REQUESTS: {
    fallback: '600',
    range: [0, 1e9],
    meaning: 'With tokens or an issuer set: requests a minute that one client may send; `0`: no limit',
  },
  THROUGHLINE_RATE_VALUES: {
    fallback: '5000000',
    range: [0, 1e9],
    meaning: 'Likewise: values that its answers may hold, as the cost of a query counts them',
  },
  THROUGHLINE_CONCURRENCY: {
    fallback: '64',
    range: [1, 10_000],
    meaning: 'Requests answered at the same time; more get a 503',
  },
  THROUGHLINE_PROXIES: {
    fallback: '0',
    range: [0, 10],
    meaning: 'Proxies before the service, whose `X-Forwarded-For` is believed',
  },
  THROUGHLINE_ENGINE_THREADS: {
    fallback: '2',
    range: [1, 64],
    meaning: 'Texts the language engine reads at the same time',
  },
  THROUGHLINE_ENGINE_TIMEOUT: {
    fallback: '60000',
    range: [100, 3_600_000],
    meaning: 'Milliseconds the engine may take for one piece of text',
  },
  THROUGHLINE_PATH_DEADLINE: {
    fallback: '2000',
    range: [10, 60_000],
    meaning: 'Milliseconds a path search may take',
  },
  THROUGHLINE_PATH_MEMORY: {
    fallback: '512',
    range: [0, 1_000_000],
    meaning: 'Megabytes for the copy of the links that paths are searched in; `0`: search in the database',
  },
  THROUGHLINE_REQUEST_DEADLINE: {
    fallback: '120000',
    range: [100, 3_600_000],
    meaning: 'Milliseconds a request may take; loading a long article is the slowest',
  },
  THROUGHLINE_READ_DEADLINE: {
    fallback: '9000',
    range: [100, 3_600_000],
    meaning: 'Milliseconds a request may take that only reads; 7000 more than a path search when that is changed',
  },
  THROUGHLINE_QUERY_TOKENS: {
    fallback: '2000',
    range: [500, 100_000],
    meaning: 'Most lexical tokens of a GraphQL document',
  },
  THROUGHLINE_QUERY_DEPTH: { fallback: '20', range: [15, 100], meaning: 'Most levels of fields of an operation' },
  THROUGHLINE_QUERY_ALIASES: { fallback: '100', range: [10, 10_000], meaning: 'Most aliases of an operation' },
  THROUGHLINE_QUERY_DIRECTIVES: { fallback: '50', range: [5, 10_000], meaning: 'Most directives of an operation' },
  THROUGHLINE_QUERY_COST: {
    fallback: '50000',
    range: [35_000, 1e9],
    meaning: 'Most values that an operation may answer with',
  },
  THROUGHLINE_MAX_ANSWER: {
    fallback: '20000000',
    range: [1000, 500_000_000],
    meaning: 'Largest answer in bytes',
  },
  THROUGHLINE_MAX_BODY: {
    fallback: '2000000',
    range: [1000, 200_000_000],
    meaning: 'Largest body of a request in bytes; when not set, twice the largest article',
  },
  THROUGHLINE_MAX_ARTICLE_BYTES: {
    fallback: '1000000',
    range: [1000, 100_000_000],
    meaning: 'Largest article',
  },
} as const satisfies Readonly<Record<string, NumberSetting>>;
