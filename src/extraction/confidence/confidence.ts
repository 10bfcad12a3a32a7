import type { ClaimDraft } from '../claim-draft.ts';
import type { ClaimStatus } from '../../claims/claim.ts';

/** Claims less probable than this are not made: a wrong link is worse than a missing one. */
export const leastConfidence = 0.5;

/**
 * The probability that a careful reader would agree with a draft: how often its pattern is right, times how sure its two
 * ends are, less a little where the distance between trigger and ends or a long sentence make the parse unsure.
 */
export function confidenceOf(draft: ClaimDraft, status: ClaimStatus): number {
  const length = draft.graph.sentence.tokens.length;
  const parse = length > 60 ? 0.88 : length > 40 ? 0.95 : 1;
  const inferred = draft.derived ? 0.95 : 1;
  const doubtful = status === 'HYPOTHETICAL' ? 0.95 : 1;
  const raw = draft.prior * draft.certainty * parse * inferred * doubtful;
  return Math.round(Math.min(raw, 0.99) * 100) / 100;
}
