import type { PartialDate } from '../articles/article.ts';
import type { EntityType, RelationType } from './ontology.ts';

/** How a text commits itself to what it states. */
export const claimStatuses = ['ASSERTED', 'ALLEGED', 'DENIED', 'PLANNED', 'HYPOTHETICAL', 'NEGATED'] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

/** Where a name or another reference to an entity stands: UTF-16 offsets into the article's text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An entity as one article names it. Which entity of the graph it is, is decided elsewhere and can be revised. */
export interface Mention {
  /** Identifies the mention within its article's reading; claims refer to it. */
  readonly ref: string;
  readonly type: EntityType;
  /** The fullest name the article gives it: "Michael Kovrig", and the plain country name for a State: "China". */
  readonly name: string;
  /** The other proper names the article uses for it: "Kovrig", "Mr. Kovrig"; never pronouns or descriptions. */
  readonly aliases: readonly string[];
  /** Every place where the text refers to it, by whatever words, in text order. */
  readonly spans: readonly Span[];
  /**
   * Identifiers in other catalogues known for certain, such as `{ iso3166: "CN" }`; `distinct` is whatever tells it from
   * others of its name.
   */
  readonly externalIds: Readonly<Record<string, string>>;
  /** ISO 3166 codes of the states it is a national of, when a catalogue tells them beside the text. */
  readonly nationalities?: readonly string[];
}

/** When what a claim states held, as far as the text says. */
export interface ClaimDates {
  /** First day, month or year it held, or when it happened. */
  readonly from: PartialDate | null;
  /** Last day, month or year it held; equals `from` for an event; null while it goes on or when unknown. */
  readonly to: PartialDate | null;
}

/** Particulars of a claim beside its two ends. */
export interface Qualifiers {
  readonly role?: string;
  readonly place?: string;
  readonly offence?: string;
  readonly term?: string;
  readonly kinship?: string;
}

/** One thing that one article states in one sentence. */
export interface Claim {
  readonly type: RelationType;
  /** `ref` of the mention that is the relation's subject. */
  readonly subject: string;
  /** `ref` of the mention that is the relation's object. */
  readonly object: string;
  readonly status: ClaimStatus;
  /** `ref` of the mention that says so, or null when the article itself does. */
  readonly claimant: string | null;
  /** The sentence, verbatim: `article.text.slice(start, end)`. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly dates: ClaimDates;
  readonly qualifiers: Qualifiers;
  /** Probability, 0 to 1, that a careful reader would agree with type, direction and both ends. */
  readonly confidence: number;
  /** Whether it was inferred (custody "in China" with no agent named, hence "by China") rather than read off. */
  readonly derived: boolean;
  /** Name of the rule that read it, for reviewers and measurements. */
  readonly rule: string;
}

/** Everything read from one article. */
export interface Reading {
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  /** What a reader of the result must know: "not in English: no claims were read". */
  readonly notices: readonly string[];
}
