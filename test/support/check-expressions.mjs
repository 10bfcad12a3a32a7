// Reads regular expressions as JSON, [{pattern, flags}], and writes recheck's verdict on each. A process of its own: inside
// Jest's sandbox the checker takes ten times as long, and what it cannot settle in time it calls vulnerable.
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

// The build without Java and without native parts, which runs wherever the tests do.
const { checkSync } = createRequire(import.meta.url)('recheck/lib/browser.js');

const limits = { timeout: 20_000, maxIteration: 4, incubationTimeout: 2000 };
const expressions = JSON.parse(await text(process.stdin));
const verdicts = expressions.map(({ pattern, flags }) => {
  const found = checkSync(pattern, flags, limits);
  return found.status === 'safe' ? 'safe' : `${found.status} ${found.complexity?.summary ?? found.error.kind}`;
});
process.stdout.write(JSON.stringify(verdicts));
