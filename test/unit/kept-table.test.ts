import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOntology } from '../../src/claims/ontology.ts';
import { packTraits } from '../../src/paths/link-traits.ts';
import { keepTable, openKeptTable } from '../../src/paths/memory/kept-table.ts';
import { tableBuilder, type LinkTable } from '../../src/paths/memory/link-table.ts';
import { randomNumbers } from '../support/random-numbers.ts';

const ontology = readOntology();
const origin = { version: 7, mark: 'one' };
let folder: string;
let file: string;

/** A table with room to spare, as one that is read while others write. */
function randomTable(entities: number, links: number): LinkTable {
  const random = randomNumbers(3);
  const below = (limit: number): number => Math.floor(random() * limit);
  const builder = tableBuilder(links + 50);
  for (let at = 0; at < entities; at += 1) builder.addVertex(`ent_${String(at).padStart(6, '0')}`, 'Organization');
  const subjects = Array.from({ length: links }, () => below(entities)).sort((one, other) => one - other);
  for (const [at, subject] of subjects.entries()) {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt32LE(at);
    builder.addLink({
      relation: `rel_${bytes.toString('base64url')}`,
      subject,
      object: below(entities),
      traits: packTraits(below(35), 1 << below(6)),
      confidence: below(10_000) / 10_000,
      sources: below(70_000),
      claims: below(140_000),
      validFrom: below(100_000),
      validTo: below(100_000),
      lastReported: below(100_000),
    });
  }
  return builder.close();
}

/** What a table says, whatever room it has. */
function contents(table: LinkTable): unknown {
  const { linkCount, relationIds, ...rest } = table;
  const ofLinks = [
    'objects',
    'traits',
    'confidences',
    'sources',
    'claims',
    'validFrom',
    'validTo',
    'lastReported',
  ] as const;
  return {
    ...rest,
    linkCount,
    ...Object.fromEntries(ofLinks.map((name) => [name, [...table[name].subarray(0, linkCount)]])),
    relationIds: relationIds.subarray(0, linkCount * 12).toString('hex'),
  };
}

async function readKept(): Promise<LinkTable> {
  const kept = await openKeptTable(file, ontology);
  if (kept === null) throw new Error('nothing is kept');
  try {
    return await kept.read();
  } finally {
    await kept.close();
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'throughline-kept-'));
  file = join(folder, 'deeper', 'links.copy');
});
afterAll(() => rm(folder, { recursive: true }));

describe('a table kept in a file', () => {
  test('is the same when it is read, with what it shows, and its owner’s alone', async () => {
    for (const [entities, links] of [
      [500, 3000],
      [3, 0],
    ] as const) {
      const table = randomTable(entities, links);
      await keepTable(file, table, origin, ontology);
      expect(contents(await readKept())).toEqual(contents(table));
      const kept = await openKeptTable(file, ontology);
      expect(kept).toMatchObject(origin);
      await kept?.close();
      expect((await stat(file)).mode & 0o777).toBe(0o600);
    }
  });

  test('is not read where a byte of it is another, or where its end is missing', async () => {
    await keepTable(file, randomTable(50, 300), origin, ontology);
    const whole = await readFile(file);
    for (const place of [whole.indexOf('\n') + 1, whole.length - 200, whole.length - 1]) {
      const changed = Buffer.from(whole);
      changed[place] = (changed[place] ?? 0) ^ 1;
      await writeFile(file, changed);
      await expect(readKept()).rejects.toThrow('checksum');
    }
    await writeFile(file, whole);
    await truncate(file, whole.length - 40);
    await expect(readKept()).rejects.toThrow('too early');
  });

  test('is nothing to a program whose vocabulary is another, and a file of something else is nothing at all', async () => {
    await keepTable(file, randomTable(5, 5), origin, ontology);
    const fewer = { ...ontology, relationTypes: ontology.relationTypes.slice(1) };
    expect(await openKeptTable(file, fewer)).toBeNull();
    for (const other of ['', 'no line', '{}\n', 'null\n', 'a line\n']) {
      await writeFile(file, other);
      expect(await openKeptTable(file, ontology)).toBeNull();
    }
    expect(await openKeptTable(join(folder, 'none'), ontology)).toBeNull();
  });
});
