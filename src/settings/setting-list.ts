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
    name: 'THROUGHLINE_TOKENS',
    fallback: '',
    meaning: 'Who may write: entries `name:role:hash` with commas between; `npx throughline token` makes them',
  },
  { name: 'THROUGHLINE_TOKENS_FILE', fallback: '', meaning: 'A file of such entries, one a line' },
  { name: 'THROUGHLINE_JWT_ISSUER', fallback: '', meaning: 'The issuer whose JSON Web Tokens are taken too' },
  { name: 'THROUGHLINE_JWT_AUDIENCE', fallback: '', meaning: 'The audience that its tokens for this service name' },
  {
    name: 'THROUGHLINE_JWT_KEYS',
    fallback: '',
    meaning: "Address of its public keys, when not the issuer's `/.well-known/jwks.json`",
  },
  { name: 'THROUGHLINE_JWT_ROLE_CLAIM', fallback: 'role', meaning: 'The claim of its tokens with the role' },
  {
    name: 'THROUGHLINE_PUBLIC_READING',
    fallback: 'true',
    meaning: '`false`: with tokens or an issuer set, reading needs a token too',
  },
  {
    name: 'THROUGHLINE_UNGUARDED',
    fallback: 'false',
    meaning: '`true`: start on any address without tokens, because something else keeps strangers out',
  },
  {
    name: 'THROUGHLINE_RATE_REQUESTS',
    fallback: '600',
    meaning: 'With tokens or an issuer set: requests a minute that one client may send; `0`: no limit',
  },
  {
    name: 'THROUGHLINE_RATE_VALUES',
    fallback: '5000000',
    meaning: 'Likewise: values that its answers may hold, as the cost of a query counts them',
  },
  { name: 'THROUGHLINE_CONCURRENCY', fallback: '64', meaning: 'Requests answered at the same time; more get a 503' },
  {
    name: 'THROUGHLINE_ORIGINS',
    fallback: '',
    meaning: 'Other sites whose pages may ask: `https://desk.example.org`, with commas between',
  },
  {
    name: 'THROUGHLINE_PROXIES',
    fallback: '0',
    meaning: 'Proxies before the service, whose `X-Forwarded-For` is believed',
  },
  {
    name: 'LOG_FORMAT',
    fallback: 'text',
    meaning: '`text`: words for a person at a terminal; `json`: an object a line, for a collector',
  },
  {
    name: 'LOG_LEVEL',
    fallback: 'warn',
    meaning: '`silent`, `error`, `warn`, `info` (a line for each request; the default with `json`) or `debug`',
  },
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
  {
    name: 'THROUGHLINE_READ_DEADLINE',
    fallback: '9000',
    meaning: 'Milliseconds a request may take that only reads; 7000 more than a path search when that is changed',
  },
  { name: 'THROUGHLINE_MAX_ANSWER', fallback: '20000000', meaning: 'Largest answer in characters' },
  { name: 'THROUGHLINE_MAX_ARTICLE_BYTES', fallback: '1000000', meaning: 'Largest article' },
  { name: 'JAVA_HOME', fallback: '', meaning: 'The JDK to use instead of the `java` on the path' },
];
