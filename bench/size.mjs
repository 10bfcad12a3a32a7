// Everything that is measured on a graph of one size, in a process of its own: node --expose-gc bench/size.mjs '{"entities": …}'
// Writes its figures as JSON to the file `result`.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { readOntology } from '../dist/claims/ontology.js';
import { openDatabase } from '../dist/neo4j/database.js';
import { startLocalServer } from '../dist/neo4j/local/local-server.js';
import { servingProfile } from '../dist/neo4j/local/server-home.js';
import { migrate } from '../dist/neo4j/migrations.js';
import { findGraphVersion, logRelationChange } from '../dist/neo4j/relation-changes.js';
import { openStatements } from '../dist/neo4j/statements.js';
import { findPaths } from '../dist/paths/find-paths.js';
import { followGraph } from '../dist/paths/memory/memory-copy.js';
import { neo4jLinks } from '../dist/paths/neo4j-links.js';
import { pathDefaults } from '../dist/paths/path-defaults.js';
import { traffic } from '../dist/server/http/traffic.js';
import { bareSearch } from './bare-search.mjs';
import { chooseQuestions } from './choose-questions.mjs';
import { linkTypes, makeGraph } from './generated-graph.mjs';
import { measure, warmUp } from './measure.mjs';
import { openOwnApi } from './own-api.mjs';
import { recordedDatabase } from './recorded-database.mjs';

const { entities, questions: count, keep, result, onlyPaths } = JSON.parse(process.argv[2]);
const relations = entities * 5;
const maxHops = 6;
/** Seconds of asking before the first figure of a graph, and before each. */
const firstWarmSeconds = 30;
const warmSeconds = 1.5;
const say = (line) => process.stderr.write(`  ${line}\n`);
const cache = process.env.THROUGHLINE_CACHE ?? join(homedir(), '.cache', 'throughline');
const javaHome = process.env.JAVA_HOME ?? null;
const data = keep === null ? mkdtempSync(join(tmpdir(), 'throughline-bench-')) : join(keep, `graph-${entities}`);
mkdirSync(data, { recursive: true });
const note = join(data, 'graph.json');
const graph = existsSync(note)
  ? JSON.parse(readFileSync(note, 'utf8'))
  : await makeGraph({ data, cache, javaHome, entities, relations, say });
writeFileSync(note, JSON.stringify(graph));

const server = await startLocalServer({ data, cache, javaHome, profile: servingProfile, say, onCrash: say });
const ontology = readOntology();
const statements = openStatements(ontology);
const opened = openDatabase({ ...server, name: null, timeout: 600_000, statements });
const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), {
  disableLosslessIntegers: true,
});
try {
  writeFileSync(result, JSON.stringify(await run()));
} finally {
  await driver.close();
  await opened.close();
  await server.stop();
  if (keep === null) rmSync(data, { recursive: true });
}

/** Asks the bare driver, as a program without this service would. */
async function rows(cypher, parameters) {
  const session = driver.session({ defaultAccessMode: 'READ' });
  try {
    const { records } = await session.run(cypher, parameters, { timeout: 20_000 });
    return records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

async function run() {
  await migrate(opened);
  await rows('CALL db.awaitIndexes(900)');
  // Imported past the log of changes: a change of nothing gives the graph the version that a loaded one has.
  if ((await findGraphVersion(opened)) === 0) await opened.write((change) => logRelationChange(change, [], []));
  const keptFile = join(data, 'links.copy');
  rmSync(keptFile, { force: true });
  globalThis.gc();
  const before = process.memoryUsage().arrayBuffers;
  const { memory, source, seconds: first } = await fillCopy(keptFile);
  globalThis.gc();
  const bytes = process.memoryUsage().arrayBuffers - before;
  say(`copied into memory in ${first.toFixed(1)} s`);

  const recorded = recordedDatabase(opened);
  const api = await openOwnApi({ database: recorded.database, ontology, memory, pathDeadline: 4000, say });
  const chosen = await chooseQuestions({ graph, entities, count, rows });
  const paths = await measurePaths(api, recorded, source, chosen.pairs);
  say('paths measured');
  const queries = onlyPaths ? [] : await measureQueries(api, recorded, chosen);
  await api.close();
  const serviceMegabytes = process.memoryUsage().rss / 2 ** 20;
  // Last, because this process holds two copies then.
  const { seconds: again } = await fillCopy(keptFile);
  say(`copied again from the file in ${again.toFixed(1)} s`);
  return {
    entities,
    relations,
    largestDegree: graph.largestDegree,
    medianDegree: graph.medianDegree,
    fill: { seconds: first, again, bytes, keptMegabytes: statSync(keptFile).size / 2 ** 20 },
    serviceMegabytes,
    neo4jMegabytes: residentMegabytes(server.pid),
    paths,
    queries,
    peer: onlyPaths ? null : await measurePeer(chosen.entities),
  };
}

/** Fills the copy in memory as a service does that starts: from what is kept in a file, or from the database. */
async function fillCopy(file) {
  const begun = performance.now();
  const memory = followGraph({
    database: opened,
    ontology,
    maxBytes: 4 * 2 ** 30,
    keep: { file, leastLinks: 0 },
    say,
  });
  await memory.filled;
  const source = await memory.findInStep();
  if (source === null) throw new Error('The copy in memory was not filled.');
  return { memory, source, seconds: (performance.now() - begun) / 1000 };
}

async function measurePaths(api, recorded, source, pairs) {
  const defaults = pathDefaults(ontology);
  const question = ([from, to]) => ({
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
    findHubs: false,
    deadline: 4000,
  });
  const shortestPath = `MATCH (a:Entity {id: $a}), (b:Entity {id: $b})
    MATCH p = shortestPath((a)-[:${defaults.types.join('|')}*..${maxHops}]-(b))
    RETURN length(p) AS hops`;
  const graphql = `query ($a: ID!, $b: ID!) { paths(from: {id: $a}, to: {id: $b}, maxHops: ${maxHops}, first: 1) { complete paths { sentence hops { sentence relation { type confidence } } } } }`;
  const overDatabase = neo4jLinks(recorded.database, ontology);
  let late = 0;
  const kinds = {
    'GraphQL, memory': ([a, b]) => api.ask(graphql, { a, b }),
    'search, memory': (pair) => findPaths(source, question(pair)),
    'search, Neo4j': async (pair) => {
      const answer = await findPaths(overDatabase, question(pair));
      if (answer.milliseconds > 4200) late += 1;
    },
    'search, Neo4j, with hubs not crossed': async (pair) => {
      const answer = await findPaths(overDatabase, { ...question(pair), findHubs: true });
      if (answer.milliseconds > 4200) late += 1;
    },
    'shortestPath, bare driver': ([a, b]) => rows(shortestPath, { a, b }),
    'breadth-first in bare arrays': bareSearch(source, maxHops),
  };
  await warmUp(firstWarmSeconds, Object.values(pairs).flat(), kinds['GraphQL, memory']);
  const measured = [];
  for (const [name, those] of Object.entries(pairs)) {
    for (const [kind, ask] of Object.entries(kinds)) {
      await warmUp(warmSeconds, those, ask);
      recorded.take();
      const figures = await measure(those, ask);
      measured.push({ pairs: name, kind, ...figures, ...readsOf(recorded, those.length) });
    }
  }
  return { measured, late };
}

/** Reads and rows a question, on average. */
function readsOf(recorded, asked) {
  const reads = recorded.take().flat();
  return { reads: reads.length / asked, rows: reads.reduce((sum, read) => sum + read.rows, 0) / asked };
}

async function measureQueries(api, recorded, chosen) {
  const link = 'id type confidence statuses sentence';
  const neighbourhood = `query ($x: ID!) { neighbourhood(of: {id: $x}, first: 200) { nodes { id name type degree } edges { ${link} } more { count entity { id } } } }`;
  // What somebody without Throughline would ask for the same answer.
  const plainNeighbourhood = `
    MATCH (e:Entity {id: $x})-[r]-(o:Entity)
    WITH e, r, o ORDER BY r.confidence DESC, r.claimCount DESC, r.id LIMIT 200
    RETURN e {.*, type: labels(e)} AS centre, collect(DISTINCT o {.*, type: labels(o)}) AS nodes,
           collect(r {.*, type: type(r), subject: startNode(r).id, object: endNode(r).id}) AS edges`;
  const queries = [
    [
      'entity and two hops',
      chosen.entities,
      `query ($x: ID!) { entity(id: $x) { id name degree relations(first: 10) { nodes { ${link} subject { id name degree relations(first: 10) { nodes { ${link} } } } object { id name degree relations(first: 10) { nodes { ${link} } } } } } } }`,
    ],
    ['neighbourhood of an entity', chosen.entities, neighbourhood, plainNeighbourhood],
    ['200 links of an entity with few more', chosen.large, neighbourhood, plainNeighbourhood],
    ['200 links of a hub', chosen.hubs, neighbourhood, plainNeighbourhood],
    [
      'links of an entity with their claims',
      chosen.entities,
      'query ($x: ID!) { entity(id: $x) { name relations(first: 10) { nodes { sentence claims(first: 2) { quote status article { title publisher } } } } } }',
    ],
    [
      'search of a full name',
      chosen.names,
      'query ($x: String!) { entities(search: $x, first: 10) { edges { node { id name type degree } } } }',
    ],
    [
      'search of a beginning',
      chosen.names.map((name) => name.slice(0, 5)),
      'query ($x: String!) { entities(search: $x, first: 10) { edges { node { id name type degree } } } }',
    ],
    [
      'page of 50 entities',
      chosen.names.map((name) => name.slice(0, 3)),
      'query ($x: String!) { entities(search: $x, first: 50) { edges { cursor node { id name type degree aliases } } pageInfo { hasNextPage endCursor } } }',
    ],
  ];
  const measured = [];
  for (const [name, subjects, query, plainCypher] of queries) {
    recorded.take();
    const asked = [];
    await warmUp(warmSeconds, subjects, (x) => api.ask(query, { x }));
    recorded.take();
    const figures = await measure(subjects, async (x) => {
      await api.ask(query, { x });
      asked.push(...recorded.take());
    });
    const flat = asked.flat();
    const each = subjects.length;
    // The same reads in the same groups, through the bare driver, divided by the questions they belong to.
    const perQuestion = Math.max(1, Math.round(asked.length / each));
    const rounds = Array.from({ length: Math.floor(asked.length / perQuestion) }, (_, at) =>
      asked.slice(at * perQuestion, (at + 1) * perQuestion),
    );
    const readBare = async (groups) => {
      for (const group of groups) {
        await Promise.all(group.map(({ statement, parameters }) => rows(statements(statement), parameters)));
      }
    };
    await warmUp(warmSeconds, rounds, readBare);
    const bare = await measure(rounds, readBare);
    const askPlain = (x) => rows(plainCypher, { x });
    let plain = null;
    if (plainCypher !== undefined) {
      await warmUp(warmSeconds, subjects, askPlain);
      plain = await measure(subjects, askPlain);
    }
    measured.push({
      query: name,
      ...figures,
      bare,
      plain,
      reads: flat.length / each,
      rows: flat.reduce((sum, read) => sum + read.rows, 0) / each,
    });
    say(`${name} measured`);
  }
  return measured;
}

/** @neo4j/graphql, where `npm install` in bench/peer has been run; null where it has not. */
async function measurePeer(ids) {
  if (!existsSync(new URL('peer/node_modules', import.meta.url))) return null;
  const { openPeer } = await import('./peer/neo4j-graphql.mjs');
  const peer = await openPeer({ ...server, types: linkTypes });
  try {
    await warmUp(warmSeconds * 4, ids, peer.twoHops);
    return { twoHops: await measure(ids, peer.twoHops) };
  } finally {
    await peer.close();
  }
}

function residentMegabytes(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return null;
  }
}
