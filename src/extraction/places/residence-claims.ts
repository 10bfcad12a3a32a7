import type { ClaimDraft } from '../claim-draft.ts';
import { draftBetween, referentOf } from '../draft-between.ts';
import type { DocumentView } from '../frames/document-view.ts';
import { referentsAt } from '../frames/referents.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';

/** Where people are from: "Thomas Sam, 42, and his wife Manju, 36, from Sydney", "Ann Lee, 49, of Akron". */
export function residenceClaims(view: DocumentView, graph: SentenceGraph): readonly ClaimDraft[] {
  return [...fromPlaces(view, graph), ...agedOfPlaces(view, graph)];
}

/** A name, an age and a place behind "of", as courts and police write. */
function agedOfPlaces(view: DocumentView, graph: SentenceGraph): readonly ClaimDraft[] {
  const references = view.references(graph.sentence.index).filter(({ kind }) => kind === 'name');
  return references.flatMap((name) => {
    const [comma, age, close, of] = [1, 2, 3, 4].map((step) => graph.token(name.last + step));
    if (comma?.form !== ',' || close?.form !== ',' || of?.form !== 'of' || !/^\d{1,2}$/.test(age?.form ?? ''))
      return [];
    const place = references.find(({ first }) => first === name.last + 5);
    const [subject, object] = [referentOf(view, name), place === undefined ? null : referentOf(view, place)];
    if (subject?.mention.type !== 'Person' || object === null) return [];
    return object.mention.type === 'Place' || object.mention.type === 'State'
      ? [draftBetween(graph, subject, object, { type: 'LOCATED_IN', rule: 'person-of-place', prior: 0.88 })]
      : [];
  });
}

/** Places behind "from" that the parser hangs on a person. */
function fromPlaces(view: DocumentView, graph: SentenceGraph): readonly ClaimDraft[] {
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
    return (
      holders
        // "Ann Lee, the daughter of refugees from Chile": the refugees are from there.
        .filter((token) => !graph.dependents(token).some((arc) => arc.name === 'nmod' && arc.marker === 'of'))
        .flatMap((token) => referentsAt(view, graph, token))
        .filter(({ mention, kind }) => mention.type === 'Person' && kind === 'name')
        .map((subject) =>
          draftBetween(graph, subject, object, { type: 'LOCATED_IN', rule: 'person-from-place', prior: 0.82 }),
        )
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
