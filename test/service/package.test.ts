import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newDataFolder, removeFolder, startServiceProcess } from '../support/service-process.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'throughline-package-'));
const data = newDataFolder();

beforeAll(async () => {
  await run('npm', ['pack', '--pack-destination', folder, '--loglevel=error'], { cwd: root, maxBuffer: 2 ** 26 });
  const [archive = 'none'] = readdirSync(folder);
  const quietly = ['--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'];
  await run('npm', ['install', `./${archive}`, ...quietly], { cwd: folder });
}, 600_000);
afterAll(() => {
  removeFolder(data);
  rmSync(folder, { recursive: true, force: true });
});

describe('the package that npm pack makes, installed into an empty folder', () => {
  test('starts with its sample, shows its pages and answers a question on the command line', async () => {
    const installed = join(folder, 'node_modules', 'throughline');
    const service = await startServiceProcess(data, {}, join(installed, 'bin', 'throughline.mjs'));
    try {
      expect((await fetch(`${service.address}/`)).status).toBe(200);
      expect(await (await fetch(`${service.address}/graphql`, { headers: { accept: 'text/html' } })).text()).toContain(
        'Throughline: GraphQL',
      );
      const { stdout } = await run('npx', ['--no-install', 'throughline', 'paths', 'Huawei', 'Michael Spavor'], {
        cwd: folder,
        env: { ...process.env, THROUGHLINE_DATA: data, NEO4J_URI: '' },
      });
      expect(stdout).toMatch(/Huawei is linked to Michael Spavor by \d+ path/);
    } finally {
      expect(await service.end('SIGTERM')).toBe(0);
    }
  }, 300_000);

  test('holds what it runs with and nothing of how it is made', () => {
    const held = readdirSync(join(folder, 'node_modules', 'throughline'), { recursive: true, encoding: 'utf8' });
    expect(
      held.filter((file) => /\.(map|tsx)$|^(src|test|bench|docs|scripts)\b|^dist\/evaluation\b/.test(file)),
    ).toEqual([]);
    expect(held).toEqual(expect.arrayContaining(['LICENSE', 'NOTICE', 'README.md', join('dist', 'web', 'index.html')]));
  });
});
