import { claimStatuses } from '../claims/claim.ts';
import type { Ontology } from '../claims/ontology.ts';
import type { RelationKey } from '../identity/relation-of-claim.ts';
import { verdicts, type ClaimCore, type Verdict } from '../identity/reviewed-claim.ts';
import { relationKeyFromRow } from './article-footprint.ts';
import { supportedRelation } from './claim-rows.ts';
import type { Row, Transaction } from './database.ts';
import type { LockedEntity } from './entity-locks.ts';
import { projectRelations } from './relation-projection.ts';
import { flagOf, numberOf, rowOf, textOf, textOrNull } from './row.ts';

/** A current claim with all that decides which link it supports. */
export interface PlacedClaim {
  readonly id: string;
  readonly reviewKey: string;
  /** As it counts now. */
  readonly core: ClaimCore;
  /** As it was read. */
  readonly read: ClaimCore;
  readonly review: Verdict | null;
  readonly subjectEntity: string;
  readonly objectEntity: string;
  /** The mentions at its ends that its article mentions now. */
  readonly mentioned: ReadonlySet<string>;
  /** The link that it supports before the change. */
  readonly relation: RelationKey | null;
}

/** A claim as `list-claims-of-mentions` and `list-claims-of-article` return it. */
export function placedClaim(row: Row): PlacedClaim {
  const claim = rowOf(row, 'claim');
  const [subject, object] = [textOf(row, 'subject'), textOf(row, 'object')];
  const [subjectEntity, objectEntity] = [textOf(row, 'subjectEntity'), textOf(row, 'objectEntity')];
  const core: ClaimCore = {
    type: textOf(claim, 'type'),
    status: claimStatuses.find((status) => status === claim['status']) ?? 'HYPOTHETICAL',
    subject,
    object,
    from: textOrNull(claim, 'from'),
    to: textOrNull(claim, 'to'),
    confidence: numberOf(claim, 'confidence'),
  };
  const read = textOrNull(claim, 'read');
  const relation = textOrNull(claim, 'relation');
  return {
    id: textOf(claim, 'id'),
    reviewKey: textOf(claim, 'reviewKey'),
    core,
    // Written by this program only, as JSON, because Neo4j keeps no maps.
    read: read === null ? core : (JSON.parse(read) as ClaimCore),
    review: verdicts.find((verdict) => verdict === claim['review']) ?? null,
    subjectEntity,
    objectEntity,
    mentioned: new Set([
      ...(flagOf(row, 'subjectMentioned') ? [subject] : []),
      ...(flagOf(row, 'objectMentioned') ? [object] : []),
    ]),
    relation:
      relation === null
        ? null
        : relationKeyFromRow({ id: relation, type: core.type, subject: subjectEntity, object: objectEntity }),
  };
}

/** The entities that have to be locked before claims are placed anew. */
export function entitiesOfClaims(claims: readonly PlacedClaim[]): readonly string[] {
  return claims.flatMap((claim) => [claim.subjectEntity, claim.objectEntity]);
}

/**
 * Ties claims to the links that they support after what their mentions mean has changed, and computes the links they
 * leave and the links they join again. `entityOf` tells what a mention means now.
 */
export async function placeClaims(
  transaction: Transaction,
  ontology: Ontology,
  claims: readonly PlacedClaim[],
  entityOf: (mention: string) => LockedEntity | null,
): Promise<void> {
  const touched = new Map<string, RelationKey>();
  const changed: { readonly id: string; readonly relation: string | null }[] = [];
  for (const claim of claims) {
    const review = claim.review === null ? null : { verdict: claim.review, correction: {} };
    const after = supportedRelation(ontology, claim.core, review, (mention) =>
      claim.mentioned.has(mention) ? entityOf(mention) : null,
    );
    if (after?.id === claim.relation?.id) continue;
    changed.push({ id: claim.id, relation: after?.id ?? null });
    for (const key of [claim.relation, after]) if (key !== null) touched.set(key.id, key);
  }
  if (changed.length === 0) return;
  await transaction.run('tie-claims', { claims: changed });
  await projectRelations(transaction, [...touched.values()]);
}
