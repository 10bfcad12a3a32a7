import type { Signature } from './decision.ts';
import type { StandingReview } from './reviewed-claim.ts';

/** What a person says of a claim, which can be undone and is kept then too. The latest that stands counts. */
export interface Review extends StandingReview, Signature {
  readonly id: string;
  /** Reviews and decisions happen one after the other: a later one has a greater number. */
  readonly seq: number;
  readonly article: string;
  /** See `reviewKey`. */
  readonly key: string;
  /** The claim that it was said of; it holds for the same sentence in a revised text too. */
  readonly claim: string;
  /** An ISO 8601 instant. */
  readonly at: string;
  /** Null while it stands. */
  readonly undone: (Signature & { readonly at: string }) | null;
}
