// How a very long article is read: `node bench/read-long-article.mjs [--words 50000]` after `npm run build`. Puts the texts of the
// labelled articles one after another, as often as it takes, reads them as one article with the engine of the product's own
// settings, and tells seconds, claims, and the largest memory of the engine and of this process. Ends with an error if a
// claim's quote does not stand in the text where the claim says.
import { parseArgs } from 'node:util';
import { readOntology } from '../dist/claims/ontology.js';
import { readArticle } from '../dist/extraction/read-article.js';
import { draftOf, labelledTexts, wordsOf } from './labelled-texts.mjs';
import { startMeasuredEngine } from './measured-engine.mjs';

const { values } = parseArgs({ options: { words: { type: 'string', default: '50000' } } });
const text = longText(Number(values.words));
const ontology = readOntology();
const { engine, largestMemory } = await startMeasuredEngine();

const own = process.cpuUsage();
const start = performance.now();
const { mentions, claims, notices } = await readArticle(draftOf(text), engine, ontology);
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(own);

console.log(`${wordsOf(text)} words, ${text.length} characters: ${mentions.length} mentions, ${claims.length} claims`);
console.log(
  `${seconds.toFixed(1)} s, of which our own rules ${((user + system) / 1e6).toFixed(1)} s of processor time`,
);
console.log(`engine: ${largestMemory()} at most; this process: ${process.resourceUsage().maxRSS} kB at most`);
for (const notice of notices) console.log(`notice: ${notice}`);
await engine.close();

const misquoted = claims.filter((claim) => claim.quote === '' || text.slice(claim.start, claim.end) !== claim.quote);
console.log(`${misquoted.length} claims without their sentence word for word`);
if (misquoted.length > 0) process.exitCode = 1;

function longText(wished) {
  const texts = labelledTexts();
  const parts = [];
  for (let words = 0, at = 0; words < wished; at += 1) {
    const part = texts[at % texts.length];
    parts.push(part);
    words += wordsOf(part);
  }
  return parts.join('\n\n');
}
