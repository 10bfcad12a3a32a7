import { entityTypes, type EntityType, type Ontology } from '../claims/ontology.ts';
import type { RelationKey } from '../identity/relation-of-claim.ts';
import { reviewedClaim, type ClaimCore, type StandingReview } from '../identity/reviewed-claim.ts';
import { entitiesOfClaims, placedClaim, type PlacedClaim } from './claim-footprint.ts';
import { reviewProperties, supportedRelation } from './claim-rows.ts';
import type { Transaction } from './database.ts';
import { existingEntity, lockEntities, LocksMoved, type LockedEntity } from './entity-locks.ts';
import { projectRelations } from './relation-projection.ts';
import { listStandingReviews } from './review-reader.ts';
import { textOf } from './row.ts';

/**
 * Makes an article's current claims what the reviews that stand make of them, and computes the links that they leave or
 * join again. The caller holds the article's lock and those of the entities that the article mentions.
 */
export async function applyReviews(
  transaction: Transaction,
  ontology: Ontology,
  article: string,
  concerns: (claim: PlacedClaim) => boolean,
  locked: ReadonlyMap<string, { readonly id: string; readonly type: EntityType }>,
): Promise<void> {
  const placed = await placeByReviews(transaction, ontology, article, concerns, locked);
  if (placed.length === 0) return;
  const rows = placed.map(({ claim, core, review, relation }) => ({
    id: claim.id,
    subject: core.subject,
    object: core.object,
    properties: { ...reviewProperties(claim.read, core, review), relation: relation?.id ?? null },
  }));
  const touched = new Map<string, RelationKey>();
  for (const { claim, relation } of placed) {
    for (const key of [claim.relation, relation]) if (key !== null) touched.set(key.id, key);
  }
  await transaction.run('write-reviewed-claims', { claims: rows });
  await transaction.run('untie-claim-ends', { claims: rows });
  await projectRelations(transaction, [...touched.values()]);
}

/** The current claims of an article that are not what the reviews and the meanings of their mentions make of them. */
export async function misplacedClaims(
  transaction: Transaction,
  ontology: Ontology,
  article: string,
): Promise<readonly string[]> {
  const meaning = await meaningOfMentions(transaction, article);
  const rows = await transaction.run('list-entity-types', { ids: [...new Set(meaning.values())] });
  const types = new Map(
    rows.map((row) => {
      const id = textOf(row, 'id');
      return [id, { id, type: entityTypes.find((type) => type === row['type']) ?? 'Person' }];
    }),
  );
  const placed = await placeByReviews(transaction, ontology, article, () => true, types);
  return placed
    .filter(
      ({ claim, core, review, relation }) =>
        (claim.relation?.id ?? null) !== (relation?.id ?? null) ||
        claim.review !== (review?.verdict ?? null) ||
        Object.keys(core).some((name) => Reflect.get(core, name) !== Reflect.get(claim.core, name)),
    )
    .map(({ claim }) => claim.id);
}

interface PlacedByReview {
  readonly claim: PlacedClaim;
  readonly core: ClaimCore;
  readonly review: StandingReview | null;
  readonly relation: RelationKey | null;
}

async function placeByReviews(
  transaction: Transaction,
  ontology: Ontology,
  article: string,
  concerns: (claim: PlacedClaim) => boolean,
  entities: ReadonlyMap<string, { readonly id: string; readonly type: EntityType }>,
): Promise<readonly PlacedByReview[]> {
  const claims = await claimsOf(transaction, article, concerns);
  const meaning = await meaningOfMentions(transaction, article);
  const reviews = await listStandingReviews(transaction, [article]);
  const entityOf = (mention: string) => entities.get(meaning.get(mention) ?? '') ?? null;
  return claims.map((claim) => {
    const review = reviews.get(claim.reviewKey) ?? null;
    const core = reviewedClaim(claim.read, review);
    return { claim, core, review, relation: supportedRelation(ontology, core, review, entityOf) };
  });
}

/** Locks every entity that an article mentions or that its claims speak of. */
export async function lockEntitiesOfArticle(
  transaction: Transaction,
  article: string,
): Promise<ReadonlyMap<string, LockedEntity>> {
  const involved = async (): Promise<readonly string[]> => [
    ...(await meaningOfMentions(transaction, article)).values(),
    ...entitiesOfClaims(await claimsOf(transaction, article, () => true)),
  ];
  const locked = await lockEntities(transaction, (await involved()).map(existingEntity));
  if ((await involved()).some((entity) => !locked.has(entity))) throw new LocksMoved();
  return locked;
}

async function claimsOf(
  transaction: Transaction,
  article: string,
  concerns: (claim: PlacedClaim) => boolean,
): Promise<readonly PlacedClaim[]> {
  const rows = await transaction.run('list-claims-of-article', { article });
  return rows.map(placedClaim).filter(concerns);
}

/** What each mention of an article means now. */
async function meaningOfMentions(transaction: Transaction, article: string): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction.run('list-meanings', { article });
  return new Map(rows.map((row) => [textOf(row, 'mention'), textOf(row, 'entity')]));
}
