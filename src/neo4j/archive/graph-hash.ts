import { createHash } from 'node:crypto';
import type { Database, Row } from '../database.ts';
import { pagesOf } from '../pages.ts';
import { rowOf, textOf } from '../row.ts';
import { archiveKinds, canonicalJson, type ArchiveKind } from './archive-record.ts';

/** A hash of a set of records that does not depend on their order and grows with each. */
export interface RecordHash {
  add(kind: string, record: Row): void;
  digest(): string;
}

const modulus = 2n ** 256n;

/**
 * Adds up the SHA-256 of every record: MSet-Add-Hash of Clarke, Devadas, van Dijk, Gassend and Suh, "Incremental Multiset
 * Hash Functions and Their Application to Memory Integrity Checking" (ASIACRYPT 2003), without a key: it finds what was
 * lost, doubled or changed by accident, and is no proof against somebody who forges records.
 */
export function recordHash(): RecordHash {
  let sum = 0n;
  return {
    add: (kind, record) => {
      const digest = createHash('sha256')
        .update(`${kind} ${canonicalJson(record)}`)
        .digest('hex');
      sum = (sum + BigInt(`0x${digest}`)) % modulus;
    },
    digest: () => sum.toString(16).padStart(64, '0'),
  };
}

/** Every record of a kind, in the order of ids, read page by page. */
export async function* recordsOf(database: Database, kind: ArchiveKind): AsyncGenerator<Row> {
  for (let after = ''; ;) {
    const rows = await database.read(`archive/export-${kind}`, { after, limit: 500 });
    for (const row of rows) {
      const record = rowOf(row, 'record');
      yield record;
      after = textOf(record, 'id');
    }
    if (rows.length === 0) return;
  }
}

/** Adds every link to a hash, but for the fields left out: what follows from the records has to be the same too. */
export async function addRelations(
  database: Database,
  hash: RecordHash,
  leftOut: readonly string[] = [],
): Promise<void> {
  for await (const entities of pagesOf(database, 'list-entity-ids')) {
    for (const row of await database.read('list-relations-from', { entities })) {
      // The version tells when a link was written last, not what it is.
      hash.add('relations', { ...row, relation: without(rowOf(row, 'relation'), ['version', ...leftOut]) });
    }
  }
}

/**
 * The hash of everything in a graph but the log of changes: two graphs with the same hash hold the same. With the fields
 * that say when something came into the graph left out, it is the same for two that were loaded at different times, too.
 */
export async function graphHash(database: Database, leftOut: readonly string[] = []): Promise<string> {
  const hash = recordHash();
  for (const kind of archiveKinds) {
    for await (const record of recordsOf(database, kind)) hash.add(kind, without(record, leftOut));
  }
  await addRelations(database, hash, leftOut);
  return hash.digest();
}

function without(record: Row, names: readonly string[]): Row {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}
