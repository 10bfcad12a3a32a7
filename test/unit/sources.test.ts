import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readOntology } from '../../src/claims/ontology.ts';
import { messageOf } from '../../src/errors.ts';
import type { LoadItem } from '../../src/loading/load-item.ts';
import { listSources } from '../../src/loading/sources/list-sources.ts';
import { listUnread } from '../../src/loading/sources/list-unread.ts';
import { openBytes } from '../../src/loading/sources/open-bytes.ts';
import { readLines, type Line } from '../../src/loading/sources/read-lines.ts';
import { readSource, type ReadingOptions } from '../../src/loading/sources/read-source.ts';

const ontology = readOntology();
let folder: string;
const inFolder = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'throughline-sources-'));
  mkdirSync(inFolder('deep/er'), { recursive: true });
  writeFileSync(inFolder('b.txt'), 'Talks resume\n\nAnna met Karl.');
  writeFileSync(inFolder('a.html'), '<p>Anna met Karl.</p>');
  writeFileSync(inFolder('deep/er/c.md'), '# Talks\n\nAnna met Karl.');
  writeFileSync(inFolder('deep/d.jsonl.gz'), gzipSync('{"text":"One met two."}\n\n{"text":"Two met three."}\n'));
  writeFileSync(inFolder('picture.png'), 'x');
  writeFileSync(inFolder('e.csv'), 'Title;Text;Site\nA;"Anna met Karl.\nThey spoke.";Ex\n\nB;Karl met Anna.;Ex\n');
  writeFileSync(inFolder('list.json'), '[{"text":"One met two."}, {"title":"x"}]');
  writeFileSync(inFolder('bare'), '<!DOCTYPE html><p>Anna met Karl.</p>');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function itemsOf(words: readonly string[], given: Partial<ReadingOptions> = {}): Promise<readonly LoadItem[]> {
  const options = {
    ontology,
    largest: 100_000,
    format: null,
    reopen: false,
    stdin: Readable.from([]),
    count: () => undefined,
  };
  const items: LoadItem[] = [];
  for (const source of await listSources(words)) {
    for await (const item of readSource(source, { ...options, ...given })) items.push(item);
  }
  return items;
}

const textOf = (item: LoadItem | undefined): string =>
  item?.kind === 'article' ? item.draft.text : (item?.kind ?? '');

describe('what is loaded', () => {
  test('says what it leaves out of a folder', async () => {
    const [sentence, ...others] = await listUnread([folder, inFolder('deep'), inFolder('picture.png'), '-']);
    expect(sentence).toContain('1 without an ending, 1 .png. Name');
    expect(others).toEqual([]);
  });

  test('is everything readable in a folder, by name, however deep', async () => {
    const items = await itemsOf([folder]);
    expect(items.map((item) => item.origin.slice(folder.length + 1))).toEqual([
      'a.html',
      'b.txt',
      'deep/d.jsonl.gz:1',
      'deep/d.jsonl.gz:3',
      'deep/er/c.md',
      'e.csv:3',
      'e.csv:5',
      'list.json[0]',
      'list.json[1]',
    ]);
    expect(items.filter((item) => item.kind !== 'article').map((item) => item.origin.slice(-1))).toEqual([']']);
  });

  test('is what a pattern matches', async () => {
    expect((await itemsOf([inFolder('**/*.{md,txt}')])).map(textOf)).toEqual([
      'Talks resume\n\nAnna met Karl.',
      'Talks\n\nAnna met Karl.',
    ]);
  });

  test('is known by how it begins when its name does not tell', async () => {
    expect(textOf((await itemsOf([inFolder('bare')]))[0])).toBe('Anna met Karl.');
    expect(textOf((await itemsOf(['-'], { stdin: Readable.from([Buffer.from('{"text":"One met two."}')]) }))[0])).toBe(
      'One met two.',
    );
  });

  test('comes from standard input in the format that is named', async () => {
    const stdin = Readable.from([Buffer.from('title,text\nA,One met two.\n')]);
    expect(textOf((await itemsOf(['-'], { stdin, format: 'csv' }))[0])).toBe('A\n\nOne met two.');
  });

  test('keeps line breaks inside the fields of a CSV', async () => {
    expect(textOf((await itemsOf([inFolder('e.csv')]))[0])).toBe('A\n\nAnna met Karl.\nThey spoke.');
  });

  test('that is not there is one failure, and the rest goes on', async () => {
    const items = await itemsOf([inFolder('nowhere.txt'), inFolder('*.nothing'), inFolder('b.txt')]);
    expect(items.map((item) => item.kind)).toEqual(['unreadable', 'unreadable', 'article']);
  });

  test('of FollowTheMoney may come by standard input, though it is gone through twice', async () => {
    const lines = [
      { id: 'o', schema: 'Ownership', properties: { owner: ['p'], asset: ['c'] } },
      { id: 'p', schema: 'Person', properties: { name: ['Jan Novak'] } },
      { id: 'c', schema: 'Company', properties: { name: ['Novak Holding'] } },
    ].map((entity) => Buffer.from(`${JSON.stringify(entity)}\n`));
    expect(textOf((await itemsOf(['-'], { stdin: Readable.from(lines) }))[0])).toMatch(
      /Jan Novak owns or owned Novak Holding/,
    );
  });
});

describe('the notes of a load that failed', () => {
  test('open the file that they name only when they are loaded as such', async () => {
    const notes = inFolder('notes.jsonl');
    writeFileSync(notes, `${JSON.stringify({ failed: { origin: 'b.txt' }, source: inFolder('b.txt') })}\n`);
    const [refused] = await itemsOf([notes]);
    expect(refused?.kind === 'unreadable' ? messageOf(refused.problem) : '').toMatch(/--again/);
    expect((await itemsOf([notes], { reopen: true })).map(textOf)).toEqual(['Talks resume\n\nAnna met Karl.']);
    rmSync(notes);
  });
});

describe('compressed bytes', () => {
  const unpack = async (bytes: Buffer): Promise<number> => {
    let size = 0;
    for await (const chunk of (await openBytes(Readable.from([bytes]), () => undefined)).chunks) size += chunk.length;
    return size;
  };

  test('are unpacked whatever they are called', async () => {
    expect(await unpack(gzipSync(Buffer.alloc(5_000_000, 97)))).toBe(5_000_000);
  });

  test('that unpack without end are refused', async () => {
    await expect(unpack(gzipSync(Buffer.alloc(250_000_000, 97)))).rejects.toMatchObject({ code: 'ARTICLE_TOO_LARGE' });
  });

  test('that are broken are refused', async () => {
    await expect(unpack(gzipSync('hello world').subarray(0, 20))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

test('lines are read in whatever pieces they come, and one that is too long is passed over', async () => {
  const text = `one\nzwölf\n${'x'.repeat(50)}\n\nlast`;
  for (const size of [1, 2, 3, 7, 1000]) {
    async function* pieces(): AsyncGenerator<Buffer> {
      const bytes = await Promise.resolve(Buffer.from(text));
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    }
    const lines: Line[] = [];
    for await (const line of readLines(pieces(), 20)) lines.push(line);
    expect(lines).toEqual([
      { kind: 'line', number: 1, text: 'one' },
      { kind: 'line', number: 2, text: 'zwölf' },
      { kind: 'broken', number: 3, problem: 'The line has 50 bytes and at most 20 are read.' },
      { kind: 'line', number: 5, text: 'last' },
    ]);
  }
});
