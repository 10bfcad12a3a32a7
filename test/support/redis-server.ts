import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real Redis of a test's own, on a free port of the loopback address. */
export interface RedisServer {
  readonly url: string;
  /** Ends it; its port stays its own for `again`. */
  stop(): Promise<void>;
  /** Starts it anew, as empty as a Redis without a disk is. */
  again(): Promise<void>;
}

/** Whether Redis is installed here; says once per file that its tests are skipped when it is not. */
export function hasRedis(): boolean {
  const found = spawnSync('redis-server', ['--version']).status === 0;
  if (!found)
    process.stderr.write('The queue tests are skipped: no Redis was found. Debian: apt-get install redis-server\n');
  return found;
}

export async function startRedis(): Promise<RedisServer> {
  const port = await freePort();
  const start = async () => {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-redis-'));
    const child = spawn(
      'redis-server',
      ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    const ended = new Promise<void>((resolve) =>
      child.once('close', () => {
        rmSync(folder, { recursive: true, force: true });
        resolve();
      }),
    );
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (chunk: Buffer) => {
        if (chunk.toString('utf8').includes('Ready to accept connections')) resolve();
      });
      void ended.then(() => {
        reject(new Error('Redis ended before it was ready.'));
      });
    });
    return { child, ended };
  };
  let running = await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      running.child.kill('SIGTERM');
      await running.ended;
    },
    again: async () => {
      running.child.kill('SIGKILL');
      await running.ended;
      running = await start();
    },
  };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
