// How fast `throughline load` is: `node bench/load-articles.mjs [--count 10000] [--people 20000] [--plain]` after `npm run
// build`. Loads generated articles and then the same again, into a Neo4j of its own in a temporary folder, which it deletes
// afterwards. --plain leaves the claims to the language engine.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, openSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startLocalServer } from '../dist/neo4j/local/local-server.js';
import { servingProfile } from '../dist/neo4j/local/server-home.js';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    people: { type: 'string', default: '20000' },
    plain: { type: 'boolean', default: false },
  },
});
const root = join(import.meta.dirname, '..');
const data = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
const say = (line) => process.stderr.write(`${line}\n`);
const file = join(data, 'articles.jsonl');
execFileSync(
  process.execPath,
  [
    join(import.meta.dirname, 'generate-articles.mjs'),
    ...['--count', values.count, '--people', values.people],
    ...(values.plain ? ['--plain'] : []),
  ],
  { stdio: ['ignore', openSync(file, 'w'), 'inherit'] },
);
const server = await startLocalServer({
  data,
  cache: process.env.THROUGHLINE_CACHE ?? join(homedir(), '.cache', 'throughline'),
  javaHome: process.env.JAVA_HOME ?? null,
  profile: servingProfile,
  say,
  onCrash: say,
});
try {
  for (const round of ['first', 'again']) console.log(`${round}: ${await load()}`);
} finally {
  await server.stop();
  rmSync(data, { recursive: true, force: true });
}

/** Runs the command as a user does, and returns its last line about what it did. */
function load() {
  const { uri, user, password } = server;
  const child = spawn(process.execPath, [join(root, 'dist', 'main.js'), 'load', file], {
    env: { ...process.env, THROUGHLINE_DATA: data, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    process.stderr.write(text);
    told = `${told}${text}`.slice(-4000);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const summary = told.split('\n').findLast((line) => / articles? in .* claims? read\.$/.test(line));
      if (code === 0 && summary !== undefined) resolve(summary);
      else reject(new Error(`load ended with ${code}`));
    });
  });
}
