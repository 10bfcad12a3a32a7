import { claimStatuses } from '../claims/claim.ts';
import { projectRelation, type RelationSummary, type SupportingClaim } from '../claims/project-relation.ts';
import type { RelationKey } from '../identity/relation-of-claim.ts';
import type { Row, Transaction } from './database.ts';
import { logRelationChange } from './relation-changes.ts';
import { numberOf, textOf, textOrNull } from './row.ts';

/**
 * Computes links again from their claims, within the transaction that changed them: writes those that claims support,
 * deletes the others, notes both in the log of changes, and counts the links of their ends. The caller holds the locks of
 * their entities and takes no other lock afterwards. `isNew` may tell of a link, by its claims, that the graph cannot have
 * yet; it is then not looked for, which takes long between entities of many links.
 */
export async function projectRelations(
  transaction: Transaction,
  keys: readonly RelationKey[],
  isNew: (relation: string, claims: readonly SupportingClaim[]) => boolean = () => false,
): Promise<void> {
  if (keys.length === 0) return;
  const support = new Map<string, SupportingClaim[]>(keys.map((key) => [key.id, []]));
  const rows = await transaction.run('list-relation-support', { relations: [...support.keys()] });
  for (const row of rows) support.get(textOf(row, 'relation'))?.push(supportingClaim(row));

  const written: { readonly key: RelationKey; readonly summary: RelationSummary }[] = [];
  const deleted: RelationKey[] = [];
  for (const key of keys) {
    const summary = projectRelation(support.get(key.id) ?? []);
    if (summary === null) deleted.push(key);
    else written.push({ key, summary });
  }
  const version = await logRelationChange(
    transaction,
    written.map(({ key }) => key),
    deleted,
  );
  // Whole numbers as BigInt, because any other number is stored as a float.
  const relations = written.map(({ key, summary }) => ({
    ...key,
    properties: {
      ...summary,
      id: key.id,
      claimCount: BigInt(summary.claimCount),
      articleCount: BigInt(summary.articleCount),
      sourceCount: BigInt(summary.sourceCount),
      version: BigInt(version),
    },
  }));
  const fresh = relations.filter(({ id }) => isNew(id, support.get(id) ?? []));
  const isFresh = new Set(fresh.map(({ id }) => id));
  const known = relations.filter(({ id }) => !isFresh.has(id));
  // Sent without waiting for each other, because others wait for the locks meanwhile.
  const [found] = await Promise.all([
    known.length > 0 ? transaction.run('write-relations', { relations: known }) : [],
    fresh.length > 0 && transaction.run('create-relations', { relations: fresh }),
    deleted.length > 0 && transaction.run('delete-relations', { relations: deleted }),
  ]);
  const present = new Set(found.map((row) => textOf(row, 'id')));
  const missing = known.filter(({ id }) => !present.has(id));
  const entities = new Set(keys.flatMap((key) => [key.subject, key.object]));
  await Promise.all([
    missing.length > 0 && transaction.run('create-relations', { relations: missing }),
    transaction.run('count-degrees', { entities: [...entities] }),
  ]);
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
