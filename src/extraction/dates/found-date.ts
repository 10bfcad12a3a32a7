import type { PartialDate } from '../../articles/article.ts';

/** A stretch of words that names a time: token indexes from 1, and the time as in a document's date expression. */
export interface FoundDate {
  readonly first: number;
  readonly last: number;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly open: boolean;
}
