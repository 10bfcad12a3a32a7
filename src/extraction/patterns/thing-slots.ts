import type { Filler, Frame } from '../frames/frame.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';

/** Who wrote or made a thing: "a book … written by X", "X's book". */
export function authors(graph: SentenceGraph, token: number): readonly Filler[] {
  const makers = ['write', 'author', 'publish', 'make', 'direct', 'pen', 'sing'];
  const reach = [
    token,
    ...graph.children(token).map((arc) => arc.token),
    ...graph.children(token).flatMap((arc) => graph.children(arc.token).map((inner) => inner.token)),
  ];
  const written = graph.sentence.tokens
    .filter(
      (word) =>
        makers.includes(word.lemma) &&
        word.tag === 'VBN' &&
        graph.governors(word.index).some((arc) => arc.name.startsWith('acl') && reach.includes(arc.token)),
    )
    .flatMap((word) => graph.dependents(word.index))
    .filter((arc) => arc.name === 'obl' && (arc.marker === 'agent' || arc.marker === 'by'));
  const own = graph
    .dependents(token)
    .filter((arc) => arc.name === 'nmod' && (arc.marker === 'poss' || arc.marker === 'by'));
  return [...written, ...own].map((arc) => ({ token: arc.token, certainty: 0.95 }));
}

/** What a thing is critical of, read over at most two arcs: parsers hang the adjective on the thing's title. */
export function criticalOf(graph: SentenceGraph, token: number): readonly Filler[] {
  return graph.sentence.tokens
    .filter((word) => word.lemma === 'critical' && word.index > token && word.index - token < 8)
    .flatMap((word) => graph.dependents(word.index))
    .filter((arc) => arc.name === 'obl' && arc.marker === 'of')
    .map((arc) => ({ token: arc.token, certainty: 0.95 }));
}

const weaponNouns: ReadonlySet<string> = new Set([
  'missile', 'rocket', 'shell', 'round', 'artillery', 'shot', 'bomb', 'mortar', 'torpedo', 'bullet', 'grenade', 'projectile', 'drone', 'strike', 'airstrike', 'volley', 'barrage', 'salvo',
]); // prettier-ignore

/** What a verb of firing fires, when it is a weapon. */
export function weapons(graph: SentenceGraph, token: number): readonly Filler[] {
  return graph
    .dependents(token)
    .filter((arc) => arc.name === 'obj' || (arc.name === 'nsubj' && arc.marker === 'pass'))
    .filter((arc) =>
      [
        arc.token,
        ...graph.children(arc.token).map((inner) => inner.token),
        ...graph.children(arc.token).flatMap((inner) => graph.children(inner.token).map(({ token: deep }) => deep)),
      ].some((index) => weaponNouns.has(graph.token(index).lemma)),
    )
    .map((arc) => ({ token: arc.token, certainty: 1 }));
}

/** Who exchanges what the word says: "India and Pakistan exchanged fire". */
export function exchangers(graph: SentenceGraph, token: number): readonly Filler[] {
  return graph
    .governors(token)
    .filter((arc) => arc.name === 'obj' && ['exchange', 'trade'].includes(graph.token(arc.token).lemma))
    .flatMap((arc) => graph.dependents(arc.token))
    .filter((arc) => arc.name === 'nsubj' || (arc.name === 'obl' && arc.marker === 'with'))
    .map((arc) => ({ token: arc.token, certainty: 1 }));
}

/** What a share that is owned is a share of: "owns 25% of X", "bought a stake in X". */
export function stakes(graph: SentenceGraph, token: number): readonly Filler[] {
  return sharesOf(graph, token, ['%', 'percent', 'stake', 'share', 'half', 'majority', 'part', 'interest', 'control']);
}

/** Likewise where the verb tells nothing of owning: "holds a stake in X", but not "takes an interest in X". */
export function shareholdings(graph: SentenceGraph, token: number): readonly Filler[] {
  return sharesOf(graph, token, ['stake', 'shareholding', 'shares']);
}

function sharesOf(graph: SentenceGraph, verb: number, nouns: readonly string[]): readonly Filler[] {
  return graph
    .dependents(verb)
    .filter(
      (arc) =>
        (arc.name === 'obj' || (arc.name === 'nsubj' && arc.marker === 'pass')) &&
        [graph.token(arc.token).lemma, graph.token(arc.token).form].some((word) => nouns.includes(word)),
    )
    .flatMap((arc) => graph.dependents(arc.token))
    .filter((arc) => arc.name === 'nmod' && ['of', 'in'].includes(arc.marker ?? ''))
    .map((arc) => ({ token: arc.token, certainty: 0.95 }));
}

/** What belongs to a country so closely that to support it is to support the country: "supports Iraqi unity and sovereignty". */
const causeNouns: ReadonlySet<string> = new Set([
  'unity', 'sovereignty', 'integrity', 'independence', 'effort', 'stability', 'security', 'democracy', 'cause', 'struggle', 'fight', 'campaign', 'candidacy', 'bid', 'membership',
]); // prettier-ignore

/** Whose cause a verb of support supports. */
export function causes(graph: SentenceGraph, token: number): readonly Filler[] {
  return graph
    .dependents(token)
    .filter((arc) => arc.name === 'obj' && causeNouns.has(graph.token(arc.token).lemma))
    .flatMap((arc) => graph.dependents(arc.token))
    .filter((arc) => arc.name === 'amod' || arc.name === 'compound')
    .map((arc) => ({ token: arc.token, certainty: 0.9 }));
}

/** Whose board somebody sits on or heads: "chairs the board of X", "sits on X's board", "joined the X board of directors". */
export function boardsOf(frame: Frame): readonly Filler[] {
  const { graph } = frame;
  return [...frame.slot('patient'), ...frame.slot('to')]
    .filter(({ token }) => graph.token(token).lemma === 'board')
    .flatMap(({ token, certainty }) => [
      { token, certainty },
      ...graph
        .dependents(token)
        .filter((arc) => arc.marker === 'of' && graph.token(arc.token).lemma === 'director')
        .map((arc) => ({ token: arc.token, certainty })),
    ])
    .flatMap(({ token, certainty }) =>
      graph
        .dependents(token)
        .filter(
          (arc) =>
            (arc.name === 'nmod' && (arc.marker === 'of' || arc.marker === 'at' || arc.marker === 'poss')) ||
            (arc.name === 'compound' && graph.token(arc.token).tag.startsWith('NNP')),
        )
        .map((arc) => ({ token: arc.token, certainty })),
    );
}
