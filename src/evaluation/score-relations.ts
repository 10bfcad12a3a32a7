import type { Claim, Reading } from '../claims/claim.ts';
import type { Ontology } from '../claims/ontology.ts';
import type { Counts } from './counts.ts';
import type { LabelledArticle, LabelledClaim } from './labelled-article.ts';
import { sharesName } from './score-entities.ts';

/** A claim of the article that agrees with a labelled one in type, direction and both ends. */
export interface RightClaim {
  readonly claim: Claim;
  readonly label: LabelledClaim;
  readonly statusRight: boolean;
  readonly claimantRight: boolean;
}

export interface RelationScore {
  /** Right and extracted count every claim; labelled and found only the core ones. */
  readonly counts: Counts;
  readonly right: readonly RightClaim[];
  readonly wrong: readonly Claim[];
  /** Core claims that were missed. */
  readonly missing: readonly LabelledClaim[];
}

/**
 * Scores relations strictly: type and direction (either direction of a symmetric type) and both ends by a name of the
 * labelled entity. Each labelled claim is matched once; of several claims with the same type and ends, as sentences that
 * repeat a fact give, the surest one is scored.
 */
export function scoreRelations(article: LabelledArticle, reading: Reading, ontology: Ontology): RelationScore {
  const labelsOf = new Map<string, ReadonlySet<string>>();
  for (const mention of reading.mentions) {
    labelsOf.set(
      mention.ref,
      new Set(article.entities.filter((entity) => sharesName(mention, entity)).map((entity) => entity.id)),
    );
  }
  const isEnd = (ref: string, id: string): boolean => labelsOf.get(ref)?.has(id) ?? false;
  const isSymmetric = (type: string): boolean => ontology.findRelationType(type)?.symmetric ?? false;
  const agrees = (claim: Claim, label: LabelledClaim): boolean => {
    if (claim.type !== label.type) return false;
    if (isEnd(claim.subject, label.subject) && isEnd(claim.object, label.object)) return true;
    return isSymmetric(claim.type) && isEnd(claim.subject, label.object) && isEnd(claim.object, label.subject);
  };
  const statusAgrees = (claim: Claim, label: LabelledClaim): boolean => claim.status === label.status;
  const claimantAgrees = (claim: Claim, label: LabelledClaim): boolean =>
    claim.claimant === null || label.claimant === null
      ? claim.claimant === label.claimant
      : isEnd(claim.claimant, label.claimant);

  const matched = new Set<LabelledClaim>();
  const right: RightClaim[] = [];
  const wrong: Claim[] = [];
  for (const claim of surestOfEach(reading.claims, isSymmetric)) {
    const candidates = article.claims.filter((label) => !matched.has(label) && agrees(claim, label));
    const label =
      candidates.find((candidate) => candidate.core && statusAgrees(claim, candidate)) ??
      candidates.find((candidate) => statusAgrees(claim, candidate)) ??
      candidates[0];
    if (label === undefined) wrong.push(claim);
    else {
      matched.add(label);
      right.push({
        claim,
        label,
        statusRight: statusAgrees(claim, label),
        claimantRight: claimantAgrees(claim, label),
      });
    }
  }
  const core = article.claims.filter((label) => label.core);
  const missing = core.filter((label) => !matched.has(label));
  return {
    counts: {
      extracted: right.length + wrong.length,
      right: right.length,
      labelled: core.length,
      found: core.length - missing.length,
    },
    right,
    wrong,
    missing,
  };
}

function surestOfEach(claims: readonly Claim[], isSymmetric: (type: string) => boolean): readonly Claim[] {
  const best = new Map<string, Claim>();
  for (const claim of claims) {
    const ends = isSymmetric(claim.type) ? [claim.subject, claim.object].sort() : [claim.subject, claim.object];
    const key = `${claim.type} ${ends.join(' ')}`;
    const known = best.get(key);
    if (known === undefined || claim.confidence > known.confidence) best.set(key, claim);
  }
  return [...best.values()];
}
