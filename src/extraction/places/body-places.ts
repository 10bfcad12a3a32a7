import type { ClaimDraft } from '../claim-draft.ts';
import type { Reference } from '../document.ts';
import type { DocumentView } from '../frames/document-view.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';
import { locatedIn, typeOf } from './located-in.ts';

/** "the Frankfurt-based Handels Holding", "London-based law firm Finch": a seat in front of the name of a body. */
export function seat(
  view: DocumentView,
  graph: SentenceGraph,
  place: Reference,
  references: readonly Reference[],
): readonly ClaimDraft[] {
  if (!/-(?:based|headquartered)$/.test(graph.token(place.first).form)) return [];
  const body = references.find(
    (other) => other.first > place.last && other.first <= place.last + 5 && other.kind === 'name',
  );
  if (body === undefined || typeOf(view, body) !== 'Organization') return [];
  for (let index = place.last + 1; index < body.first; index += 1)
    if (!/^(?:NN|JJ)/.test(graph.token(index).tag)) return [];
  return locatedIn(view, graph, body, place, 'body-seat', 0.92);
}

const bodyNouns: ReadonlySet<string> = new Set([
  'company', 'agency', 'firm', 'bank', 'party', 'newspaper', 'broadcaster', 'airline', 'carmaker', 'manufacturer', 'club', 'magazine', 'university', 'school', 'giant', 'group', 'retailer',
  'daily', 'weekly', 'team', 'station', 'channel', 'charity', 'maker', 'operator', 'museum', 'hospital', 'church', 'conglomerate', 'startup', 'start-up', 'regulator', 'brewer',
]); // prettier-ignore

/** "the Russian company Gazprom", "North Korea's main news agency KCNA", "the Sydney newspaper The Age". */
export function describedBody(
  view: DocumentView,
  graph: SentenceGraph,
  body: Reference,
  references: readonly Reference[],
): readonly ClaimDraft[] {
  if (
    typeOf(view, body) !== 'Organization' ||
    body.kind !== 'name' ||
    !bodyNouns.has(graph.token(body.first - 1).lemma) ||
    graph.token(body.first - 1).tag !== 'NN'
  )
    return [];
  const land = references.find((other) => {
    if (
      !['State', 'Place'].includes(typeOf(view, other)) ||
      other.last >= body.first - 1 ||
      body.first - other.last > 6
    )
      return false;
    for (let index = other.last + 1; index < body.first; index += 1)
      if (!/^(NN|JJ|POS|VBN|HYPH)/.test(graph.token(index).tag)) return false;
    return !graph.token(other.first).form.includes('-');
  });
  return land === undefined ? [] : locatedIn(view, graph, body, land, 'body-described', 0.85);
}

/** "Instituto Gonzaga, a catholic school in Milan". */
export function apposedBody(
  view: DocumentView,
  graph: SentenceGraph,
  body: Reference,
  references: readonly Reference[],
): readonly ClaimDraft[] {
  if (
    !['Organization', 'Place'].includes(typeOf(view, body)) ||
    body.kind !== 'name' ||
    graph.token(body.last + 1).form !== ','
  )
    return [];
  if (!/^(a|an|the)$/i.test(graph.token(body.last + 2).form)) return [];
  let index = body.last + 3;
  while (/^(NN|JJ|HYPH|VBN)/.test(graph.token(index).tag) && index < body.last + 9) index += 1;
  if (index === body.last + 3 || graph.token(index).form !== 'in') return [];
  // "regarding the China Cables, the embassy in London said": a subject of its own is no apposition.
  if (graph.governors(index - 1).some((arc) => arc.name === 'nsubj')) return [];
  const land = references.find(
    (other) =>
      (other.first === index + 1 || (other.first === index + 2 && /^(DT|JJ)/.test(graph.token(index + 1).tag))) &&
      ['State', 'Place'].includes(typeOf(view, other)) &&
      other.kind === 'name',
  );
  return land === undefined ? [] : locatedIn(view, graph, body, land, 'body-apposed', 0.88);
}
