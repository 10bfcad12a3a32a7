// Suites and clients of others against a running service: what passes, what fails, what was not there to run.
//   npm run conformance                                   starts a service of its own
//   THROUGHLINE_URL=http://… npm run conformance          asks one that runs, which may get articles loaded
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { auditServer } from 'graphql-http';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const results = [];
const note = (suite, passed, bar, particulars = []) => {
  results.push({ suite, passed, bar });
  console.log(`${passed === null ? 'SKIP' : passed ? 'PASS' : 'FAIL'}  ${suite}: ${bar}`);
  for (const line of particulars) console.log(`      ${line}`);
};
const run = (command, parameters, options = {}) =>
  spawnSync(command, parameters, { cwd: here, encoding: 'utf8', maxBuffer: 2 ** 26, ...options });
const lastLines = ({ stdout = '', stderr = '', error }) =>
  [...`${stdout}\n${stderr}`.trim().split('\n').slice(-12), ...(error ? [String(error)] : [])].filter(Boolean);

const service = process.env.THROUGHLINE_URL ? null : await startService();
const address = (process.env.THROUGHLINE_URL ?? service.address).replace(/\/graphql$|\/$/, '');
try {
  await graphqlOverHttp();
  apolloSuite();
  if (installClients()) {
    relayCompiler();
    await apolloClient();
  }
  exampleClient();
  schemathesis();
} finally {
  await service?.stop();
}
console.log(
  `\n${results.filter((one) => one.passed).length} of ${results.length} pass, ${results.filter((one) => one.passed === null).length} were not run.`,
);
process.exitCode = results.some((one) => one.passed === false) ? 1 : 0;

async function graphqlOverHttp() {
  const audits = await auditServer({
    url: `${address}/graphql`,
    fetchFn: (url, init = {}) =>
      fetch(url, { ...init, headers: { 'apollo-require-preflight': 'true', ...init.headers } }),
  });
  const by = (status) => audits.filter((audit) => audit.status === status);
  note(
    'GraphQL over HTTP, audits of graphql-http',
    by('error').length === 0,
    `${by('ok').length} of ${audits.length} ok, ${by('warn').length} recommendations not followed, ${by('error').length} errors`,
    [...by('error'), ...by('warn')].map((audit) => `${audit.status} ${audit.id}: ${audit.name}`),
  );
}

function apolloSuite() {
  const ran = run(process.execPath, [join(root, 'node_modules/jest/bin/jest.js'), '--selectProjects', 'conformance'], {
    cwd: root,
  });
  const counts = /^Tests:.*$/m.exec(ran.stderr)?.[0] ?? 'did not run';
  note('@apollo/server-integration-testsuite', ran.status === 0, counts, ran.status === 0 ? [] : lastLines(ran));
}

function installClients() {
  if (existsSync(join(here, 'node_modules', 'relay-compiler'))) return true;
  const ran = run('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock']);
  if (ran.status !== 0) note('clients', null, 'could not be installed', lastLines(ran));
  return ran.status === 0;
}

function relayCompiler() {
  mkdirSync(join(here, 'relay', '__generated__'), { recursive: true });
  const ran = run('npx', ['relay-compiler', 'relay.config.json'], { cwd: here });
  note(
    'relay-compiler',
    ran.status === 0,
    ran.status === 0 ? 'the schema, a page and a refetch compile' : 'refused',
    ran.status === 0 ? [] : lastLines(ran),
  );
}

async function apolloClient() {
  const ran = run(process.execPath, ['apollo-client.mjs', `${address}/graphql`]);
  note('@apollo/client', ran.status === 0, ran.stdout.trim() || 'failed', ran.status === 0 ? [] : lastLines(ran));
}

function exampleClient() {
  const client = join(root, 'examples', 'client');
  const at = { cwd: client };
  const before = readFileSync(join(client, 'src/gql/graphql.ts'), 'utf8');
  const steps = [
    ['npm', ['install', '--no-audit', '--no-fund', '--no-package-lock']],
    ['npm', ['run', 'generate']],
    ['npm', ['run', 'build']],
  ];
  for (const [command, parameters] of steps) {
    const ran = run(command, parameters, at);
    if (ran.status !== 0) return note('examples/client', false, `${parameters.join(' ')} failed`, lastLines(ran));
  }
  const isSame = readFileSync(join(client, 'src/gql/graphql.ts'), 'utf8') === before;
  const output = join(mkdtempSync(join(tmpdir(), 'throughline-client-')), 'paths.graphml');
  const article = join(root, 'samples', 'canada-china-detentions.txt');
  const ran = run(process.execPath, ['dist/main.js', article, 'Meng Wanzhou', 'Michael Kovrig', output], {
    ...at,
    env: { ...process.env, THROUGHLINE_URL: `${address}/graphql` },
  });
  const wrote = ran.status === 0 && readFileSync(output, 'utf8').includes('<edge ');
  rmSync(dirname(output), { recursive: true, force: true });
  note(
    'examples/client',
    wrote && isSame,
    wrote ? (isSame ? lastLines(ran).at(-1) : 'its types are out of step: npm run generate') : 'failed',
    wrote ? [] : lastLines(ran),
  );
}

function schemathesis() {
  const own = join(here, '.venv', 'bin', 'st');
  const program = existsSync(own) ? own : 'st';
  if (run(program, ['--version']).error) {
    return note(
      'schemathesis',
      null,
      'not installed: python3 -m venv conformance/.venv && conformance/.venv/bin/pip install schemathesis',
    );
  }
  const examples = process.env.SCHEMATHESIS_EXAMPLES ?? '200';
  for (const seed of ['1', '2', '3']) {
    const ran = run(program, [
      'run',
      `${address}/graphql`,
      '-n',
      examples,
      '--seed',
      seed,
      '-c',
      'not_a_server_error,response_schema_conformance',
      '-H',
      'apollo-require-preflight: true',
      '--no-color',
    ]);
    note(
      `schemathesis, seed ${seed}, ${examples} examples`,
      ran.status === 0,
      ran.status === 0 ? '0 failures' : 'failures',
      ran.status === 0 ? [] : lastLines(ran),
    );
  }
}

function startService() {
  const data = mkdtempSync(join(tmpdir(), 'throughline-conformance-'));
  const child = spawn(process.execPath, [join(root, 'dist/main.js'), 'serve'], {
    env: { ...process.env, THROUGHLINE_DATA: data, PORT: '0', NEO4J_URI: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk) => {
      printed += chunk;
      const found = /Start page\s+(http:\/\/\S+?)\/\n/.exec(printed)?.[1];
      if (found && printed.includes('Ctrl-C')) {
        resolve({
          address: found,
          stop: async () => {
            child.kill('SIGTERM');
            await new Promise((ended) => child.once('close', ended));
            rmSync(data, { recursive: true, force: true });
          },
        });
      }
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('close', () => reject(new Error(printed)));
  });
}
