import type { ClaimDraft } from '../claim-draft.ts';
import type { Reference } from '../document.ts';
import type { DocumentView } from '../frames/document-view.ts';
import { placeHeads, regions } from '../gazetteer/place-words.ts';
import { findTown } from '../gazetteer/towns.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';
import { apposedBody, describedBody, seat } from './body-places.ts';
import { locatedIn, typeOf } from './located-in.ts';

/** Where places and bodies lie, told by how names stand together: "Clearwater, Florida", "the Iraqi city of Mosul", "Greenpeace in Berlin". */
export function placeClaims(view: DocumentView, graph: SentenceGraph): readonly ClaimDraft[] {
  const references = [...view.references(graph.sentence.index)].sort((a, b) => a.first - b.first);
  return references.flatMap((reference) => [
    ...commaPlace(view, graph, reference, references),
    ...insidePlace(view, graph, reference, references),
    ...seat(view, graph, reference, references),
    ...describedPlace(view, graph, reference, references),
    ...describedBody(view, graph, reference, references),
    ...apposedBody(view, graph, reference, references),
  ]);
}

/** "Clearwater, Florida", "Istanbul, Turkey": a place, a comma, and what it lies in. */
function commaPlace(
  view: DocumentView,
  graph: SentenceGraph,
  inner: Reference,
  references: readonly Reference[],
): readonly ClaimDraft[] {
  // "Anbar province, Iraq": the kind of place may follow its name.
  const noun = placeHeads.has(graph.token(inner.last + 1).lemma.toLowerCase()) ? 1 : 0;
  if (inner.kind !== 'name' || graph.token(inner.last + 1 + noun).form !== ',') return [];
  if (typeOf(view, inner) !== 'Place' && !(typeOf(view, inner) === 'Organization' && follows(graph, inner, 'in')))
    return [];
  const outer = references.find(
    (other) =>
      other.first === inner.last + 2 + noun &&
      other.kind === 'name' &&
      ['Place', 'State'].includes(typeOf(view, other)),
  );
  if (outer === undefined) return [];
  const after = graph.token(outer.last + 1);
  // A list of places ("in Paris, Rome and Berlin", "Paris, France and Germany") says nothing of the kind.
  if (after.tag === 'CC' && typeOf(view, outer) !== 'State') return [];
  const next = references.find(({ first }) => first === outer.last + 3);
  const goesOn = after.form === ',' && graph.token(outer.last + 2).tag === 'CC' && next !== undefined;
  if (goesOn && typeOf(view, outer) !== 'State' && ['Place', 'State'].includes(typeOf(view, next))) return [];
  if (isListed(view, graph, inner, outer, references)) return [];
  if (typeOf(view, outer) === 'Place' && !isRegion(view.mention(outer.mention)?.name ?? '')) return [];
  return locatedIn(view, graph, inner, outer, 'place-comma', typeOf(view, outer) === 'State' ? 0.93 : 0.88);
}

/** Whether a name is known for a region or town, so that another place can lie in it. */
function isRegion(name: string): boolean {
  const lower = name.toLowerCase();
  return (
    !lower.startsWith('d.c') &&
    (regions.has(lower) || findTown(name) !== null || /(?:county|province|state|island|region|district)$/.test(lower))
  );
}

function follows(graph: SentenceGraph, reference: Reference, preposition: string): boolean {
  return graph.token(reference.first - 1).form.toLowerCase() === preposition;
}

/** Whether two places stand in a longer enumeration, joined by "and" or by further commas on the same level. */
function isListed(
  view: DocumentView,
  graph: SentenceGraph,
  inner: Reference,
  outer: Reference,
  references: readonly Reference[],
): boolean {
  const before = references.find(
    (other) =>
      other.last === inner.first - 2 &&
      graph.token(inner.first - 1).form === ',' &&
      ['Place', 'State'].includes(typeOf(view, other)),
  );
  const behind = references.find(
    (other) =>
      other.first === outer.last + 2 &&
      /^(,|CC)$/.test(graph.token(outer.last + 1).tag) &&
      ['Place', 'State'].includes(typeOf(view, other)),
  );
  if (typeOf(view, outer) === 'State' && typeOf(view, inner) === 'Place') {
    // "Paris, France, and Rome, Italy" is two such pairs; "Mosul, Iraq and Syria" might be either.
    // "Chile, Paris, South Africa and Peru" begins with a State: a list of what lies apart.
    const opens = before === undefined || typeOf(view, before) === 'State';
    return behind !== undefined && typeOf(view, behind) === 'State' && opens;
  }
  const conj = graph.parent(outer.head);
  return (
    (conj?.name === 'conj' && conj.token === inner.head && before !== undefined) ||
    (behind !== undefined && typeOf(view, behind) !== 'State')
  );
}

/** "Mosul in Iraq", "the Rehabilitation Project Force in Sydney", "Thomas Sam from Sydney", "in northern Iraq". */
function insidePlace(
  view: DocumentView,
  graph: SentenceGraph,
  inner: Reference,
  references: readonly Reference[],
): readonly ClaimDraft[] {
  const type = typeOf(view, inner);
  if (inner.kind !== 'name' || !['Place', 'Organization'].includes(type)) return [];
  const outer = references.find((other) => {
    const gap = other.first - inner.last;
    if (gap < 2 || gap > 4 || !['Place', 'State'].includes(typeOf(view, other)) || other.kind !== 'name') return false;
    if (graph.token(inner.last + 1).form.toLowerCase() !== 'in') return false;
    for (let index = inner.last + 2; index < other.first; index += 1)
      if (!/^(DT|JJ|RB|NN$)/.test(graph.token(index).tag)) return false;
    return true;
  });
  if (outer === undefined) return [];
  if (type === 'Place') return locatedIn(view, graph, inner, outer, 'place-in-place', 0.9);
  // "The Centre for Free Speech in Belarus" works for Belarus from elsewhere.
  if (/ (?:for|on|against|to) /.test(view.mention(inner.mention)?.name ?? '')) return [];
  // "Greenpeace in Berlin" is the parser's word against the verb's: "told Greenpeace in Berlin".
  const hung = graph.governors(outer.head).some((arc) => arc.name === 'nmod' && arc.token === inner.head);
  const known = typeOf(view, outer) === 'State' || isRegion(view.mention(outer.mention)?.name ?? '');
  if (hung && known) return locatedIn(view, graph, inner, outer, 'body-in-place', 0.8);
  // Behind another preposition a name and its place form one phrase: "sent to the Project Force in Sydney".
  const lead = graph.token(inner.first - 1).tag === 'DT' ? inner.first - 2 : inner.first - 1;
  return outer.first === inner.last + 2 && ['to', 'at'].includes(graph.token(lead).form.toLowerCase())
    ? locatedIn(view, graph, inner, outer, 'body-in-place-adjacent', 0.72)
    : [];
}

/** "the Iraqi city of Mosul", "the Karrada district of Baghdad", "the Syrian capital Damascus", "Harris County, Texas". */
function describedPlace(
  view: DocumentView,
  graph: SentenceGraph,
  reference: Reference,
  references: readonly Reference[],
): readonly ClaimDraft[] {
  const type = typeOf(view, reference);
  if (type !== 'Place' && type !== 'State') return [];
  let noun = reference.last + 1;
  if (graph.token(noun).tag === 'POS') noun += 1;
  while (/^JJ/.test(graph.token(noun).tag) && noun < reference.last + 4) noun += 1;
  const kind = graph.token(noun).lemma.toLowerCase();
  if (!graph.token(noun).tag.startsWith('NN') || !(placeHeads.has(kind) || kind === 'capital')) return [];
  const of = graph.token(noun + 1).form.toLowerCase() === 'of';
  const other = references.find(
    (place) =>
      place.first === noun + (of ? 2 : 1) && place.kind === 'name' && ['Place', 'State'].includes(typeOf(view, place)),
  );
  if (other === undefined || other.mention === reference.mention) return [];
  if (
    typeOf(view, other) === 'Place' &&
    (reference.kind === 'demonym' || type === 'State' || graph.token(reference.last + 1).tag === 'POS')
  )
    return locatedIn(view, graph, other, reference, 'place-described', 0.92);
  // "the Karrada district of Baghdad": the first lies in the second.
  // A sea or coast that a town is called by does not lie in it: "the Adriatic city of Bar".
  return of && type === 'Place' && reference.kind === 'name' && !townNouns.has(kind)
    ? locatedIn(view, graph, reference, other, 'place-district', 0.9)
    : [];
}

const townNouns: ReadonlySet<string> = new Set([
  'city', 'town', 'village', 'port', 'capital', 'resort', 'suburb', 'island', 'municipality', 'hamlet',
]); // prettier-ignore
