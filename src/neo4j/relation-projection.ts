import { claimStatuses } from '../claims/claim.ts';
import { projectRelation, type SupportingClaim } from '../claims/project-relation.ts';
import type { RelationKey } from '../identity/relation-of-claim.ts';
import type { Row, Transaction } from './database.ts';
import { logRelationChange } from './relation-changes.ts';
import { numberOf, textOf, textOrNull } from './row.ts';

/**
 * Computes links again from their claims, within the transaction that changed them: writes those that claims support,
 * deletes the others, notes both in the log of changes, and counts the links of their ends. The caller holds the locks of their entities and takes no
 * other lock afterwards.
 */
export async function projectRelations(transaction: Transaction, keys: readonly RelationKey[]): Promise<void> {
  if (keys.length === 0) return;
  const support = new Map<string, SupportingClaim[]>(keys.map((key) => [key.id, []]));
  const rows = await transaction.run('list-relation-support', { relations: [...support.keys()] });
  for (const row of rows) support.get(textOf(row, 'relation'))?.push(supportingClaim(row));

  const written: (RelationKey & Record<string, unknown>)[] = [];
  const deleted: RelationKey[] = [];
  for (const key of keys) {
    const summary = projectRelation(support.get(key.id) ?? []);
    if (summary === null) deleted.push(key);
    else {
      const { claimCount, articleCount, sourceCount, ...properties } = summary;
      written.push({ ...key, claimCount, articleCount, sourceCount, properties });
    }
  }
  const version = await logRelationChange(transaction, written, deleted);
  if (written.length > 0) await transaction.run('write-relations', { relations: written, version });
  if (deleted.length > 0) await transaction.run('delete-relations', { relations: deleted });
  const ends = new Set(keys.flatMap((key) => [key.subject, key.object]));
  await transaction.run('count-degrees', { entities: [...ends] });
}

/** A claim as `list-relation-support` returns it. */
export function supportingClaim(row: Row): SupportingClaim {
  const status = claimStatuses.find((name) => name === row['status']);
  return {
    status: status ?? 'HYPOTHETICAL',
    confidence: numberOf(row, 'confidence'),
    article: textOf(row, 'article'),
    publisher: textOrNull(row, 'publisher'),
    sourceGroup: textOrNull(row, 'sourceGroup'),
    publishedAt: textOrNull(row, 'publishedAt'),
    from: textOrNull(row, 'from'),
    to: textOrNull(row, 'to'),
    recordedAt: textOf(row, 'recordedAt'),
  };
}
