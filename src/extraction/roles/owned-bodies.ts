import type { ClaimDraft } from '../claim-draft.ts';
import { draftBetween, referentOf } from '../draft-between.ts';
import type { DocumentView } from '../frames/document-view.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';

/** Owners told by a hyphen: "Calder-owned broadcaster WXY"; a country's firms are not owned by the country. */
export function ownedBodies(view: DocumentView, graph: SentenceGraph): readonly ClaimDraft[] {
  const references = view.references(graph.sentence.index);
  return references.flatMap((owner) => {
    if (!/-(?:owned|controlled)$/.test(graph.token(owner.first).form)) return [];
    const body = references.find(
      (other) => other.kind === 'name' && other.first > owner.last && other.first <= owner.last + 4,
    );
    if (body === undefined) return [];
    for (let index = owner.last + 1; index < body.first; index += 1)
      if (!/^(?:NN|JJ)/.test(graph.token(index).tag)) return [];
    const [subject, object] = [referentOf(view, owner), referentOf(view, body)];
    if (subject === null || object === null || subject.mention.ref === object.mention.ref) return [];
    if (!['Person', 'Organization'].includes(subject.mention.type) || object.mention.type !== 'Organization') return [];
    return [
      draftBetween(graph, subject, object, {
        type: 'OWNS',
        rule: 'owned-by-hyphen',
        prior: 0.92,
        qualifiers: { role: 'owner' },
      }),
    ];
  });
}
