// How long the service takes from `npm start` to its first answer, the first and the second time: node bench/start.mjs
// Prints JSON. Uses a data folder of its own, deleted afterwards.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const data = mkdtempSync(join(tmpdir(), 'throughline-start-'));
const port = await freePort();
const root = dirname(dirname(fileURLToPath(import.meta.url)));
try {
  const first = await start();
  const second = await start();
  console.log(JSON.stringify({ first, second }));
} finally {
  rmSync(data, { recursive: true, force: true });
}

/** Seconds until a path question is answered. */
async function start() {
  const begun = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, THROUGHLINE_DATA: data, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  const ended = new Promise((resolve) => child.once('close', resolve));
  while (!(await answers())) {
    if (child.exitCode !== null || performance.now() - begun > 300_000)
      throw new Error(`The service did not start: ${said}`);
    await delay(50);
  }
  const took = (performance.now() - begun) / 1000;
  // The whole group: npm and the service under it.
  process.kill(-child.pid, 'SIGTERM');
  await ended;
  return took;
}

async function answers() {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ paths(from: {name: "Huawei"}, to: {name: "Michael Spavor"}) { paths { sentence } } }',
      }),
    });
    return (await response.json()).data?.paths.paths.length > 0;
  } catch {
    return false;
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port: free } = server.address();
      server.close(() => resolve(free));
    });
  });
}
