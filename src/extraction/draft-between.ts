import type { ClaimStatus, Qualifiers } from '../claims/claim.ts';
import type { RelationType } from '../claims/ontology.ts';
import type { ClaimDraft } from './claim-draft.ts';
import type { Reference } from './document.ts';
import type { DocumentView } from './frames/document-view.ts';
import type { Referent } from './frames/referents.ts';
import type { SentenceGraph } from './grammar/sentence-graph.ts';

/** What a rule about two names knows beside them. */
export interface DraftParticulars {
  readonly type: RelationType;
  readonly rule: string;
  readonly prior: number;
  readonly certainty?: number;
  readonly derived?: boolean;
  readonly presupposed?: boolean;
  readonly speech?: boolean;
  readonly status?: ClaimStatus;
  readonly claimant?: Referent | null;
  readonly qualifiers?: Qualifiers;
  readonly trigger?: number;
}

/** A draft between two entities that stand side by side, presupposed unless said otherwise. */
export function draftBetween(
  graph: SentenceGraph,
  subject: Referent,
  object: Referent,
  particulars: DraftParticulars,
): ClaimDraft {
  return {
    type: particulars.type,
    subject: { kind: 'entity', referent: subject },
    object: { kind: 'entity', referent: object },
    graph,
    trigger: particulars.trigger ?? subject.token,
    support: null,
    rule: particulars.rule,
    prior: particulars.prior,
    certainty: Math.min(subject.certainty, object.certainty) * (particulars.certainty ?? 1),
    derived: particulars.derived ?? false,
    status: particulars.status ?? 'ASSERTED',
    claimant: particulars.claimant ?? null,
    presupposed: particulars.presupposed ?? true,
    speech: particulars.speech ?? false,
    qualifiers: particulars.qualifiers ?? {},
  };
}

/** The entity of a reference, or null when its mention is unknown. */
export function referentOf(view: DocumentView, reference: Reference): Referent | null {
  const mention = view.mention(reference.mention);
  return mention === null
    ? null
    : { mention, token: reference.head, kind: reference.kind, certainty: reference.certainty };
}
