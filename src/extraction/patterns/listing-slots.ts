import type { Filler, Frame } from '../frames/frame.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';

/** What a list of the sanctioned is called, or one who stands on it: "Specially Designated Global Terrorist", "the Entity List". */
const listWords: ReadonlySet<string> = new Set([
  'sanction', 'sanctions', 'terrorist', 'terrorists', 'terrorism', 'terror', 'sdgt', 'sdgts', 'sdn', 'sdns', 'fto', 'blacklist', 'blocked', 'kingpin', 'kingpins', 'proliferator', 'proliferators',
  'blocking', 'watchlist',
]); // prettier-ignore

/** Laws and orders under which somebody is listed: "pursuant to E.O. 13224". */
const orderWords: ReadonlySet<string> = new Set([
  'order',
  'e.o.',
  'eo',
  'act',
  'section',
  'sanctions',
  'authority',
  'authorities',
  'regulation',
  'regulations',
]);

/** Offices that designate nobody but for sanctions. */
const treasuryWords: ReadonlySet<string> = new Set(['treasury', 'ofac', 'assets']);

const listNouns: ReadonlySet<string> = new Set(['list', 'blacklist', 'register', 'sanction', 'watchlist', 'embargo']);

/** What a verb of naming makes of somebody when it lists him for sanctions: "designated … as a global terrorist", "… pursuant to E.O. 13224". */
export function designations(frame: Frame): readonly Filler[] {
  const { graph } = frame;
  return [
    ...frame.slot('as').filter(({ token }) => wordsAround(graph, token).some((word) => listWords.has(word))),
    ...frame.slot('agent').filter(({ token }) => wordsAround(graph, token).some((word) => treasuryWords.has(word))),
    ...['pursuant_to', 'under', 'to'].flatMap((name) =>
      frame.slot(name).filter(({ token }) => wordsAround(graph, token).some((word) => orderWords.has(word))),
    ),
  ];
}

/** The list of the sanctioned that somebody is put on: "added to its terrorist list", "put under sanctions". */
export function blacklists(frame: Frame): readonly Filler[] {
  const { graph } = frame;
  return ['to', 'on', 'onto', 'under', 'in'].flatMap((name) =>
    frame
      .slot(name)
      .filter(
        ({ token }) =>
          listNouns.has(graph.token(token).lemma.toLowerCase()) &&
          wordsAround(graph, token).some((word) => listWords.has(word)),
      ),
  );
}

/** Sanctions as what somebody is hit with. */
export function penalties(frame: Frame): readonly Filler[] {
  return frame.slot('with').filter(({ token }) => ['sanction', 'freeze'].includes(frame.graph.token(token).lemma));
}

/** The words of a short noun phrase, in lower case: its head and what hangs on it, as far as two arcs. */
function wordsAround(graph: SentenceGraph, token: number): readonly string[] {
  const near = graph
    .children(token)
    .flatMap((arc) => [arc.token, ...graph.children(arc.token).map((inner) => inner.token)]);
  return [token, ...near].map((index) => graph.token(index).form.toLowerCase());
}
