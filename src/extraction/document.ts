import type { ArticleDraft, PartialDate } from '../articles/article.ts';
import type { Mention } from '../claims/claim.ts';
import type { Sentence } from './engine.ts';

/** By what kind of words a text refers to an entity. */
export const referenceKinds = ['name', 'demonym', 'metonym', 'description', 'pronoun'] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

/**
 * One place where a text refers to an entity. A plural ("the two Canadians", "they") is several references over the same
 * tokens, one for each entity.
 */
export interface Reference {
  /** `ref` of the mention. */
  readonly mention: string;
  readonly kind: ReferenceKind;
  /** Index of the sentence. */
  readonly sentence: number;
  /** First and last token index of the words, and the one that governs the others. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** Probability, 0 to 1, that these words mean this entity. */
  readonly certainty: number;
}

/** A point or stretch of time that a sentence names. */
export interface DateExpression {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** First and last day, month or year meant, at the text’s precision; equal for a single point; null where the text does not tell, as the end of what is open. */
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  /** Whether it names when something began ("since December", "for more than 18 months") and may still go on. */
  readonly open: boolean;
}

/** In words. What is longer is no sentence but a table, a list of headlines or a page's links, and its parse means nothing. */
export const longestSentence = 130;

/** An article with everything found in it that claims are read from. */
export interface Document {
  readonly article: ArticleDraft;
  /** Sentences of the running text; headlines included, datelines and bylines blanked out. */
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  /** In text order. */
  readonly references: readonly Reference[];
  readonly dates: readonly DateExpression[];
  /** What a reader of the result must know: "not in English: no claims were read". */
  readonly notices: readonly string[];
}
