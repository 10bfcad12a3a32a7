// How fast articles are read: `node bench/read-articles.mjs [--count 40] [--words 500]` after `npm run build`. Cuts the text of the
// labelled articles into pieces of about that many words, reads them one at a time and then two at a time with the engine of the
// product's own settings, and tells articles a second, and the engine's largest resident memory where /proc tells it.
import { parseArgs } from 'node:util';
import { readOntology } from '../dist/claims/ontology.js';
import { readArticle } from '../dist/extraction/read-article.js';
import { draftOf, labelledTexts, wordsOf } from './labelled-texts.mjs';
import { startMeasuredEngine } from './measured-engine.mjs';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '40' }, words: { type: 'string', default: '500' } },
});
const cut = cutIntoPieces(Number(values.words));
// As often again as asked for: the engine remembers nothing of a text.
const pieces = Array.from({ length: Number(values.count) }, (_, index) => cut[index % cut.length]);
const words = pieces.reduce((sum, { text }) => sum + wordsOf(text), 0);
const ontology = readOntology();
const { engine, largestMemory } = await startMeasuredEngine();

console.log(`${pieces.length} pieces of ${Math.round(words / pieces.length)} words on average`);
await readAll(pieces.slice(0, 20), 2); // the compiler's warm-up
for (const inFlight of [1, 2]) {
  const own = process.cpuUsage();
  const start = performance.now();
  const claims = await readAll(pieces, inFlight);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(own);
  console.log(
    `${inFlight} in flight: ${(pieces.length / seconds).toFixed(2)} articles a second, ${claims} claims; ` +
      `our own rules ${((user + system) / 1e6 / pieces.length).toFixed(3)} s of processor time an article`,
  );
}
console.log(`engine: ${largestMemory()} at most`);
await engine.close();

async function readAll(drafts, inFlight) {
  const queue = drafts.values();
  let claims = 0;
  const reader = async () => {
    for (const draft of queue) {
      const reading = await readArticle(draft, engine, ontology);
      claims += reading.claims.length;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, reader));
  return claims;
}

/** Whole paragraphs of one article after another, as many to a piece as come nearest the wished length. */
function cutIntoPieces(wished) {
  const found = [];
  let paragraphs = [];
  for (const paragraph of labelledTexts().flatMap((text) => text.split(/\n+/))) {
    paragraphs.push(paragraph);
    if (wordsOf(paragraphs.join(' ')) < wished) continue;
    found.push(draftOf(paragraphs.join('\n\n')));
    paragraphs = [];
  }
  return found;
}
