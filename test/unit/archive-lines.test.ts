import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from '@jest/globals';
import { archiveLines } from '../../src/cli/archive-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'archive-lines-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each(['graph.jsonl', 'graph.jsonl.gz'])(
  '%s loses no line however long nobody asks for the first',
  async (name) => {
    const file = join(folder, name);
    const text = '{"kind":"head"}\n{"kind":"end"}\n';
    writeFileSync(file, name.endsWith('.gz') ? gzipSync(text) : text);
    const lines = archiveLines(file);
    await delay(50);
    const read: string[] = [];
    for await (const line of lines) read.push(line);
    expect(read).toEqual(['{"kind":"head"}', '{"kind":"end"}']);
  },
);

test('a file that is not there is told in words', async () => {
  await expect(archiveLines(join(folder, 'nothing')).next()).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});

test('a file that is packed badly is told in words', async () => {
  const file = join(folder, 'broken.gz');
  writeFileSync(file, gzipSync('{"kind":"head"}\n'.repeat(1000)).subarray(0, 60));
  const all = async () => {
    for await (const line of archiveLines(file)) expect(line).not.toBe('');
  };
  await expect(all()).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});
