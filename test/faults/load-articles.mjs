// The loader that kill.mjs kills: writes the same articles in the same order every time.
import { readOntology } from '../../dist/claims/ontology.js';
import { articleId, contentHash } from '../../dist/identity/identifiers.js';
import { resolveReading } from '../../dist/identity/resolve-reading.js';
import { writeArticle } from '../../dist/neo4j/article-writer.js';
import { openDatabase } from '../../dist/neo4j/database.js';
import { openStatements } from '../../dist/neo4j/statements.js';

const ontology = readOntology();
const database = openDatabase({
  ...JSON.parse(process.env.TEST_NEO4J),
  name: null,
  timeout: 60_000,
  statements: openStatements(ontology),
});
const now = '2024-01-01T00:00:00.000Z';
for (let at = 0; at < Number(process.argv[2]); at += 1) {
  const names = [`Person Nr${at % 7}`, `Person Nr${(at * 13) % 40}`, `Person Nr${(at * 29) % 40}`];
  let text = '';
  const claims = [];
  for (const [one, two] of [
    [0, 1],
    [1, 2],
  ]) {
    if (names[one] === names[two]) continue;
    const quote = `${names[one]} met ${names[two]} on day ${at}.`;
    claims.push({
      type: 'MET_WITH',
      subject: names[one],
      object: names[two],
      status: 'ASSERTED',
      claimant: null,
      quote,
      start: text.length,
      end: text.length + quote.length,
      dates: { from: null, to: null },
      qualifiers: {},
      confidence: 0.9,
      derived: false,
      rule: 'test',
    });
    text += `${quote} `;
  }
  const mentions = [...new Set(names)].map((name) => ({
    ref: name,
    type: 'Person',
    name,
    aliases: [],
    spans: [{ start: 0, end: 1 }],
    externalIds: {},
  }));
  const draft = {
    text: text || `Day ${at}.`,
    title: null,
    url: `https://example.org/${at}`,
    publisher: `Paper ${at % 5}`,
    author: null,
    language: 'en',
    publishedAt: null,
  };
  const id = articleId(draft);
  const reading = resolveReading(id, { mentions, claims, notices: [] }, ontology);
  await writeArticle(database, { ...draft, id, contentHash: contentHash(draft) }, reading, now);
}
await database.close();
