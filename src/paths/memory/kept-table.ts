import { createHash, type Hash } from 'node:crypto';
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import { endianness } from 'node:os';
import { dirname } from 'node:path';
import { claimStatuses } from '../../claims/claim.ts';
import { entityTypes, type Ontology } from '../../claims/ontology.ts';
import { linkTable, relationIdLength, tableBytes, type LinkColumns, type LinkTable } from './link-table.ts';

/** Which graph a table shows: the version of its links, and the mark of the change that led to it. */
export interface TableOrigin {
  readonly version: number;
  readonly mark: string;
}

/** A table that an earlier process has left in a file. */
export interface KeptTable extends TableOrigin {
  /** Bytes that it will take in memory. */
  readonly bytes: number;
  /** Reads it. Throws when the file is not whole. */
  read(): Promise<LinkTable>;
  close(): Promise<void>;
}

/** Changes with the form of the file. */
const form = 1;

/** Bytes written, read and hashed at a time, so that questions are answered in between. */
const piece = 4 * 2 ** 20;

const checksumLength = 32;

interface Header extends TableOrigin {
  /** What the numbers in the columns stand for. */
  readonly meaning: string;
  readonly entities: number;
  readonly links: number;
  readonly idBytes: number;
  readonly manyClaims: readonly (readonly [number, number])[];
}

/**
 * Writes a table to a file that only its owner can read, in place of the one that was there. A header line, the columns as
 * they lie in memory, the entities' ids, and the SHA-256 of all that. The file takes the old one's place only when it is whole;
 * of two processes that write at the same time, what comes out may not be, which is found out when it is read.
 */
export async function keepTable(
  file: string,
  table: LinkTable,
  origin: TableOrigin,
  ontology: Ontology,
): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.new`;
  const handle = await open(draft, 'w', 0o600);
  try {
    const ids = Buffer.from(table.ids.join('\n'));
    const header: Header = {
      version: origin.version,
      mark: origin.mark,
      meaning: meaningOf(ontology),
      entities: table.ids.length,
      links: table.linkCount,
      idBytes: ids.length,
      manyClaims: [...table.manyClaims],
    };
    const hash = createHash('sha256');
    for (const bytes of [Buffer.from(`${JSON.stringify(header)}\n`), ...bytesOf(table), ids]) {
      for (let at = 0; at < bytes.length; at += piece) {
        const part = bytes.subarray(at, at + piece);
        hash.update(part);
        await handle.appendFile(part);
      }
    }
    await handle.appendFile(hash.digest());
    await handle.sync();
    await handle.close();
    await rename(draft, file);
  } catch (problem) {
    await handle.close().catch(() => undefined);
    await rm(draft, { force: true });
    throw problem;
  }
}

/** The table in a file, or null when there is none, or none of this program's form and vocabulary. */
export async function openKeptTable(file: string, ontology: Ontology): Promise<KeptTable | null> {
  const handle = await open(file).catch(() => null);
  if (handle === null) return null;
  const line = await headerLine(handle);
  const header = line === null ? null : parsedHeader(line, meaningOf(ontology));
  if (line === null || header === null) {
    await handle.close();
    return null;
  }
  const { version, mark, entities, links } = header;
  return {
    version,
    mark,
    bytes: tableBytes(entities, links),
    read: () => readColumns(handle, line, header),
    close: () => handle.close(),
  };
}

async function readColumns(handle: FileHandle, line: Buffer, header: Header): Promise<LinkTable> {
  const { entities, links, idBytes, manyClaims } = header;
  const columns = emptyColumns(entities, links);
  const ids = Buffer.alloc(idBytes);
  const hash = createHash('sha256').update(line);
  let position = line.length;
  for (const bytes of [...bytesOf(columns), ids]) {
    await readWhole(handle, bytes, position, hash);
    position += bytes.length;
  }
  const checksum = Buffer.alloc(checksumLength);
  await readWhole(handle, checksum, position, null);
  if (!hash.digest().equals(checksum)) throw new Error('its checksum does not fit what is in it');
  return linkTable({
    ...columns,
    ids: idBytes === 0 ? [] : ids.toString().split('\n'),
    manyClaims: new Map(manyClaims),
  });
}

/** The columns with room for a number of entities and links. */
function emptyColumns(entities: number, links: number): LinkColumns {
  return {
    ids: [],
    manyClaims: new Map(),
    linkCount: links,
    entityTypes: new Uint8Array(entities),
    outward: new Int32Array(entities + 1),
    objects: new Int32Array(links),
    traits: new Uint16Array(links),
    confidences: new Uint16Array(links),
    sources: new Uint16Array(links),
    claims: new Uint16Array(links),
    validFrom: new Int32Array(links),
    validTo: new Int32Array(links),
    lastReported: new Int32Array(links),
    relationIds: Buffer.alloc(links * relationIdLength),
  };
}

/** The columns that are kept as they lie in memory, in the order in which the file has them. */
function bytesOf(columns: LinkColumns): readonly Buffer[] {
  const { linkCount } = columns;
  const parts: readonly (Uint8Array | Uint16Array | Int32Array)[] = [
    columns.entityTypes,
    columns.outward,
    columns.objects.subarray(0, linkCount),
    columns.traits.subarray(0, linkCount),
    columns.confidences.subarray(0, linkCount),
    columns.sources.subarray(0, linkCount),
    columns.claims.subarray(0, linkCount),
    columns.validFrom.subarray(0, linkCount),
    columns.validTo.subarray(0, linkCount),
    columns.lastReported.subarray(0, linkCount),
    columns.relationIds.subarray(0, linkCount * relationIdLength),
  ];
  return parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength));
}

/** A fingerprint of what the numbers in a table stand for. */
function meaningOf(ontology: Ontology): string {
  const types = ontology.relationTypes.map((type) => type.name);
  const meaning = JSON.stringify([form, endianness(), types, claimStatuses, entityTypes]);
  return createHash('sha256').update(meaning).digest('base64url');
}

/** The first line of a file with its end, or null when it has none. */
async function headerLine(handle: FileHandle): Promise<Buffer | null> {
  const beginning = Buffer.alloc(piece);
  const { bytesRead } = await handle.read(beginning, 0, piece, 0);
  const end = beginning.subarray(0, bytesRead).indexOf('\n');
  return end === -1 ? null : beginning.subarray(0, end + 1);
}

function parsedHeader(line: Buffer, meaning: string): Header | null {
  try {
    const header = JSON.parse(line.toString()) as Header | null;
    // Written by `keepTable` alone: with this meaning it has all the rest.
    return header?.meaning === meaning ? header : null;
  } catch {
    return null;
  }
}

async function readWhole(handle: FileHandle, into: Buffer, position: number, hash: Hash | null): Promise<void> {
  for (let at = 0; at < into.length;) {
    const { bytesRead } = await handle.read(into, at, Math.min(piece, into.length - at), position + at);
    if (bytesRead === 0) throw new Error('it ends too early');
    hash?.update(into.subarray(at, at + bytesRead));
    at += bytesRead;
  }
}
