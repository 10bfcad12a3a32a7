// How fast ready-made claims are written: `node bench/write-articles.mjs [articles] [entities]` after `npm run build`.
// Starts a Neo4j of its own in a temporary folder, as the service would, and deletes it afterwards.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOntology } from '../dist/claims/ontology.js';
import { articleId, contentHash } from '../dist/identity/identifiers.js';
import { resolveReading } from '../dist/identity/resolve-reading.js';
import { writeArticles } from '../dist/neo4j/article-writer.js';
import { openDatabase } from '../dist/neo4j/database.js';
import { startLocalServer } from '../dist/neo4j/local/local-server.js';
import { servingProfile } from '../dist/neo4j/local/server-home.js';
import { migrate } from '../dist/neo4j/migrations.js';
import { openStatements } from '../dist/neo4j/statements.js';

const count = Number(process.argv[2] ?? 10_000);
const entityCount = Number(process.argv[3] ?? 20_000);
const batch = Number(process.argv[4] ?? 100);
const ontology = readOntology();
const data = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
const say = (line) => process.stderr.write(`${line}\n`);
const server = await startLocalServer({
  data,
  cache: process.env.THROUGHLINE_CACHE ?? join(homedir(), '.cache', 'throughline'),
  javaHome: process.env.JAVA_HOME ?? null,
  profile: servingProfile,
  say,
  onCrash: say,
});
const database = openDatabase({ ...server, name: null, timeout: 60_000, statements: openStatements(ontology) });
/** Seconds of processor time that Neo4j has taken: unlike the clock, it does not grow with what else the machine does. */
function neo4jSeconds() {
  const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
try {
  await migrate(database);
  let seed = 1;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  // Few entities come often, most seldom: a power law, as in the news.
  const entity = () => Math.floor(entityCount * random() ** 3);
  const items = Array.from({ length: count }, (_, at) => {
    const names = [...new Set(Array.from({ length: 5 }, () => `Person Number ${entity()}`))];
    let text = '';
    const claims = [];
    for (let to = 1; to < names.length; to += 1) {
      const quote = `${names[0]} met ${names[to]} on day ${at}.`;
      claims.push({
        type: 'MET_WITH',
        subject: names[0],
        object: names[to],
        status: 'ASSERTED',
        claimant: null,
        quote,
        start: text.length,
        end: text.length + quote.length,
        dates: { from: null, to: null },
        qualifiers: {},
        confidence: 0.9,
        derived: false,
        rule: 'bench',
      });
      text += `${quote} `;
    }
    const draft = {
      text: text || `Nothing ${at}.`,
      title: `Story ${at}`,
      url: `https://example.org/${at}`,
      publisher: `Paper ${at % 50}`,
      author: null,
      language: 'en',
      publishedAt: '2024-01-01',
    };
    const id = articleId(draft);
    const mentions = names.map((name) => ({
      ref: name,
      type: 'Person',
      name,
      aliases: [],
      spans: [{ start: 0, end: 1 }],
      externalIds: {},
    }));
    return {
      article: { ...draft, id, contentHash: contentHash(draft) },
      reading: resolveReading(id, { mentions, claims, notices: [] }, ontology),
    };
  });
  for (const round of ['first', 'again']) {
    const begun = performance.now();
    const [node, neo] = [process.cpuUsage(), neo4jSeconds()];
    let part = begun;
    for (let at = 0; at < count; at += batch) {
      await writeArticles(database, items.slice(at, at + batch), '2024-01-02T00:00:00.000Z');
      if ((at + batch) % 2000 === 0) {
        say(
          `${round}: ${at + batch} articles, the last 2,000 at ${Math.round(2_000_000 / (performance.now() - part))}/s`,
        );
        part = performance.now();
      }
    }
    const own = process.cpuUsage(node);
    console.log(
      `${round}: ${count} articles in ${((performance.now() - begun) / 1000).toFixed(1)} s, ${Math.round((count * 1000) / (performance.now() - begun))}/s; CPU per article: Neo4j ${(((neo4jSeconds() - neo) * 1000) / count).toFixed(2)} ms, Node ${((own.user + own.system) / 1000 / count).toFixed(2)} ms`,
    );
  }
} finally {
  await database.close();
  await server.stop();
  rmSync(data, { recursive: true, force: true });
}
