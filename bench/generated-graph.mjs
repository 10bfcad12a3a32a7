// A graph of a chosen size with power-law degrees, made the same every time and imported off line by Neo4j's own importer.
import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { ensureClasspath, neo4jArtefacts } from '../dist/java/artefacts.js';
import { jdkTool } from '../dist/java/java-command.js';
import { ensureServerHome, servingProfile, writeServerConfiguration } from '../dist/neo4j/local/server-home.js';

/** Twelve of the types that paths run over. */
const types = [
  'DETAINED_BY',
  'ACCUSED_BY',
  'INVESTIGATED_BY',
  'SPOKE_FOR',
  'CRITICISED',
  'SUPPORTED',
  'MET_WITH',
  'OFFICER_OF',
  'EMPLOYED_BY',
  'MEMBER_OF',
  'ASSOCIATE_OF',
  'OWNS',
];

/** How unevenly objects are chosen: 3.5 gives the most linked of a million entities about 100,000 of five million links. */
const skew = 3.5;

/** One entity in a hundred has no link at all, for questions that have no answer. */
const lonely = 0.01;

/** Numbers that are the same every time (mulberry32). */
export function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The id of the entity of a number: as long as real ones, and in no order. */
export function idOf(prefix, number) {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32BE(Math.imul(number + 1, 0x9e3779b1) >>> 0, 0);
  bytes.writeUInt32BE(number, 4);
  bytes.writeUInt32BE(Math.imul(number + 7, 0x85ebca6b) >>> 0, 8);
  return `${prefix}_${bytes.toString('base64url')}`;
}

const labelOf = (number) => (number < 200 ? 'State' : number % 5 === 0 ? 'Organization' : 'Person');

/** Makes the graph in the data folder, which must not hold one, and returns what the questions need to know of it. */
export async function makeGraph({ data, cache, javaHome, entities, relations, say }) {
  const begun = performance.now();
  const classpath = await ensureClasspath(neo4jArtefacts, { cache, say });
  const home = await ensureServerHome(data);
  const folder = join(data, 'csv');
  mkdirSync(folder, { recursive: true });
  const random = randomNumbers(11);
  const degrees = new Int32Array(entities);
  const firstLonely = Math.floor(entities * (1 - lonely));

  const relationFile = await csv(join(folder, 'relations.csv'));
  await relationFile.row(
    ':START_ID,:END_ID,:TYPE,id,claimCount:int,articleCount:int,sourceCount:int,publishers:string[],statuses:string[],confidence:double,validFrom,lastReported,recordedAt',
  );
  for (let at = 0; at < relations; at += 1) {
    const subject = Math.floor(random() * firstLonely);
    let object = Math.floor(firstLonely * random() ** skew);
    if (object === subject) object = (object + 1) % firstLonely;
    degrees[subject] += 1;
    degrees[object] += 1;
    const sources = random() < 0.7 ? 1 : 2;
    const status = random() < 0.85 ? 'ASSERTED' : 'ALLEGED';
    const date = `${2000 + Math.floor(random() * 24)}-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`;
    const confidence = (0.5 + Math.floor(random() * 49) / 100).toFixed(2);
    const type = types[Math.floor(random() * types.length)];
    await relationFile.row(
      `${idOf('ent', subject)},${idOf('ent', object)},${type},${idOf('rel', at)},1,1,${sources},P${at % 50},${status},${confidence},${date},${date},2024-01-01T00:00:00.000Z`,
    );
  }
  await relationFile.close();
  const entityFile = await csv(join(folder, 'entities.csv'));
  await entityFile.row('id:ID,:LABEL,name,key,aliases:string[],degree:int');
  for (let at = 0; at < entities; at += 1) {
    await entityFile.row(
      `${idOf('ent', at)},Entity;${labelOf(at)},Name ${at},Person:name ${at},N ${at},${degrees[at]}`,
    );
  }
  await entityFile.close();
  say(`generated ${entities} entities and ${relations} links in ${seconds(begun)}`);

  const importing = performance.now();
  await writeServerConfiguration(home, 0, servingProfile);
  const admin = (...parameters) =>
    execFileSync(jdkTool('java', javaHome), ['-Xmx2g', '-cp', classpath, 'org.neo4j.cli.AdminTool', ...parameters], {
      env: { ...process.env, NEO4J_HOME: home.folder, NEO4J_CONF: home.conf },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  admin('dbms', 'set-initial-password', home.password);
  admin(
    'database',
    'import',
    'full',
    'neo4j',
    '--overwrite-destination',
    `--nodes=${join(folder, 'entities.csv')}`,
    `--relationships=${join(folder, 'relations.csv')}`,
  );
  rmSync(folder, { recursive: true });
  say(`imported in ${seconds(importing)}`);
  const hubs = [...degrees.keys()].sort((one, other) => degrees[other] - degrees[one]).slice(0, 20);
  return {
    firstLonely,
    hubs,
    largestDegree: degrees[hubs[0]],
    medianDegree: [...degrees].sort((a, b) => a - b)[entities >> 1],
  };
}

export function seconds(begun) {
  return `${((performance.now() - begun) / 1000).toFixed(1)} s`;
}

async function csv(path) {
  const stream = createWriteStream(path);
  let held = [];
  let size = 0;
  const flush = async () => {
    if (!stream.write(held.join(''))) await once(stream, 'drain');
    held = [];
    size = 0;
  };
  return {
    row: async (line) => {
      held.push(line, '\n');
      size += line.length;
      if (size > 1_000_000) await flush();
    },
    close: async () => {
      await flush();
      stream.end();
      await once(stream, 'finish');
    },
  };
}
