// `npm run bench`: every figure of docs/performance.md, measured in one run and written there, with the JSON beside it.
//   --sizes 10000,100000,1000000   entities of the graphs, five links each
//   --questions 100                questions of each kind
//   --only paths                   the path search only; prints its table and writes nothing
//   --keep folder                  keeps the graphs there, so that the next run need not make them
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { growthPlot } from './growth-plot.mjs';
import { pathTable, report } from './report.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000,1000000' },
    questions: { type: 'string', default: '100' },
    only: { type: 'string' },
    keep: { type: 'string' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const questions = Number(values.questions);
const onlyPaths = values.only === 'paths';
const scratch = mkdtempSync(join(tmpdir(), 'throughline-figures-'));
const say = (line) => process.stderr.write(`${line}\n`);
const begun = Date.now();

try {
  if (!onlyPaths) installPeer();
  const graphs = [];
  for (const entities of sizes) {
    say(`${entities} entities …`);
    graphs.push(await measureSize(entities));
  }
  if (onlyPaths) {
    for (const graph of graphs) console.log(pathTable(graph));
  } else {
    say('loading …');
    const loading = await run(process.execPath, ['bench/write-articles.mjs', '10000', '20000']);
    say('starting …');
    const starting = JSON.parse(await run(process.execPath, ['bench/start.mjs']));
    write({ machine: machine(), graphs, loading: readLoading(loading), starting });
  }
} finally {
  rmSync(scratch, { recursive: true });
}

async function measureSize(entities) {
  const result = join(scratch, `${entities}.json`);
  const options = { entities, questions, keep: values.keep ?? null, result, onlyPaths };
  await run(process.execPath, ['--expose-gc', '--max-old-space-size=4096', 'bench/size.mjs', JSON.stringify(options)]);
  return JSON.parse(readFileSync(result, 'utf8'));
}

/** What the bench compares with is not among the product's packages; without it, its column stays empty. */
function installPeer() {
  const folder = join(root, 'bench', 'peer');
  if (existsSync(join(folder, 'node_modules'))) return;
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) say('@neo4j/graphql could not be installed: its figures are left out.');
}

/** Runs a program of the bench and gives what it prints. */
function run(command, parameters) {
  return new Promise((resolve, reject) => {
    // As the service has it.
    const env = { ...process.env, NODE_ENV: 'production' };
    const child = spawn(command, parameters, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${parameters.join(' ')} ended with code ${code}.`));
    });
  });
}

/** Articles a second of each round, from the lines that write-articles.mjs prints. */
function readLoading(output) {
  const rounds = [...output.matchAll(/^(\w+): \d+ articles in [\d.]+ s, (\d+)\/s/gm)];
  return Object.fromEntries(rounds.map(([, round, speed]) => [round, Number(speed)]));
}

function machine() {
  const [first] = cpus();
  return {
    processors: `${cpus().length} × ${first?.model.trim() ?? 'unknown'}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    node: process.versions.node,
    day: new Date().toISOString().slice(0, 10),
  };
}

function write(figures) {
  const docs = join(root, 'docs');
  mkdirSync(join(docs, 'images'), { recursive: true });
  writeFileSync(join(docs, 'performance.json'), `${JSON.stringify(rounded(figures), null, 2)}\n`);
  writeFileSync(join(docs, 'images', 'growth.svg'), growthPlot(figures.graphs));
  const page = join(docs, 'performance.md');
  const text = readFileSync(page, 'utf8');
  const table = report(figures, `npm run bench -- --sizes ${values.sizes} --questions ${questions}`);
  const between = /(<!-- figures -->)[\s\S]*(<!-- end of figures -->)/;
  if (!between.test(text)) throw new Error('docs/performance.md has lost the marks between which the figures stand.');
  writeFileSync(
    page,
    text.replace(between, (_all, open, close) => `${open}\n\n${table}\n${close}`),
  );
  spawnSync(process.execPath, [
    join(root, 'node_modules/prettier/bin/prettier.cjs'),
    '--write',
    '--log-level',
    'warn',
    page,
  ]);
  console.log(table);
  say(`Written to docs/performance.md after ${Math.round((Date.now() - begun) / 60_000)} minutes.`);
}

/** Figures with four digits are figures; more would only be noise in the history. */
function rounded(value) {
  if (typeof value === 'number') return Number.isInteger(value) ? value : Number(value.toPrecision(4));
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, rounded(inner)]));
}
