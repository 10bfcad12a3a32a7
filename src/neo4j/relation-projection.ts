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
  await writeRelations(
    transaction,
    written.map(({ key, summary }) => ({
      ...key,
      isNew: isNew(key.id, support.get(key.id) ?? []),
      properties: {
        ...summary,
        id: key.id,
        claimCount: BigInt(summary.claimCount),
        articleCount: BigInt(summary.articleCount),
        sourceCount: BigInt(summary.sourceCount),
        version: BigInt(version),
      },
    })),
  );
  if (deleted.length > 0) await transaction.run('delete-relations', { relations: deleted });
  const ends = new Set(keys.flatMap((key) => [key.subject, key.object]));
  await transaction.run('count-degrees', { entities: [...ends] });
}

/** A link with its properties, of which those that are whole numbers are BigInt, because any other number is stored as a float. */
interface RelationToWrite extends RelationKey {
  readonly isNew: boolean;
  readonly properties: Readonly<Record<string, unknown>>;
}

async function writeRelations(transaction: Transaction, relations: readonly RelationToWrite[]): Promise<void> {
  const known = relations.filter((relation) => !relation.isNew);
  const found = known.length === 0 ? [] : await transaction.run('write-relations', { relations: known });
  const present = new Set(found.map((row) => textOf(row, 'id')));
  const missing = relations.filter((relation) => !present.has(relation.id));
  if (missing.length > 0) await transaction.run('create-relations', { relations: missing });
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
