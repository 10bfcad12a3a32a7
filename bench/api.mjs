// What the API costs over the reads that it makes: `node bench/api.mjs [seconds] [at a time]`, against the database of a
// running service (THROUGHLINE_DATA) or another (NEO4J_URI). For six example questions: how many Cypher reads each takes;
// requests a second and the 95th percentile over HTTP; and the same reads, with the same parameters, by the bare driver.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { readOntology } from '../dist/claims/ontology.js';
import { readConfig } from '../dist/config.js';
import { findRunningServer } from '../dist/neo4j/local/local-server.js';
import { openDatabase } from '../dist/neo4j/database.js';
import { openStatements } from '../dist/neo4j/statements.js';
import { followGraph } from '../dist/paths/memory/memory-copy.js';
import { openOwnApi } from './own-api.mjs';

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
// As the service has it, before the reads are counted.
const memory = followGraph({ database: real, ontology, maxBytes: config.pathMemory, keep: null, say: console.error });
await memory.filled;
const api = await openOwnApi({ database, ontology, memory, pathDeadline: 30_000, say: console.error });
const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
  disableLosslessIntegers: true,
});

console.log('example                            | reads | API req/s, p95 ms | driver req/s, p95 ms | ratio');
for (const name of examples) {
  const query = readFileSync(
    join(dirname(fileURLToPath(import.meta.url)), '..', 'schema', 'examples', `${name}.graphql`),
    'utf8',
  );
  const ask = () => api.ask(query);
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
  const [own, bare] = [await measure(ask), await measure(readBare)];
  const shown = ({ rate, p95 }) => `${rate.toFixed(0).padStart(6)}, ${p95.toFixed(0).padStart(5)}`.padEnd(17);
  console.log(
    `${name.padEnd(34)} | ${String(made.length).padStart(5)} | ${shown(own)} | ${shown(bare).padEnd(20)} | ${(own.rate / bare.rate).toFixed(2)}`,
  );
}
await driver.close();
await api.close();
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
