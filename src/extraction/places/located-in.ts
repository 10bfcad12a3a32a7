import type { ClaimDraft } from '../claim-draft.ts';
import type { Reference } from '../document.ts';
import { draftBetween, referentOf } from '../draft-between.ts';
import type { DocumentView } from '../frames/document-view.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';

/** The type of the entity that a reference means; empty when unknown. */
export function typeOf(view: DocumentView, reference: Reference): string {
  return view.mention(reference.mention)?.type ?? '';
}

/** The claim that one lies in the other, or none when both are one. */
export function locatedIn(
  view: DocumentView,
  graph: SentenceGraph,
  from: Reference,
  to: Reference,
  rule: string,
  prior: number,
  derived = false,
): readonly ClaimDraft[] {
  const [subject, object] = [referentOf(view, from), referentOf(view, to)];
  if (subject === null || object === null || subject.mention.ref === object.mention.ref) return [];
  return [draftBetween(graph, subject, object, { type: 'LOCATED_IN', rule, prior, derived })];
}
