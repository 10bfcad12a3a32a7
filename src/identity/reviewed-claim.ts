import type { PartialDate } from '../articles/article.ts';
import type { ClaimStatus } from '../claims/claim.ts';
import type { RelationType } from '../claims/ontology.ts';

/** What a person can say of a claim. */
export const verdicts = ['ACCEPTED', 'REJECTED', 'CORRECTED'] as const;
export type Verdict = (typeof verdicts)[number];

/** The part of a claim that a review can change. */
export interface ClaimCore {
  readonly type: RelationType;
  readonly status: ClaimStatus;
  /** Mention ids, of the claim's own article. */
  readonly subject: string;
  readonly object: string;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly confidence: number;
}

/** A review that stands. */
export interface StandingReview {
  readonly verdict: Verdict;
  /** What the correction says otherwise; what it leaves out stays as it was read. */
  readonly correction: Partial<Omit<ClaimCore, 'confidence'>>;
}

/** As sure as a claim gets: a person has read the sentence. */
const reviewedConfidence = 0.99;

/** A claim as it counts: what was read, or what a person made of it. */
export function reviewedClaim(read: ClaimCore, review: StandingReview | null): ClaimCore {
  if (review === null || review.verdict === 'REJECTED') return read;
  const correction = review.verdict === 'CORRECTED' ? review.correction : {};
  return { ...read, ...correction, confidence: reviewedConfidence };
}
