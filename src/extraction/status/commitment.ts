import type { ClaimStatus } from '../../claims/claim.ts';
import type { ClaimDraft } from '../claim-draft.ts';
import type { DocumentView } from '../frames/document-view.ts';
import { referentsAt, type Referent } from '../frames/referents.ts';
import type { Quotations } from '../speech/quotations.ts';
import { strongerStatus } from './modality.ts';
import { situationOf } from './situation.ts';

/** Status of a claim, and the mention that makes it. */
export interface Commitment {
  readonly status: ClaimStatus;
  readonly claimant: string | null;
}

/** Reads how far the text commits itself to a draft, and who says so: the nearest speaker, in the sentence or around a quotation. */
export function readCommitment(view: DocumentView, draft: ClaimDraft, quotations: Quotations): Commitment {
  const { graph, trigger, support } = draft;
  const sentence = graph.sentence.index;
  const situation = draft.presupposed
    ? { status: 'ASSERTED' as const, speaker: null }
    : situationOf(graph, trigger, support, draft.speech);
  const status = draft.status === 'ASSERTED' ? situation.status : strongerStatus(draft.status, situation.status);
  if (draft.claimant !== null) return { status, claimant: draft.claimant.mention.ref };
  const claimant =
    speakerOf(view, draft, situation.speaker) ?? (draft.presupposed ? null : quotations.speakerAt(sentence, trigger));
  if (claimant === null || claimant.mention.type === 'Place') return { status, claimant: null };
  // Who praises or pleads says so by doing it: no one reports it of him.
  const own =
    draft.speech && draft.subject.kind === 'entity' && draft.subject.referent.mention.ref === claimant.mention.ref;
  return { status, claimant: own ? null : claimant.mention.ref };
}

function speakerOf(view: DocumentView, draft: ClaimDraft, token: number | null): Referent | null {
  if (token === null) return null;
  const [speaker = null] = referentsAt(view, draft.graph, token);
  return speaker;
}
