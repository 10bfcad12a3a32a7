import type { ClaimStatus, Qualifiers } from '../claims/claim.ts';
import type { RelationType } from '../claims/ontology.ts';
import type { Referent } from './frames/referents.ts';
import type { SentenceGraph } from './grammar/sentence-graph.ts';
import type { OffenceReading } from './offences/read-offence.ts';

/** The end of a relation: an entity of the document, or an offence read from the words there. */
export type DraftEnd =
  | { readonly kind: 'entity'; readonly referent: Referent }
  | { readonly kind: 'offence'; readonly offence: OffenceReading };

/** A claim as a rule found it, before status, claimant and dates are read and its kind is merged with others. */
export interface ClaimDraft {
  readonly type: RelationType;
  readonly subject: DraftEnd;
  readonly object: DraftEnd;
  readonly graph: SentenceGraph;
  /** The word that states the relation, and the verb that carries it if that is a noun. */
  readonly trigger: number;
  readonly support: number | null;
  readonly rule: string;
  readonly prior: number;
  readonly certainty: number;
  readonly derived: boolean;
  /** Status before the sentence around is read. */
  readonly status: ClaimStatus;
  /** Whose words it is when the pattern itself says so. */
  readonly claimant: Referent | null;
  /** Whether the words only presuppose it (titles, appositions): then nobody in particular claims it. */
  readonly presupposed: boolean;
  readonly speech: boolean;
  readonly qualifiers: Qualifiers;
}
