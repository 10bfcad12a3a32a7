/** A calendar date at the precision it is known with: `2018`, `2018-12` or `2018-12-01`. */
export type PartialDate = string;

/** An article as it was read, before it has an identity. */
export interface ArticleDraft {
  /** The whole text, headline included; every offset in Throughline counts UTF-16 code units of exactly this string. */
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** BCP 47 code of the language, or null when the source does not say. */
  readonly language: string | null;
  readonly publishedAt: PartialDate | null;
}

/** An article with its derived identity. */
export interface Article extends ArticleDraft {
  /** Derived from the URL, or from the text when there is none: the same on every machine. */
  readonly id: string;
  /** SHA-256 of everything claims are read from: a load with the same hash changes nothing. */
  readonly contentHash: string;
  /** What its text looks like beside other texts; left out where nobody compared it, null when it is too short to tell. */
  readonly copies?: TextLikeness | null;
}

/** How a text is told to be a copy of another: see docs/loading.md. */
export interface TextLikeness {
  /** Shared by the articles that print one text. */
  readonly sourceGroup: string;
  /** Its MinHash signature, in base64. */
  readonly signature: string;
  /** The keys under which texts like it are found. */
  readonly bands: string;
}
