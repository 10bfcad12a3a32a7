import type { DrawnArticle } from '../../../export/drawn-graph.ts';

/** What a person decides of entities and claims: the documents, each with the shape of its answer. */
export interface Signature {
  /** Left out where a token says it. */
  readonly by?: string;
  readonly why: string;
}

export const reviewDocument = `mutation Review($claim: ID!, $verdict: Verdict!, $correction: ClaimCorrection, $signature: Signature!) {
  reviewClaim(claim: $claim, verdict: $verdict, correction: $correction, signature: $signature) { id }
}`;

export interface ReviewAnswer {
  readonly reviewClaim: { readonly id: string };
}

export const undoReviewDocument = `mutation UndoReview($review: ID!, $signature: Signature!) {
  undoReview(review: $review, signature: $signature) { id }
}`;

export const mergeDocument = `mutation Merge($entity: ID!, $into: ID!, $signature: Signature!) {
  mergeEntities(entity: $entity, into: $into, signature: $signature) { id }
}`;

export const neverMergeDocument = `mutation NeverMerge($one: ID!, $other: ID!, $signature: Signature!) {
  neverMerge(one: $one, other: $other, signature: $signature) { id }
}`;

export const splitDocument = `mutation Split($entity: ID!, $mentions: [ID!]!, $signature: Signature!) {
  splitEntity(entity: $entity, mentions: $mentions, signature: $signature) { other { id name type } }
}`;

export interface SplitAnswer {
  readonly splitEntity: { readonly other: Named | null };
}

export const undoDocument = `mutation Undo($decision: ID!, $signature: Signature!) {
  undoDecision(decision: $decision, signature: $signature) { id }
}`;

interface Named {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}

/** Who took something back, when and why. */
export interface Undone {
  readonly by: string;
  readonly at: string;
  readonly why: string;
}

/** What somebody has decided about entities, and whether it still stands. */
export interface DecisionMade extends Undone {
  readonly id: string;
  readonly kind: string;
  readonly mentions: readonly string[];
  readonly entity: Named | null;
  readonly other: Named | null;
  /** What `entity` was called before it was merged away. */
  readonly entityName: string | null;
  readonly undone: Undone | null;
}

/** Two that may be one, with what speaks for and against it. */
export interface Suggestion {
  readonly entity: Named | null;
  readonly into: Named | null;
  readonly reasons: readonly { readonly words: string; readonly weight: number }[];
}

export interface IdentityAnswer {
  readonly mergeSuggestions: readonly Suggestion[];
  readonly decisions: { readonly nodes: readonly DecisionMade[] };
}
export const identityDocument = `query Identity($id: ID!) {
  mergeSuggestions(entity: $id, first: 5) {
    entity { id name type }
    into { id name type }
    reasons { words weight }
  }
  decisions(entity: $id, first: 50) {
    nodes {
      id
      kind
      mentions
      by
      at
      why
      entity { id name type }
      entityName
      other { id name type }
      undone { by at why }
    }
  }
}`;

/** A name of an entity in one article: what a split moves. */
export interface NamedInArticle {
  readonly id: string;
  readonly name: string;
  readonly article: DrawnArticle | null;
}
export interface MentionsAnswer {
  readonly entityMentions: { readonly nodes: readonly NamedInArticle[] };
}
export const mentionsDocument = `query Mentions($entity: ID!) {
  entityMentions(entity: $entity, first: 200) { nodes { id name article { id title publisher publishedAt url } } }
}`;

/** What somebody has said of a claim, and whether it still stands. */
export interface ReviewMade extends Undone {
  readonly id: string;
  readonly verdict: string;
  readonly undone: Undone | null;
  readonly reviewed: { readonly type: string; readonly subject: Named; readonly object: Named } | null;
}
export interface ReviewsAnswer {
  readonly reviews: { readonly nodes: readonly ReviewMade[] };
}
export const reviewsDocument = `query Reviews($article: ID!) {
  reviews(article: $article, first: 100) {
    nodes {
      id
      verdict
      by
      at
      why
      undone { by at why }
      reviewed { type subject { id name type } object { id name type } }
    }
  }
}`;
