// How fast paths are found: `npm run bench:paths -- [entities] [questions]`, by default a million entities, five million
// links and 200 questions of each kind. Everything is asked in one run, side by side, over one graph.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { readOntology } from '../dist/claims/ontology.js';
import { apolloServer } from '../dist/graphql/apollo.js';
import { defaultLimits } from '../dist/graphql/limits/limit-rule.js';
import { graphqlSchema } from '../dist/graphql/schema.js';
import { openDatabase } from '../dist/neo4j/database.js';
import { startLocalServer } from '../dist/neo4j/local/local-server.js';
import { migrate } from '../dist/neo4j/migrations.js';
import { openStatements } from '../dist/neo4j/statements.js';
import { findPaths } from '../dist/paths/find-paths.js';
import { linkSources } from '../dist/paths/link-sources.js';
import { followGraph } from '../dist/paths/memory/memory-copy.js';
import { neo4jLinks } from '../dist/paths/neo4j-links.js';
import { pathDefaults } from '../dist/paths/path-defaults.js';
import { startHttpServer } from '../dist/server/http-server.js';
import { idOf, makeGraph, randomNumbers, seconds } from './generated-graph.mjs';

const entities = Number(process.argv[2] ?? 1_000_000);
const questions = Number(process.argv[3] ?? 200);
const relations = entities * 5;
const maxHops = 6;
const say = (line) => process.stderr.write(`${line}\n`);
const cache = process.env.THROUGHLINE_CACHE ?? join(homedir(), '.cache', 'throughline');
const javaHome = process.env.JAVA_HOME ?? null;
// A folder given by BENCH_DATA keeps the graph for the next run.
const data = process.env.BENCH_DATA ?? mkdtempSync(join(tmpdir(), 'throughline-bench-'));
const note = join(data, `graph-${entities}.json`);
const graph = existsSync(note)
  ? JSON.parse(readFileSync(note, 'utf8'))
  : await makeGraph({ data, cache, javaHome, entities, relations, say });
writeFileSync(note, JSON.stringify(graph));

const profile = { heap: '1g', pageCache: '900m', java: ['-XX:+UseG1GC'] };
const server = await startLocalServer({ data, cache, javaHome, profile, say, onCrash: say });
const ontology = readOntology();
const database = openDatabase({ ...server, name: null, timeout: 600_000, statements: openStatements(ontology) });
const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
  disableLosslessIntegers: true,
});
try {
  await run();
} finally {
  await driver.close();
  await database.close();
  await server.stop();
  if (process.env.BENCH_DATA === undefined) rmSync(data, { recursive: true });
}

async function run() {
  await migrate(database);
  await driver.executeQuery('CALL db.awaitIndexes(600)');
  const filling = performance.now();
  const before = process.memoryUsage();
  const memory = followGraph({ database, ontology, maxBytes: 4 * 2 ** 30, say });
  await memory.filled;
  const source = await memory.findInStep();
  if (source === null) throw new Error('the copy in memory was not filled');
  globalThis.gc?.();
  const after = process.memoryUsage();
  say(`copied into memory in ${seconds(filling)}`);
  const arrays = (after.arrayBuffers - before.arrayBuffers) / 2 ** 20;

  const defaults = pathDefaults(ontology);
  const apollo = apolloServer(await graphqlSchema(ontology), defaultLimits, (_request, problem) =>
    say(String(problem)),
  );
  await apollo.start();
  const services = {
    database,
    ontology,
    sources: linkSources(database, ontology, memory),
    pathDefaults: defaults,
    pathDeadline: 4000,
  };
  const http = await startHttpServer({
    host: '127.0.0.1',
    port: 0,
    apollo,
    services,
    maxBody: 100_000,
    limits: { deadline: 10_000, maxLength: 1e7 },
    log: say,
  });

  const question = (from, to) => ({
    from: [from],
    to: [to],
    maxHops,
    types: new Map(defaults.types.map((type) => [type, 'BOTH'])),
    statuses: defaults.statuses,
    minConfidence: 0,
    minSources: 1,
    through: defaults.through,
    via: [],
    avoid: [],
    ignoredPublishers: [],
    ignoredClaimants: [],
    asOf: null,
    undated: true,
    knownAt: null,
    chronological: false,
    hubDegree: defaults.hubDegree,
    hubs: [],
    order: 'SHORTEST',
    first: 1,
    after: null,
    deadline: 4000,
  });
  const shortestPath = `MATCH (a:Entity {id: $a}), (b:Entity {id: $b})
    MATCH p = shortestPath((a)-[:${defaults.types.join('|')}*..${maxHops}]-(b))
    RETURN length(p) AS hops`;
  const graphql = `query ($a: ID!, $b: ID!) { paths(from: {id: $a}, to: {id: $b}, maxHops: ${maxHops}, first: 1) { complete paths { sentence hops { sentence relation { type confidence } } } } }`;
  const database_ = neo4jLinks(database, ontology);
  let late = 0;
  const kinds = {
    'GraphQL, memory': async (a, b) => {
      const response = await fetch(`${http.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: graphql, variables: { a, b } }),
      });
      const body = await response.json();
      if (body.errors) throw new Error(JSON.stringify(body.errors));
    },
    'search, memory': async (a, b) => void (await findPaths(source, question(a, b))),
    'search, Neo4j': async (a, b) => {
      const answer = await findPaths(database_, question(a, b));
      if (answer.milliseconds > 4200) late += 1;
    },
    'shortestPath, driver': async (a, b) => {
      const session = driver.session({ defaultAccessMode: 'READ' });
      await session.executeRead((transaction) => transaction.run(shortestPath, { a, b }), { timeout: 10_000 });
      await session.close();
    },
    'bare arrays': (() => {
      const bare = bareSearch(source);
      return async (a, b) => void (await bare(a, b));
    })(),
  };

  const table = [];
  for (const [name, pairs] of Object.entries(await choosePairs())) {
    for (const [kind, ask] of Object.entries(kinds)) {
      for (const [a, b] of pairs.slice(0, 10)) await ask(a, b);
      const times = [];
      for (const [a, b] of pairs) {
        const begun = performance.now();
        await ask(a, b);
        times.push(performance.now() - begun);
      }
      times.sort((one, other) => one - other);
      table.push({ pairs: name, kind, median: at(times, 0.5), p95: at(times, 0.95), most: at(times, 1) });
    }
  }
  await http.close();
  await apollo.stop();

  const rss = Math.round(process.memoryUsage().rss / 2 ** 20);
  console.log(
    `${entities} entities, ${relations} links; largest degree ${graph.largestDegree}, median ${graph.medianDegree}.`,
  );
  console.log(
    `Arrays ${Math.round(arrays)} MB, service ${rss} MB resident. Searches in Neo4j past their deadline: ${late}.`,
  );
  console.log('| pairs | kind | median ms | p95 ms | most ms | p95 of shortestPath / p95 |');
  console.log('|---|---|---|---|---|---|');
  for (const row of table) {
    const raw = table.find((other) => other.pairs === row.pairs && other.kind === 'shortestPath, driver');
    console.log(
      `| ${row.pairs} | ${row.kind} | ${row.median.toFixed(2)} | ${row.p95.toFixed(2)} | ${row.most.toFixed(1)} | ${(raw.p95 / row.p95).toFixed(1)} |`,
    );
  }
}

function at(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

async function choosePairs() {
  const random = randomNumbers(5);
  const any = () => idOf('ent', Math.floor(random() * graph.firstLonely));
  const hub = () => idOf('ent', graph.hubs[Math.floor(random() * graph.hubs.length)]);
  const alone = () => idOf('ent', graph.firstLonely + Math.floor(random() * (entities - graph.firstLonely)));
  const times = (make) => Array.from({ length: questions }, make);
  const near = [];
  while (near.length < questions) {
    const { records } = await driver.executeQuery(
      'MATCH (a:Entity {id: $a})--(m)--(b:Entity) WHERE b <> a AND m.degree < 1000 RETURN b.id AS b LIMIT 50',
      { a: any() },
    );
    const start = records[Math.floor(random() * records.length)]?.get('b');
    const { records: ends } = await driver.executeQuery(
      'MATCH (a:Entity {id: $a})--(m)--(b:Entity) WHERE b <> a AND m.degree < 1000 RETURN b.id AS b LIMIT 50',
      { a: start ?? any() },
    );
    const end = ends[Math.floor(random() * ends.length)]?.get('b');
    if (start !== undefined && end !== undefined && start !== end) near.push([start, end]);
  }
  return {
    random: times(() => [any(), any()]),
    near,
    'hub to any': times(() => [hub(), any()]),
    'hub to hub': times(() => [
      idOf('ent', graph.hubs[Math.floor(random() * 10)]),
      idOf('ent', graph.hubs[10 + Math.floor(random() * 10)]),
    ]),
    'no path': times(() => [any(), alone()]),
  };
}

/** Two-sided breadth-first search over the same arrays without constraints, evidence or promises: what memory alone costs. */
function bareSearch(source) {
  return async (a, b) => {
    const { view, findVertices } = await source.open();
    const [from, to] = await findVertices([a, b]);
    const seen = [new Set([from]), new Set([to])];
    let fronts = [[from], [to]];
    for (let depth = 0; depth < maxHops && fronts[0].length > 0 && fronts[1].length > 0; depth += 1) {
      const side = fronts[0].length <= fronts[1].length ? 0 : 1;
      const next = [];
      let met = false;
      for (const vertex of fronts[side]) {
        view.eachLink(vertex, (neighbour) => {
          if (seen[side].has(neighbour)) return;
          seen[side].add(neighbour);
          if (seen[1 - side].has(neighbour)) met = true;
          next.push(neighbour);
        });
      }
      if (met) return;
      fronts[side] = next;
    }
  };
}
