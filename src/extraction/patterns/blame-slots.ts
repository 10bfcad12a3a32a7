import type { Filler } from '../frames/frame.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';
import { allegedHarms } from '../speech/harmful-verbs.ts';

/** "an attack claimed by X", "X claimed responsibility for the attack". */
export function claimers(graph: SentenceGraph, token: number): readonly Filler[] {
  const kinds = includedKinds(graph, token);
  const participles = [token, ...kinds]
    .flatMap((index) => graph.dependents(index))
    .filter(
      (arc) =>
        arc.name === 'acl' &&
        ['claim', 'perpetrate', 'carry', 'commit', 'conduct'].includes(graph.token(arc.token).lemma),
    )
    .flatMap((arc) => graph.dependents(arc.token))
    .filter((arc) => arc.name === 'obl' && (arc.marker === 'by' || arc.marker === 'agent'));
  const verbs = graph
    .governors(token)
    .filter(
      (arc) =>
        (arc.name === 'nmod' || arc.name === 'obl') &&
        arc.marker === 'for' &&
        graph.token(arc.token).lemma === 'responsibility',
    )
    .flatMap((arc) => graph.governors(arc.token))
    .filter((arc) => arc.name === 'obj')
    .flatMap((arc) => graph.dependents(arc.token))
    .filter((arc) => arc.name === 'nsubj');
  return [...participles, ...verbs].map((arc) => ({ token: arc.token, certainty: 0.95 }));
}

/** Where an attack that somebody claimed happened: where the one of several that he claimed did. */
export function claimedPlaces(graph: SentenceGraph, token: number): readonly Filler[] {
  return includedKinds(graph, token)
    .flatMap((kind) => graph.dependents(kind))
    .filter((arc) => arc.name === 'nmod' && ['in', 'at', 'on', 'near'].includes(arc.marker ?? ''))
    .map((arc) => ({ token: arc.token, certainty: 0.95 }));
}

/** "attacks, including one in Baghdad": the ones singled out, wherever the parser hung them. */
function includedKinds(graph: SentenceGraph, token: number): readonly number[] {
  const verbs = graph
    .governors(token)
    .filter((arc) => arc.name === 'obj')
    .map((arc) => arc.token);
  return [token, ...verbs]
    .flatMap((index) => graph.dependents(index))
    .filter(
      (arc) =>
        arc.marker === 'including' &&
        ['one', 'two', 'three', 'attack', 'bombing', 'blast', 'strike'].includes(graph.token(arc.token).lemma),
    )
    .map((arc) => arc.token);
}

/** Who is said to have done harm in what a verb of allegation claims: "claimed that the Church imprisoned her". */
export function accusedInContent(graph: SentenceGraph, token: number): readonly Filler[] {
  return graph
    .dependents(token)
    .filter((arc) => arc.name === 'ccomp' && allegedHarms.has(graph.token(arc.token).lemma))
    .filter(
      (arc) =>
        !graph
          .children(arc.token)
          .some(
            (child) =>
              child.name === 'aux' &&
              ['will', 'would', 'could', 'may', 'might'].includes(graph.token(child.token).lemma),
          ),
    )
    .flatMap((arc) => {
      const passive = graph.dependents(arc.token).some((inner) => inner.marker === 'pass');
      return graph
        .dependents(arc.token)
        .filter((inner) => (passive ? inner.marker === 'agent' : inner.name === 'nsubj'));
    })
    .map((arc) => ({ token: arc.token, certainty: 0.95 }));
}

/** Who denies what the word says: "Beijing denied the claims that the cases were politically motivated". */
export function deniers(graph: SentenceGraph, token: number): readonly Filler[] {
  let cursor = token;
  for (let step = 0; step < 4; step += 1) {
    const arc = graph.parent(cursor);
    if (arc === null) return [];
    cursor = arc.token;
    if (['deny', 'reject', 'dismiss', 'refute', 'dispute'].includes(graph.token(cursor).lemma))
      return graph
        .dependents(cursor)
        .filter((inner) => inner.name === 'nsubj')
        .map((inner) => ({ token: inner.token, certainty: 0.9 }));
  }
  return [];
}
