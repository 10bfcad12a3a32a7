/** What a person can decide about entities. */
export const decisionKinds = ['MERGE', 'SPLIT', 'NEVER_MERGE'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** Who decides, and why. */
export interface Signature {
  readonly by: string;
  readonly why: string;
}

/** A decision about entities, which can be undone and is kept then too. */
export interface Decision {
  readonly id: string;
  /** Decisions happen one after the other: a later one has a greater number. */
  readonly seq: number;
  readonly kind: DecisionKind;
  /** MERGE: the entity merged away; SPLIT: the one that mentions leave; NEVER_MERGE: one of the two. */
  readonly entity: string;
  /** MERGE: what it has become; SPLIT: the entity made of those mentions; NEVER_MERGE: the other of the two. */
  readonly other: string;
  /** SPLIT: the mentions that leave. */
  readonly mentions: readonly string[];
  readonly by: string;
  readonly why: string;
  /** An ISO 8601 instant. */
  readonly at: string;
  /** Null while it stands. */
  readonly undone: (Signature & { readonly at: string }) | null;
}
