import type { ClaimDraft } from '../claim-draft.ts';
import { draftBetween, referentOf } from '../draft-between.ts';
import type { DocumentView } from '../frames/document-view.ts';
import { referentsAt } from '../frames/referents.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';

/** Where people are from: "Thomas Sam, 42, and his wife Manju, 36, from Sydney"; the preposition must hang on the person. */
export function residenceClaims(view: DocumentView, graph: SentenceGraph): readonly ClaimDraft[] {
  return view.references(graph.sentence.index).flatMap((place) => {
    const object = referentOf(view, place);
    if (
      object === null ||
      place.kind !== 'name' ||
      (object.mention.type !== 'Place' && object.mention.type !== 'State')
    )
      return [];
    if (graph.token(place.first - 1).form.toLowerCase() !== 'from') return [];
    // "250 kilometers from Baku" is elsewhere.
    if (/^(?:kilomet|mile|met(?:re|er)|km|hour|minute|far|away|yard|block)/.test(graph.token(place.first - 2).lemma))
      return [];
    const holders = graph
      .governors(place.head)
      .filter((arc) => arc.name === 'nmod' && arc.marker === 'from')
      .flatMap((arc) => [arc.token, ...partners(graph, arc.token)]);
    return holders
      .flatMap((token) => referentsAt(view, graph, token))
      .filter(({ mention, kind }) => mention.type === 'Person' && kind === 'name')
      .map((subject) =>
        draftBetween(graph, subject, object, { type: 'LOCATED_IN', rule: 'person-from-place', prior: 0.82 }),
      );
  });
}

/** Who is joined to a person by "and", on either side. */
function partners(graph: SentenceGraph, token: number): readonly number[] {
  return [
    ...graph
      .children(token)
      .filter((arc) => arc.name === 'conj')
      .map((arc) => arc.token),
    ...graph
      .governors(token)
      .filter((arc) => arc.name === 'conj')
      .map((arc) => arc.token),
  ];
}
