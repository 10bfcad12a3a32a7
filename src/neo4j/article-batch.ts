import type { SupportingClaim } from '../claims/project-relation.ts';
import type { NamingMention } from '../identity/entity-profile.ts';
import { entityId } from '../identity/identifiers.ts';
import type { RelationKey } from '../identity/relation-of-claim.ts';
import { entitiesMentionedBy, relationsOfArticles } from './article-footprint.ts';
import {
  withdrawOmitted,
  writeClaims,
  writeMentions,
  writeTexts,
  type ArticleToWrite,
  type ChangedArticle,
} from './article-rows.ts';
import { claimToWrite, type ClaimToWrite } from './claim-rows.ts';
import type { Transaction } from './database.ts';
import { existingEntity, lockEntities, LocksMoved, type EntityToLock, type LockedEntity } from './entity-locks.ts';
import { learnNames, relearnNames } from './entity-profiles.ts';
import { settleHomes } from './mention-homes.ts';
import { resolveMentions } from './mention-resolution.ts';
import { projectRelations, type AddedClaims } from './relation-projection.ts';
import { listStandingReviews } from './review-reader.ts';
import { numberOf, textOf, textOrNull } from './row.ts';

/** What writing an article did. */
export interface WrittenArticle {
  /** `created`: new; `revised`: replaced an earlier text; `unchanged`: the graph had exactly this already. */
  readonly outcome: 'created' | 'revised' | 'unchanged';
  /** 1 for the first text, one more for every revision. */
  readonly revision: number;
}

/** Writes articles of distinct ids within a transaction, and tells by id what it did. Throws LocksMoved to start again. */
export async function writeDistinctArticles(
  transaction: Transaction,
  items: ReadonlyMap<string, ArticleToWrite>,
  now: string,
): Promise<ReadonlyMap<string, WrittenArticle>> {
  const { results, changed: read } = await lockArticles(transaction, items);
  if (read.length === 0) return results;

  const homes = await homesOf(transaction, read);
  const changed = read.map((item) => atHome(item, homes));
  const revised = changed.filter((item) => item.revision > 1);
  const revisedIds = revised.map((item) => item.article.id);
  const { locked, meaning, earlier } = await lockMeanings(transaction, changed, revised);
  // Somebody may have named a namesake before the locks were had.
  const homesNow = await homesOf(transaction, read);
  const isSame = homes.size === homesNow.size && [...homesNow].every(([mention, key]) => homes.get(mention) === key);
  if (!isSame) throw new LocksMoved();
  const claims = await claimsToWrite(transaction, changed, revisedIds, (mention) =>
    locked.get(meaning.get(mention) ?? ''),
  );

  // A revised text may name an entity otherwise than before, so that its names have to be gathered anew.
  const renamed = new Set(earlier.mentioned);
  for (const { reading } of revised) {
    for (const mention of reading.mentions) renamed.add(meaning.get(mention.id) ?? mention.entity);
  }
  // Carried out in this order, and sent without waiting for each other: others wait for the locks meanwhile.
  await Promise.all([
    withdrawOmitted(transaction, revised, now),
    writeTexts(transaction, changed, now),
    writeMentions(transaction, changed, meaning),
    writeClaims(transaction, claims, new Set(revisedIds), now),
    learnNames(transaction, locked, namingByEntity(changed, meaning, renamed)),
  ]);
  await relearnNames(transaction, [...renamed]);
  const touched = new Map<string, RelationKey>(earlier.relations.map((key) => [key.id, key]));
  for (const { relation } of claims) if (relation !== null) touched.set(relation.id, relation);
  await projectRelations(transaction, [...touched.values()], addedClaims(changed, claims, earlier.relations, now));
  return results;
}

async function lockArticles(
  transaction: Transaction,
  items: ReadonlyMap<string, ArticleToWrite>,
): Promise<{ readonly results: ReadonlyMap<string, WrittenArticle>; readonly changed: readonly ChangedArticle[] }> {
  const results = new Map<string, WrittenArticle>();
  const changed: ChangedArticle[] = [];
  const rows = await transaction.run('lock-articles', { ids: [...items.keys()].sort() });
  const states = new Map(rows.map((row) => [textOf(row, 'id'), row]));
  // In the order given, because whoever comes first has the name when namesakes are told apart.
  for (const [id, item] of items) {
    const row = states.get(id);
    if (row === undefined) continue;
    const before = numberOf(row, 'revision');
    if (textOrNull(row, 'contentHash') === item.article.contentHash) {
      results.set(id, { outcome: 'unchanged', revision: before });
    } else {
      changed.push({ ...item, revision: before + 1 });
      results.set(id, { outcome: before === 0 ? 'created' : 'revised', revision: before + 1 });
    }
  }
  return { results, changed };
}

/** Where mentions are to be resolved by another key than that of their names. */
function homesOf(transaction: Transaction, changed: readonly ChangedArticle[]): Promise<ReadonlyMap<string, string>> {
  const revised = changed.filter((item) => item.revision > 1);
  return settleHomes(
    transaction,
    changed.map((item) => item.reading),
    revised.flatMap((item) => item.reading.mentions.map((mention) => mention.id)),
  );
}

function atHome(item: ChangedArticle, homes: ReadonlyMap<string, string>): ChangedArticle {
  const mentions = item.reading.mentions.map((mention) => {
    const key = homes.get(mention.id) ?? mention.key;
    return key === mention.key ? mention : { ...mention, key, entity: entityId(key) };
  });
  return { ...item, reading: { ...item.reading, mentions } };
}

/** Locks every entity that the articles speak of now or spoke of before, and tells what their mentions mean. */
async function lockMeanings(
  transaction: Transaction,
  changed: readonly ChangedArticle[],
  revised: readonly ChangedArticle[],
): Promise<{
  readonly locked: ReadonlyMap<string, LockedEntity>;
  readonly meaning: ReadonlyMap<string, string>;
  readonly earlier: { readonly mentioned: readonly string[]; readonly relations: readonly RelationKey[] };
}> {
  const mentions = changed.flatMap((item) => item.reading.mentions);
  const known = revised.flatMap((item) => item.reading.mentions.map((mention) => mention.id));
  const isKnown = new Set(known);
  const revisedIds = revised.map((item) => item.article.id);

  const meaning = await resolveMentions(transaction, mentions, known);
  const toLock = new Map<string, EntityToLock>();
  for (const id of await entitiesMentionedBy(transaction, revisedIds)) toLock.set(id, existingEntity(id));
  for (const { id, entity, type, name, key } of mentions) {
    const root = meaning.get(id) ?? entity;
    toLock.set(root, root === entity ? { id: entity, type, name, key } : existingEntity(root));
  }
  const locked = await lockEntities(transaction, toLock.values());

  // Asked again now that nobody can change it any more; a mention that meant what its key was minted for still does,
  // unless that has been merged away.
  const doubtful = mentions.filter(({ id, entity }) => isKnown.has(id) || meaning.get(id) !== entity);
  const meaningNow = doubtful.length === 0 ? meaning : await resolveMentions(transaction, doubtful, known);
  const mentioned = await entitiesMentionedBy(transaction, revisedIds);
  const moved = doubtful.some(({ id }) => meaning.get(id) !== meaningNow.get(id));
  const merged = mentions.some(({ id, entity }) => locked.get(meaning.get(id) ?? entity)?.merged !== false);
  if (moved || merged || mentioned.some((id) => !locked.has(id))) throw new LocksMoved();
  return { locked, meaning, earlier: { mentioned, relations: await relationsOfArticles(transaction, revisedIds) } };
}

async function claimsToWrite(
  transaction: Transaction,
  changed: readonly ChangedArticle[],
  revised: readonly string[],
  entityOf: (mention: string) => LockedEntity | undefined,
): Promise<readonly ClaimToWrite[]> {
  const reviews = await listStandingReviews(transaction, revised);
  return changed.flatMap(({ article, reading }) => {
    const own = new Set(reading.mentions.map((mention) => mention.id));
    const meaningOf = (mention: string) => (own.has(mention) ? (entityOf(mention) ?? null) : null);
    return reading.claims.map((claim) =>
      claimToWrite(article.id, claim, reviews.get(claim.reviewKey) ?? null, reading.ontology, meaningOf),
    );
  });
}

/** By link, what new articles add to it; a link that a revised one has to do with, now or before, is left out. */
function addedClaims(
  changed: readonly ChangedArticle[],
  claims: readonly ClaimToWrite[],
  before: readonly RelationKey[],
  now: string,
): AddedClaims {
  const fresh = new Map(changed.flatMap(({ article, revision }) => (revision === 1 ? [[article.id, article]] : [])));
  const added = new Map<string, SupportingClaim[]>();
  const otherwise = new Set(before.map((relation) => relation.id));
  for (const { row, relation, core } of claims) {
    if (relation === null) continue;
    const article = fresh.get(row.article);
    if (article === undefined) otherwise.add(relation.id);
    else {
      const { id, publisher, publishedAt, copies } = article;
      const { status, confidence, from, to } = core;
      const claim = { status, confidence, from, to, publisher, publishedAt, article: id, recordedAt: now };
      const others = added.get(relation.id) ?? [];
      others.push({ ...claim, sourceGroup: copies?.sourceGroup ?? null });
      added.set(relation.id, others);
    }
  }
  for (const id of otherwise) added.delete(id);
  return added;
}

function namingByEntity(
  changed: readonly ChangedArticle[],
  meaning: ReadonlyMap<string, string>,
  except: ReadonlySet<string>,
): ReadonlyMap<string, readonly NamingMention[]> {
  const naming = new Map<string, NamingMention[]>();
  for (const mention of changed.flatMap((item) => item.reading.mentions)) {
    const entity = meaning.get(mention.id) ?? mention.entity;
    if (except.has(entity)) continue;
    // Mentions that a split moved are of revised articles, whose entities are gathered anew.
    const one = { ...mention, own: entity === mention.entity };
    const others = naming.get(entity);
    if (others === undefined) naming.set(entity, [one]);
    else others.push(one);
  }
  return naming;
}
