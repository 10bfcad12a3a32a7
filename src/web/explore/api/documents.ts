import type { DrawnArticle, DrawnClaim, DrawnEntity, DrawnGraph, DrawnLink } from '../../../export/drawn-graph.ts';
import { graphFragments } from '../../../export/graph-documents.ts';

/** Every question that the page asks the service, each with the shape of its answer. */
export interface SuggestAnswer {
  readonly entities: { readonly edges: readonly { readonly node: DrawnEntity }[] };
}
export const suggestDocument = `query Suggest($search: String!, $types: [EntityType!]) {
  entities(search: $search, first: 8, types: $types) { edges { node { id type name aliases degree iso3166 wikidata } } }
}`;

export interface LinkType {
  readonly name: string;
  readonly family: string;
  readonly phrase: string;
  readonly inversePhrase: string;
  readonly meaning: string;
  readonly symmetric: boolean;
  /** Types of entity that it leads from and to. */
  readonly subject: readonly string[];
  readonly object: readonly string[];
  readonly onPathsByDefault: boolean;
}
export interface VocabularyAnswer {
  readonly relationTypes: readonly LinkType[];
  readonly articles: { readonly edges: readonly { readonly node: DrawnArticle }[] };
}
export const vocabularyDocument = `query Vocabulary {
  relationTypes { name family phrase inversePhrase meaning symmetric subject object onPathsByDefault }
  articles(first: 6) { edges { node { id title publisher publishedAt url } } }
}`;

/** The articles that were read last. */
export interface LatestAnswer {
  readonly articles: {
    readonly edges: readonly { readonly node: DrawnArticle }[];
    readonly pageInfo: { readonly hasNextPage: boolean };
  };
}
export const latestDocument = `query Latest($first: Int) {
  articles(first: $first, order: LOADED) {
    edges { node { id title publisher publishedAt url } }
    pageInfo { hasNextPage }
  }
}`;

/** A step of a path; of its links only ids, whose particulars stand in the graph. */
export interface Hop {
  readonly sentence: string;
  readonly timing: string | null;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly relations: readonly { readonly id: string }[];
}
export interface Path {
  readonly length: number;
  readonly sentence: string;
  readonly hops: readonly Hop[];
  readonly weakestHop: { readonly from: { readonly id: string }; readonly to: { readonly id: string } };
}
/** A constraint without which there would be a path, and the shortest that it keeps out. */
export interface Relaxation {
  readonly constraint: string;
  readonly path: {
    readonly length: number;
    readonly hops: readonly {
      readonly sentence: string;
      readonly relations: readonly { readonly type: string; readonly statuses: readonly string[] }[];
    }[];
  };
}
export interface PathsAnswer {
  readonly paths: {
    readonly complete: boolean;
    readonly cutBy: string | null;
    readonly reachedFrom: number;
    readonly reachedTo: number;
    readonly milliseconds: number;
    readonly from: readonly DrawnEntity[];
    readonly to: readonly DrawnEntity[];
    readonly hubsNotCrossed: readonly DrawnEntity[];
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly absence: {
      readonly relaxations: readonly Relaxation[];
    } | null;
    readonly paths: readonly Path[];
    readonly graph: DrawnGraph;
  };
}
const pathParts = `fragment PathParts on Path {
  length
  sentence
  hops { sentence timing from { id } to { id } relations { id } }
  weakestHop { from { id } to { id } }
}`;
export const pathsDocument = `query Paths($from: [EntityRef!]!, $to: [EntityRef!]!, $maxHops: Int, $order: PathOrder, $first: Int, $where: PathFilter) {
  paths(from: $from, to: $to, maxHops: $maxHops, order: $order, first: $first, where: $where) {
    complete
    cutBy
    reachedFrom
    reachedTo
    milliseconds
    from { ...EntityParts }
    to { ...EntityParts }
    hubsNotCrossed { ...EntityParts }
    pageInfo { hasNextPage }
    absence { relaxations { constraint path { length hops { sentence relations { type statuses } } } } }
    paths { ...PathParts }
    graph {
      nodes { ...EntityParts }
      edges { ...LinkParts }
    }
  }
}
${pathParts}
${graphFragments}`;

export interface ConnectAnswer {
  readonly connect: {
    readonly complete: boolean;
    readonly cutBy: string | null;
    readonly milliseconds: number;
    readonly entities: readonly DrawnEntity[];
    readonly unconnected: readonly DrawnEntity[];
    readonly paths: readonly Path[];
    readonly graph: DrawnGraph;
  };
}
export const connectDocument = `query Connect($entities: [EntityRef!]!, $maxHops: Int, $order: PathOrder, $where: PathFilter) {
  connect(entities: $entities, maxHops: $maxHops, order: $order, where: $where) {
    complete
    cutBy
    milliseconds
    entities { ...EntityParts }
    unconnected { ...EntityParts }
    paths { ...PathParts }
    graph {
      nodes { ...EntityParts }
      edges { ...LinkParts }
    }
  }
}
${pathParts}
${graphFragments}`;

export interface NeighbourhoodAnswer {
  readonly neighbourhood: DrawnGraph & {
    readonly centre: DrawnEntity;
    readonly more: readonly { readonly entity: { readonly id: string }; readonly count: number }[];
  };
}
export const neighbourhoodDocument = `query Neighbourhood($of: EntityRef!, $first: Int!) {
  neighbourhood(of: $of, depth: 1, first: $first) {
    centre { ...EntityParts }
    nodes { ...EntityParts }
    edges { ...LinkParts }
    more { entity { id } count }
  }
}
${graphFragments}`;

/** A claim with both its ends, as lists of claims show it. */
export interface StatedClaim extends DrawnClaim {
  /** What a person has said of it: ACCEPTED, REJECTED or CORRECTED. */
  readonly review?: string | null;
  readonly type: string;
  readonly subject: DrawnEntity;
  readonly object: DrawnEntity;
}
export interface TimelineAnswer {
  readonly timeline: {
    readonly edges: readonly { readonly node: StatedClaim }[];
    readonly pageInfo: { readonly hasNextPage: boolean };
  };
}
export const timelineDocument = `query Timeline($of: EntityRef!) {
  timeline(of: $of, first: 100) {
    edges { node { ...ClaimParts type subject { ...EntityParts } object { ...EntityParts } } }
    pageInfo { hasNextPage }
  }
}
${graphFragments.replace(/fragment LinkParts[\s\S]*/, '')}`;

interface Dated {
  readonly edges: readonly {
    readonly node: { readonly from: string | null; readonly article: { readonly publishedAt: string | null } };
  }[];
}
export interface SpanAnswer {
  readonly one: Dated;
  readonly other: Dated;
  readonly articles: { readonly edges: readonly { readonly node: { readonly publishedAt: string | null } }[] };
}
/** The first thing known of two, and the newest article: between these lies all that can be asked about. */
export const spanDocument = `query Span($one: EntityRef!, $other: EntityRef!) {
  one: timeline(of: $one, first: 1) { edges { node { from article { publishedAt } } } }
  other: timeline(of: $other, first: 1) { edges { node { from article { publishedAt } } } }
  articles(first: 1) { edges { node { publishedAt } } }
}`;

export interface ArticleAnswer {
  readonly article:
    | (DrawnArticle & {
        readonly text: string;
        readonly author: string | null;
        readonly revision: number;
        readonly mentions: readonly {
          readonly name: string;
          readonly entity: DrawnEntity;
          readonly spans: readonly { readonly start: number; readonly end: number }[];
        }[];
        readonly claims: readonly StatedClaim[];
      })
    | null;
}
export const articleDocument = `query Article($id: ID!) {
  article(id: $id) {
    id
    title
    publisher
    publishedAt
    url
    text
    author
    revision
    mentions { name entity { ...EntityParts } spans { start end } }
    claims { ...ClaimParts review type subject { ...EntityParts } object { ...EntityParts } }
  }
}
${graphFragments.replace(/fragment LinkParts[\s\S]*/, '')}`;

export interface LoadAnswer {
  readonly loadArticle: {
    readonly created: boolean;
    readonly revised: boolean;
    readonly claimCount: number;
    readonly mentionCount: number;
    readonly notices: readonly string[];
    readonly article: DrawnArticle;
  };
}
export const loadDocument = `mutation Load($input: LoadArticleInput!) {
  loadArticle(input: $input) {
    created
    revised
    claimCount
    mentionCount
    notices
    article { id title publisher publishedAt url }
  }
}`;

/** Names for the parts of answers that components pass on. */
export type { DrawnArticle, DrawnClaim, DrawnEntity, DrawnGraph, DrawnLink };
