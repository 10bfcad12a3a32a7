import type { DraftEnd } from '../claim-draft.ts';

/** A candidate for one end of a claim, with how sure it is that it stands there and means what it means. */
export interface End {
  readonly end: DraftEnd;
  readonly certainty: number;
}
