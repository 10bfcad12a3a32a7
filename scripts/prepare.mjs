// Makes a checkout runnable: installs the npm packages when they are missing or out of date, and builds what changed.
// Has no dependency of its own, because it runs before there are any.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => join(root, ...parts);

/** Prepares the checkout; does nothing in an installed package, which comes built. */
export function prepare({ force = false } = {}) {
  if (!existsSync(at('src'))) return;
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20)
    fail(`Node 20 or later is needed, and this is ${process.versions.node}. Install a newer one from nodejs.org.`);

  if (newest(['package.json', 'package-lock.json']) > newest(['node_modules/.package-lock.json'])) {
    run('Installing the npm packages …', 'npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error']);
    // npm keeps the time of an unchanged list; what counts here is that this version is installed now.
    utimesSync(at('node_modules', '.package-lock.json'), new Date(), new Date());
  }
  const configuration = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json'];
  build('server', force, ['src', ...configuration], () =>
    runNode('Building the service …', 'node_modules/typescript/bin/tsc', ['-p', 'tsconfig.build.json']),
  );
  build('web', force, ['src/web', 'src/export', 'schema/examples', 'package-lock.json', 'vite.config.js'], () =>
    runNode('Building the pages …', 'node_modules/vite/bin/vite.js', ['build', '--logLevel', 'error']),
  );
}

/** Runs a build when a source is newer than its last success. */
function build(name, force, sources, work) {
  const stamp = at('dist', `.built-${name}`);
  if (!force && existsSync(stamp) && newest(sources) < statSync(stamp).mtimeMs) return;
  rmSync(stamp, { force: true });
  const begun = new Date();
  work();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, begun.toISOString());
}

/** The latest change among files and folders, in milliseconds; 0 when none exists. */
function newest(paths) {
  let latest = 0;
  for (const path of paths) {
    const full = at(path);
    if (!existsSync(full)) continue;
    const stat = statSync(full);
    latest = Math.max(latest, stat.mtimeMs);
    if (stat.isDirectory()) latest = Math.max(latest, newest(readdirSync(full).map((entry) => join(path, entry))));
  }
  return latest;
}

function run(what, command, parameters) {
  process.stderr.write(`${what}\n`);
  const { status, error } = spawnSync(command, parameters, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    fail(`"${command} ${parameters.join(' ')}" failed${error ? `: ${error.message}` : ''}. The lines above say why.`);
}

function runNode(what, script, parameters) {
  run(what, process.execPath, [at(script), ...parameters]);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) prepare({ force: process.argv.includes('--force') });
