import { claimStatuses } from '../claims/claim.ts';
import {
  addEvidence,
  summarize,
  weighClaims,
  type Evidence,
  type RelationSummary,
  type SupportingClaim,
} from '../claims/project-relation.ts';
import type { RelationKey } from '../identity/relation-of-claim.ts';
import type { Row, Transaction } from './database.ts';
import { listEvidence, writeEvidence } from './evidence-rows.ts';
import { logRelationChange } from './relation-changes.ts';
import { numberOf, textOf, textOrNull } from './row.ts';

/** By link, the claims that a transaction has added to it, all of articles that the graph had not, where it changed nothing else about it. */
export type AddedClaims = ReadonlyMap<string, readonly SupportingClaim[]>;

/** The evidence for links of so many claims is kept: for fewer, reading the claims costs less than keeping it. */
const leastKeptClaims = 50;

/**
 * Computes links again from their claims, within the transaction that changed them: writes those that claims support,
 * deletes the others, notes both in the log of changes, and counts the links of their ends. The caller holds the locks of
 * their entities and takes no other lock afterwards. Links to which claims were only `added` cost less: one that no other
 * claim supports cannot be in the graph yet and is not looked for, which takes long between entities of many links; and of
 * one with many claims those before are not read again.
 */
export async function projectRelations(
  transaction: Transaction,
  keys: readonly RelationKey[],
  added: AddedClaims = new Map(),
): Promise<void> {
  if (keys.length === 0) return;
  const ids = [...new Set(keys.map((key) => key.id))];
  const kept = await listEvidence(transaction, ids);
  const grown = await grownEvidence(transaction, kept, added);
  const support = await listSupport(
    transaction,
    ids.filter((id) => !grown.has(id)),
  );
  const evidence = new Map<string, Evidence>(grown);
  for (const [id, claims] of support) {
    const weighed = weighClaims(claims);
    if (weighed !== null) evidence.set(id, weighed);
  }

  const written: { readonly key: RelationKey; readonly summary: RelationSummary }[] = [];
  const deleted: RelationKey[] = [];
  for (const key of keys) {
    const weighed = evidence.get(key.id);
    if (weighed === undefined) deleted.push(key);
    else written.push({ key, summary: summarize(weighed) });
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
  const isFresh = ({ id }: RelationKey): boolean => support.get(id)?.length === added.get(id)?.length;
  const fresh = relations.filter(isFresh);
  const known = relations.filter((relation) => !isFresh(relation));
  const keep = [...evidence].filter(([, { claimCount }]) => claimCount >= leastKeptClaims);
  const keeping = new Set(keep.map(([id]) => id));
  const forget = [...kept.keys()].filter((id) => !keeping.has(id));
  // Sent without waiting for each other, because others wait for the locks meanwhile.
  const [found] = await Promise.all([
    known.length > 0 ? transaction.run('write-relations', { relations: known }) : [],
    fresh.length > 0 && transaction.run('create-relations', { relations: fresh }),
    deleted.length > 0 && transaction.run('delete-relations', { relations: deleted }),
    writeEvidence(transaction, keep),
    forget.length > 0 && transaction.run('delete-evidence', { relations: forget }),
  ]);
  const present = new Set(found.map((row) => textOf(row, 'id')));
  const missing = known.filter(({ id }) => !present.has(id));
  const entities = new Set(keys.flatMap((key) => [key.subject, key.object]));
  await Promise.all([
    missing.length > 0 && transaction.run('create-relations', { relations: missing }),
    transaction.run('count-degrees', { entities: [...entities] }),
  ]);
}

/** What is kept of links together with the claims that were added to them, where that is all there is to know. */
async function grownEvidence(
  transaction: Transaction,
  kept: ReadonlyMap<string, Evidence>,
  added: AddedClaims,
): Promise<ReadonlyMap<string, Evidence>> {
  const growing = [...kept].flatMap(([id, before]) => {
    const claims = added.get(id) ?? [];
    const more = weighClaims(claims);
    return more === null ? [] : [{ id, claims, evidence: addEvidence(before, more) }];
  });
  if (growing.length === 0) return new Map();
  const claims = growing.flatMap((one) => one.claims);
  const rows = await transaction.run('list-known-source-groups', {
    groups: [...new Set(claims.flatMap((claim) => claim.sourceGroup ?? []))],
    articles: [...new Set(claims.map((claim) => claim.article))],
  });
  // What a copy of another text adds depends on whether the other one says it too.
  const copied = new Set(rows.map((row) => textOf(row, 'group')));
  const own = growing.filter((one) => !one.claims.some(({ sourceGroup }) => copied.has(sourceGroup ?? '')));
  return new Map(own.map(({ id, evidence }) => [id, evidence]));
}

/** The present claims behind links, for each of them. */
export async function listSupport(
  transaction: Transaction,
  relations: readonly string[],
): Promise<ReadonlyMap<string, readonly SupportingClaim[]>> {
  const support = new Map<string, SupportingClaim[]>(relations.map((id) => [id, []]));
  if (relations.length === 0) return support;
  for (const row of await transaction.run('list-relation-support', { relations })) {
    support.get(textOf(row, 'relation'))?.push(supportingClaim(row));
  }
  return support;
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
