// What the API costs over the reads that it makes: `node bench/api.mjs [seconds] [at a time]`, against the database of a
// running service (THROUGHLINE_DATA) or another (NEO4J_URI). For six example questions: how many Cypher reads each takes;
// requests a second and the 95th percentile over HTTP; and the same reads, with the same parameters, by the bare driver.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { followChanges } from '../dist/answers/change-feed.js';
import { openAccess } from '../dist/access/open-access.js';
import { readOntology } from '../dist/claims/ontology.js';
import { readConfig } from '../dist/config.js';
import { apolloServer } from '../dist/graphql/apollo.js';
import { graphqlSchema } from '../dist/graphql/schema.js';
import { findRunningServer } from '../dist/neo4j/local/local-server.js';
import { openDatabase } from '../dist/neo4j/database.js';
import { openStatements } from '../dist/neo4j/statements.js';
import { linkSources } from '../dist/paths/link-sources.js';
import { pathDefaults } from '../dist/paths/path-defaults.js';
import { traffic } from '../dist/server/http/traffic.js';
import { startHttpServer } from '../dist/server/http-server.js';
import { rateLimits } from '../dist/server/rate-limits.js';

const time = Number(process.argv[2] ?? 5) * 1000;
const atATime = Number(process.argv[3] ?? 8);
const examples = [
  '01-how-are-two-people-linked',
  '02-draw-the-answer',
  '03-who-surrounds-a-state',
  '04-find-a-name',
  '05-read-an-article',
  '10-follow-somebody-through-time',
];
const config = readConfig(process.env);
const address = config.database.kind === 'remote' ? config.database : await findRunningServer(config.data);
if (address === null) throw new Error('No database runs there: start the service first, or set NEO4J_URI.');
const ontology = readOntology();
const statements = openStatements(ontology);
const real = openDatabase({ ...address, name: null, timeout: 60_000, statements });
let reads = [];
const database = {
  ...real,
  read: (statement, parameters = {}) => {
    reads.push({ statement, parameters });
    return real.read(statement, parameters);
  },
};
const schema = await graphqlSchema(ontology);
const apollo = apolloServer(schema, config.operations, (id, problem) => console.error(id, problem));
await apollo.start();
const http = await startHttpServer({
  host: '127.0.0.1',
  port: 0,
  apollo,
  schema,
  operationLimits: config.operations,
  traffic: traffic(64, () => undefined),
  rates: rateLimits({ requests: 0, values: 0 }, () => undefined),
  origins: [],
  proxies: 0,
  metrics: null,
  traces: null,
  access: await openAccess({ kind: 'open' }),
  open: true,
  maxBody: 1_000_000,
  limits: { deadline: 60_000, readDeadline: 60_000, maxBytes: 20_000_000 },
  log: { error: console.error, warn: console.error, info: () => undefined },
  services: {
    database,
    ontology,
    sources: linkSources(database, ontology, null),
    pathDefaults: pathDefaults(ontology),
    pathDeadline: 30_000,
    changes: followChanges({ database, interval: 60_000, now: () => new Date() }),
    loadArticle: () => Promise.reject(new Error('nothing is loaded here')),
  },
});
const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
  disableLosslessIntegers: true,
});

console.log('example                            | reads | API req/s, p95 ms | driver req/s, p95 ms | ratio');
for (const name of examples) {
  const query = readFileSync(
    join(dirname(fileURLToPath(import.meta.url)), '..', 'schema', 'examples', `${name}.graphql`),
    'utf8',
  );
  const ask = async () => {
    const response = await fetch(`${http.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const answer = await response.json();
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  };
  await ask();
  reads = [];
  await ask();
  const made = [...reads];
  const readBare = async () => {
    const session = driver.session({ defaultAccessMode: 'READ' });
    for (const { statement, parameters } of made) {
      const { records } = await session.run(statements(statement), parameters);
      records.map((record) => record.toObject());
    }
    await session.close();
  };
  await readBare();
  const [api, bare] = [await measure(ask), await measure(readBare)];
  const shown = ({ rate, p95 }) => `${rate.toFixed(0).padStart(6)}, ${p95.toFixed(0).padStart(5)}`.padEnd(17);
  console.log(
    `${name.padEnd(34)} | ${String(made.length).padStart(5)} | ${shown(api)} | ${shown(bare).padEnd(20)} | ${(api.rate / bare.rate).toFixed(2)}`,
  );
}
await driver.close();
await http.close();
await apollo.stop();
await real.close();

async function measure(work) {
  const times = [];
  const end = performance.now() + time;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: atATime }, async () => {
      while (performance.now() < end) {
        const start = performance.now();
        await work();
        times.push(performance.now() - start);
      }
    }),
  );
  times.sort((a, b) => a - b);
  return {
    rate: (times.length * 1000) / (performance.now() - begun),
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
  };
}
