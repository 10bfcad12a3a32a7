/** What a person decides of entities and claims: the documents, each with the shape of its answer. */
export interface Signature {
  readonly by: string;
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
  splitEntity(entity: $entity, mentions: $mentions, signature: $signature) { other { id } }
}`;

export const undoDocument = `mutation Undo($decision: ID!, $signature: Signature!) {
  undoDecision(decision: $decision, signature: $signature) { id }
}`;

interface Named {
  readonly id: string;
  readonly name: string;
  readonly type: string;
}
export interface IdentityAnswer {
  readonly mergeSuggestions: readonly {
    readonly entity: Named | null;
    readonly into: Named | null;
    readonly reasons: readonly { readonly words: string; readonly weight: number }[];
  }[];
  readonly decisions: readonly {
    readonly id: string;
    readonly kind: string;
    readonly by: string;
    readonly at: string;
    readonly why: string;
    readonly entity: Named | null;
    readonly other: Named | null;
    readonly undone: { readonly by: string } | null;
  }[];
}
export const identityDocument = `query Identity($id: ID!) {
  mergeSuggestions(entity: $id, first: 5) {
    entity { id name type }
    into { id name type }
    reasons { words weight }
  }
  decisions(entity: $id) {
    id
    kind
    by
    at
    why
    entity { id name type }
    other { id name type }
    undone { by }
  }
}`;
