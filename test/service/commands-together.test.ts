import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import { newDataFolder, removeFolder, runCommand, startCommand } from '../support/service-process.ts';

const data = newDataFolder();
afterAll(() => {
  removeFolder(data);
});

/** A file of articles with ready-made claims. */
function articleFile(count: number, seed: number): string {
  const generator = join(import.meta.dirname, '..', '..', 'bench', 'generate-articles.mjs');
  const words = ['--count', String(count), '--people', '200', '--seed', String(seed)];
  const file = join(data, `${seed}.jsonl`);
  writeFileSync(file, execFileSync(process.execPath, [generator, ...words], { maxBuffer: 2 ** 28 }));
  return file;
}

test('a command that is done leaves its database running for another that still uses it', async () => {
  const long = articleFile(400, 1);
  // Standard input that stays open keeps the first command, and with it the database, until it is closed.
  const first = startCommand(data, ['load', '-', '--format', 'json'], {}, 'pipe');
  while (!/articles: 0\b/.test((await runCommand(data, ['doctor'])).stdout)) await delay(500);
  const second = startCommand(data, ['load', long]);
  while (!/articles: [1-9]/.test((await runCommand(data, ['doctor'])).stdout)) await delay(500);
  first.child.stdin?.end();
  expect(await second.ended).toBe(0);
  expect(second.output()).toMatch(/400 new/);
  expect(await first.ended).toBe(0);
  expect(first.output()).toMatch(/Another command still uses the database/);
}, 180_000);
