import type { EntityType } from '../../claims/ontology.ts';

/** What speaks for or against two entities being one. */
export const reasonKinds = [
  'SAME_EXTERNAL_ID',
  'SAME_NAME',
  'SHARED_ALIAS',
  'WORD_ORDER',
  'MIDDLE_NAME',
  'INITIALS',
  'SURNAME_ONLY',
  'TRANSLITERATION',
  'SPELLING',
  'SHARED_NEIGHBOURS',
  'SHARED_STATE',
  'SHARED_OFFICE',
  'OTHER_STATE',
  'LINKED',
  'SAME_ARTICLE',
] as const;
export type ReasonKind = (typeof reasonKinds)[number];

/** One reason, with how far it moves the score: below zero when it speaks against. */
export interface SuggestionReason {
  readonly kind: ReasonKind;
  readonly weight: number;
  readonly words: string;
}

/** An entity as suggestions look at it. */
export interface NamedEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly wikidata: string | null;
  readonly degree: number;
}

/** What the graph tells about two entities beside their names. */
export interface PairContext {
  /** Names of entities that both are linked to, the ones with the fewest links first. */
  readonly sharedNeighbours: readonly string[];
  readonly sharedStates: readonly string[];
  readonly sharedOffices: readonly string[];
  /** The States that each alone is a national of. */
  readonly otherStates: readonly [readonly string[], readonly string[]];
  readonly linked: boolean;
  /** How many articles name both as two. */
  readonly articlesNamingBoth: number;
}

/** Two entities that may be one; nobody merges them but a person. */
export interface MergeSuggestion {
  /** The one with fewer links: the one to merge away. */
  readonly entity: string;
  readonly into: string;
  /** 0 to 1, to rank by; no probability. */
  readonly score: number;
  /** The weightiest first. */
  readonly reasons: readonly SuggestionReason[];
}
