import type { CountryNaming } from '../gazetteer/state-names.ts';
import type { Gender } from '../gazetteer/first-names.ts';

/** The kinds of thing a proper name can be for, before a country's own name is told apart. */
export const nameTypes = ['Person', 'Organization', 'Place'] as const;
export type NameType = (typeof nameTypes)[number];

/** How strongly the words around a name, and the name itself, speak for each kind. */
export type Evidence = Readonly<Record<NameType, number>>;

/** One stretch of words that looks like a proper name, with its titles taken off. */
export interface NameSpan {
  readonly sentence: number;
  /** Token indexes, from 1. */
  readonly first: number;
  readonly last: number;
  /** The words as they stand in the text, spaces evened out. */
  readonly text: string;
  /** The office or form of address right before it ("Prime Minister", "Mr."), or null. */
  readonly title: string | null;
  /** The gender that its form of address tells. */
  readonly gender: Gender | null;
  /** The country that the words name, when they do and nothing speaks against it. */
  readonly country: CountryNaming | null;
  readonly evidence: Evidence;
  /** Whether the words before place it: "in Paris", "near Paris". */
  readonly located: boolean;
  /** Whether "the" or "a" stands before it. */
  readonly determined: boolean;
  /** Whether a word of kinship introduces it: "his wife, Joanna Ashworth". */
  readonly asRelative: boolean;
  /** Whether it only qualifies the common noun after it: "the ICI system". */
  readonly modifies: boolean;
}
