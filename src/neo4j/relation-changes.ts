import { randomUUID } from 'node:crypto';
import type { RelationKey } from '../identity/relation-of-claim.ts';
import type { Database, Transaction } from './database.ts';
import type { RelationAddress } from './relation-reader.ts';
import { numberOf, textOrNull, textsOf } from './row.ts';

/** How many changes the log keeps; a follower that is further behind reads everything again. */
const keptChanges = 10_000;

/** What has changed among the links since a version. */
export interface RelationChanges {
  /** The version that these changes lead to: ask again from here. */
  readonly version: number;
  /** Whether the log reaches back far enough; if not, the lists are empty and everything has to be read again. */
  readonly complete: boolean;
  /** Links written since, with the entities to look them up by; one that is also deleted is not listed here. */
  readonly written: readonly RelationAddress[];
  /** Links deleted since and not written again, with the entities that they were between. */
  readonly deleted: readonly RelationAddress[];
}

/** How many transactions have changed links so far: an integer that grows by one with each of them. */
export async function findGraphVersion(database: Database): Promise<number> {
  const [row] = await database.read('find-graph-version');
  return row === undefined ? 0 : numberOf(row, 'version');
}

/**
 * What tells the graph of a version from every other graph that ever had this version, such as one restored in its place:
 * the mark of the change that led to it. Null when the log of changes does not reach back to it.
 */
export async function findChangeMark(database: Database, version: number): Promise<string | null> {
  const [row] = await database.read('find-change-mark', { version });
  return row === undefined ? null : textOrNull(row, 'mark');
}

/** What has changed among the links since a version, at most `limit` transactions of it, the earliest first. */
export async function listRelationChanges(database: Database, since: number, limit = 1000): Promise<RelationChanges> {
  const rows = await database.read('list-relation-changes', { since, limit });
  const [first] = rows;
  if (first === undefined) {
    const version = await findGraphVersion(database);
    // A version that goes down belongs to another graph, restored in this one's place.
    return { version, complete: version === since, written: [], deleted: [] };
  }
  const version = numberOf(rows.at(-1) ?? first, 'version');
  if (numberOf(first, 'version') !== since + 1) return { version, complete: false, written: [], deleted: [] };
  const written = new Map<string, RelationAddress>();
  const deleted = new Map<string, RelationAddress>();
  for (const row of rows) {
    const [froms, tos] = [textsOf(row, 'subjects'), textsOf(row, 'objects')];
    const [deletedFroms, deletedTos] = [textsOf(row, 'deletedSubjects'), textsOf(row, 'deletedObjects')];
    for (const [at, id] of textsOf(row, 'deleted').entries()) {
      written.delete(id);
      deleted.set(id, { id, from: deletedFroms[at] ?? '', to: deletedTos[at] ?? '' });
    }
    for (const [at, id] of textsOf(row, 'written').entries()) {
      deleted.delete(id);
      written.set(id, { id, from: froms[at] ?? '', to: tos[at] ?? '' });
    }
  }
  return { version, complete: true, written: [...written.values()], deleted: [...deleted.values()] };
}

/** Counts the present transaction among those that change links, notes which, and returns the new version. */
export async function logRelationChange(
  transaction: Transaction,
  written: readonly RelationKey[],
  deleted: readonly RelationKey[],
): Promise<number> {
  const [row] = await transaction.run('log-relation-change', {
    written: written.map((key) => key.id),
    subjects: written.map((key) => key.subject),
    objects: written.map((key) => key.object),
    deleted: deleted.map((key) => key.id),
    deletedSubjects: deleted.map((key) => key.subject),
    deletedObjects: deleted.map((key) => key.object),
    mark: randomUUID(),
    keep: keptChanges,
  });
  return row === undefined ? 0 : numberOf(row, 'version');
}
