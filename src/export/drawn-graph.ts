/** An entity as the API answers it for drawing. */
export interface DrawnEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly degree: number;
  readonly iso3166: string | null;
  readonly wikidata: string | null;
}

/** The article that a claim stands in. */
export interface DrawnArticle {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedAt: string | null;
  readonly url: string | null;
}

/** A claim behind a link, with its sentence. */
export interface DrawnClaim {
  readonly id: string;
  readonly status: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly confidence: number;
  readonly derived: boolean;
  readonly claimant: { readonly id: string; readonly name: string } | null;
  readonly qualifiers: Readonly<Record<'role' | 'place' | 'offence' | 'term' | 'kinship', string | null>>;
  readonly article: DrawnArticle;
}

/** A link as the API answers it for drawing. */
export interface DrawnLink {
  readonly id: string;
  readonly type: string;
  /** "Meng Wanzhou was detained by Canada" */
  readonly sentence: string;
  /** The firmest first. */
  readonly statuses: readonly string[];
  readonly confidence: number;
  readonly sourceCount: number;
  readonly articleCount: number;
  readonly claimCount: number;
  readonly publishers: readonly string[];
  readonly firstReported: string | null;
  readonly lastReported: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string };
  readonly claims: readonly DrawnClaim[];
}

/** What is seen: both ends of every link are among the nodes. */
export interface DrawnGraph {
  readonly nodes: readonly DrawnEntity[];
  readonly edges: readonly DrawnLink[];
}
