// A graph of a chosen size with power-law degrees, made the same every time and imported off line by Neo4j's own importer.
import { execFileSync } from 'node:child_process';
import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { ensureClasspath, neo4jArtefacts } from '../dist/java/artefacts.js';
import { jdkTool } from '../dist/java/java-command.js';
import { ensureServerHome, servingProfile, writeServerConfiguration } from '../dist/neo4j/local/server-home.js';
import { randomNumbers } from './random-numbers.mjs';

/** Twelve of the types that paths run over. */
export const linkTypes = [
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

/** One link in ten has its claim in the graph, which is enough to read evidence anywhere. */
const evident = 10;

/** Entities that an article mentions. */
const mentioned = 5;

/** One entity in a hundred has no link at all, for questions that have no answer. */
const lonely = 0.01;

/** The id of the entity of a number: as long as real ones, and in no order. */
export function idOf(prefix, number) {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32BE(Math.imul(number + 1, 0x9e3779b1) >>> 0, 0);
  bytes.writeUInt32BE(number, 4);
  bytes.writeUInt32BE(Math.imul(number + 7, 0x85ebca6b) >>> 0, 8);
  return `${prefix}_${bytes.toString('base64url')}`;
}

const syllables = 'an bel cor dan el fer gas hol im jan kar lo mar nor ol per ros sal tam ul var wes yor zan'.split(
  ' ',
);

/** The name of the entity of a number: two words, shared by nobody else. */
export function nameOf(number) {
  const word = (value, length) => {
    let rest = value;
    const parts = Array.from({ length }, () => {
      const part = syllables[rest % syllables.length];
      rest = Math.floor(rest / syllables.length);
      return part;
    });
    return parts[0][0].toUpperCase() + parts.join('').slice(1);
  };
  return `${word(number % 1000, 3)} ${word(Math.floor(number / 1000), 3)}`;
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

  const articles = Math.ceil(entities / mentioned);
  const file = (name) => csv(join(folder, `${name}.csv`));
  const [relationFile, claimFile, tieFile] = [await file('relations'), await file('claims'), await file('ties')];
  await claimFile.row(
    'id:ID,:LABEL,relation,type,status,quote,start:long,end:long,confidence:double,from,rule,derived:boolean,recordedAt',
  );
  await tieFile.row(':START_ID,:END_ID,:TYPE');
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
    const type = linkTypes[Math.floor(random() * linkTypes.length)];
    await relationFile.row(
      `${idOf('ent', subject)},${idOf('ent', object)},${type},${idOf('rel', at)},1,1,${sources},P${at % 50},${status},${confidence},${date},${date},2024-01-01T00:00:00.000Z`,
    );
    if (at % evident !== 0) continue;
    const claim = idOf('clm', at);
    await claimFile.row(
      `${claim},Claim,${idOf('rel', at)},${type},${status},Name ${subject} had to do with Name ${object}.,0,40,${confidence},${date},bench,false,2024-01-01T00:00:00.000Z`,
    );
    await tieFile.row(`${idOf('art', subject % articles)},${claim},STATES`);
    await tieFile.row(`${claim},${idOf('men', subject)},SUBJECT`);
    await tieFile.row(`${claim},${idOf('men', object)},OBJECT`);
  }
  await relationFile.close();
  await claimFile.close();
  const articleFile = await file('articles');
  await articleFile.row(
    'id:ID,:LABEL,url,title,publisher,language,publishedAt,text,contentHash,loadedAt,revision:long',
  );
  for (let at = 0; at < articles; at += 1) {
    await articleFile.row(
      `${idOf('art', at)},Article,https://example.org/${at},Story ${at},P${at % 50},en,${2000 + (at % 24)}-03-1${at % 10},A generated story about five names.,${at},2024-01-01T00:00:00.000Z,1`,
    );
  }
  await articleFile.close();
  const mentionFile = await file('mentions');
  await mentionFile.row('id:ID,:LABEL,key,type,name,aliases:string[],starts:long[],ends:long[]');
  const entityFile = await file('entities');
  await entityFile.row('id:ID,:LABEL,name,key,aliases:string[],degree:int');
  for (let at = 0; at < entities; at += 1) {
    await entityFile.row(
      `${idOf('ent', at)},Entity;${labelOf(at)},${nameOf(at)},${labelOf(at)}:${nameOf(at).toLowerCase()},N ${at},${degrees[at]}`,
    );
    const mention = idOf('men', at);
    await mentionFile.row(
      `${mention},Mention,${labelOf(at)}:${nameOf(at).toLowerCase()},${labelOf(at)},${nameOf(at)},,0,5`,
    );
    await tieFile.row(`${idOf('art', at % articles)},${mention},MENTIONS`);
    await tieFile.row(`${mention},${idOf('ent', at)},REFERS_TO`);
  }
  await entityFile.close();
  await mentionFile.close();
  await tieFile.close();
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
    `--report-file=${join(folder, 'import.report')}`,
    ...['entities', 'mentions', 'articles', 'claims'].map((name) => `--nodes=${join(folder, `${name}.csv`)}`),
    ...['relations', 'ties'].map((name) => `--relationships=${join(folder, `${name}.csv`)}`),
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
