import type { EntityType, Ontology } from '../claims/ontology.ts';
import { relationOfClaim, type ClaimEnd, type RelationKey } from '../identity/relation-of-claim.ts';
import type { ResolvedClaim } from '../identity/resolve-reading.ts';
import { reviewedClaim, type ClaimCore, type StandingReview } from '../identity/reviewed-claim.ts';

/** A claim ready to be written, with the link it supports. */
export interface ClaimToWrite {
  readonly row: Readonly<Record<string, unknown>> & { readonly article: string };
  /** What it says, as it counts now. */
  readonly core: ClaimCore;
  readonly relation: RelationKey | null;
}

/** The part of a claim that a review can change, as it was read. */
export function coreOf({ claim, subject, object }: ResolvedClaim): ClaimCore {
  return {
    type: claim.type,
    status: claim.status,
    subject,
    object,
    from: claim.dates.from,
    to: claim.dates.to,
    confidence: claim.confidence,
  };
}

/**
 * The link that a claim supports as it counts now, or null: because a person has rejected it, because its article does
 * not mention one of its ends any more, or for the reasons that `relationOfClaim` gives. `entityOf` tells what a mention
 * means, null for one that the article does not mention.
 */
export function supportedRelation(
  ontology: Ontology,
  core: ClaimCore,
  review: StandingReview | null,
  entityOf: (mention: string) => { readonly id: string; readonly type: EntityType } | null,
): RelationKey | null {
  if (review?.verdict === 'REJECTED') return null;
  const definition = ontology.findRelationType(core.type);
  const ends = [core.subject, core.object].map(entityOf);
  const [subject, object] = ends.map((end): ClaimEnd | null =>
    end === null ? null : { entity: end.id, type: end.type },
  );
  if (definition === null || !subject || !object) return null;
  return relationOfClaim(definition, subject, object);
}

/** A claim of an article as it is written: as read, or as a review has made it, with what was read kept beside it. */
export function claimToWrite(
  article: string,
  resolved: ResolvedClaim,
  review: StandingReview | null,
  ontology: Ontology,
  entityOf: (mention: string) => { readonly id: string; readonly type: EntityType } | null,
): ClaimToWrite {
  const { claim } = resolved;
  const read = coreOf(resolved);
  const core = reviewedClaim(read, review);
  const relation = supportedRelation(ontology, core, review, entityOf);
  const { role = null, place = null, offence = null, term = null, kinship = null } = claim.qualifiers;
  const row = {
    article,
    id: resolved.id,
    subject: core.subject,
    object: core.object,
    claimant: resolved.claimant,
    relation: relation?.id ?? null,
    start: claim.start,
    end: claim.end,
    properties: {
      quote: claim.quote,
      derived: claim.derived,
      rule: claim.rule,
      reviewKey: resolved.reviewKey,
      // Spelt out, so that a qualifier that a later reading does not give any more is removed.
      ...{ role, place, offence, term, kinship },
      ...reviewProperties(read, core, review),
    },
  };
  return { row, core, relation };
}

/** The properties of a claim that a review decides; `read` is kept for as long as a review stands. */
export function reviewProperties(
  read: ClaimCore,
  core: ClaimCore,
  review: StandingReview | null,
): Readonly<Record<string, unknown>> {
  return {
    type: core.type,
    status: core.status,
    from: core.from,
    to: core.to,
    confidence: core.confidence,
    review: review?.verdict ?? null,
    read: review === null ? null : JSON.stringify(read),
  };
}
