import type { DocumentView } from '../frames/document-view.ts';
import { referentsAt, type Referent } from '../frames/referents.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';
import { speechForce } from './speech-verbs.ts';

/** Who speaks the words of a text, where they are not the reporter's own. */
export interface Quotations {
  /** The speaker of the quotation or statement in which a token stands; null in the reporter's own words or when unknown. */
  speakerAt(sentence: number, token: number): Referent | null;
  /** Whether a token stands between quotation marks, or in a statement announced by "… said:". */
  isQuoted(sentence: number, token: number): boolean;
}

interface Quote {
  /** Places of the first and last token in the whole text. */
  readonly from: number;
  readonly to: number;
}

/** Longest quotation believed; a mark that is never closed must not swallow the article. */
const longestQuote = 400;

/** Finds the quotations of a document, over sentence borders, and their speakers. */
export function readQuotations(view: DocumentView): Quotations {
  const places = view.graphs.map(() => 0);
  let total = 0;
  for (const [index, graph] of view.graphs.entries()) {
    places[index] = total;
    total += graph.sentence.tokens.length;
  }
  const placeOf = (sentence: number, token: number): number => (places[sentence] ?? 0) + token - 1;
  const quotes = findQuotes(view.graphs);
  const quoted = new Map<number, number>();
  for (const [number, quote] of quotes.entries())
    for (let place = quote.from; place <= quote.to; place += 1) quoted.set(place, number);

  const sentenceOf = (place: number): number => places.findLastIndex((start) => start <= place);
  const speakers: (Referent | null)[] = [];
  let lastEnd = -1;
  for (const quote of quotes) {
    const first = sentenceOf(quote.from);
    const final = sentenceOf(quote.to);
    const outside =
      (sentence: number) =>
      (token: number): boolean =>
        !quoted.has(placeOf(sentence, token));
    const found =
      speakerIn(view, final, outside(final)) ??
      speakerIn(view, first, outside(first)) ??
      announcedBefore(view, first, outside);
    // A quotation right behind another, with no words between, goes on.
    const speaker =
      found ??
      (first - lastEnd <= 1 && hasNoOtherWords(view.graphs[first], outside(first)) ? (speakers.at(-1) ?? null) : null);
    speakers.push(speaker);
    lastEnd = final;
  }
  const statements = readStatements(view, (sentence, token) => quoted.has(placeOf(sentence, token)));
  return {
    speakerAt: (sentence, token) => {
      const number = quoted.get(placeOf(sentence, token));
      const quoting = number === undefined ? undefined : speakers[number];
      return quoting ?? statements[sentence] ?? null;
    },
    isQuoted: (sentence, token) => quoted.has(placeOf(sentence, token)) || (statements[sentence] ?? null) !== null,
  };
}

function findQuotes(graphs: readonly SentenceGraph[]): readonly Quote[] {
  const quotes: Quote[] = [];
  let open = -1;
  let place = -1;
  for (const graph of graphs) {
    for (const token of graph.sentence.tokens) {
      place += 1;
      // A new paragraph of a running quotation opens marks again without having closed any.
      const again = open !== -1 && token.tag === '``' && token.index === 1 && graph.sentence.tokens.length > 1;
      const opening = token.form === '“' || (token.form === '"' && (open === -1 || again));
      const closing = token.form === '”' || (token.form === '"' && !opening);
      if (open !== -1 && place - open > longestQuote) open = -1;
      if (opening && open === -1) open = place;
      else if (closing && open !== -1) {
        // Words in marks are a quotation only from a few words on; fewer are a name or irony.
        if (place - open > 3) quotes.push({ from: open, to: place });
        open = -1;
      }
    }
  }
  return quotes;
}

/** The subject of a verb of speech among the words of a sentence that stand outside quotations. */
function speakerIn(view: DocumentView, sentence: number, outside: (token: number) => boolean): Referent | null {
  const graph = view.graphs[sentence];
  if (graph === undefined) return null;
  for (const token of graph.sentence.tokens) {
    if (!outside(token.index) || !token.tag.startsWith('VB') || speechForce(token.lemma) === null) continue;
    const speaker = subjectOf(view, graph, token.index);
    if (speaker !== null) return speaker;
  }
  for (const token of graph.sentence.tokens) {
    if (!outside(token.index)) continue;
    if (graph.governors(token.index).some((arc) => arc.marker === 'according_to')) {
      const [source] = referentsAt(view, graph, token.index);
      if (source !== undefined) return source;
    }
  }
  return null;
}

function subjectOf(view: DocumentView, graph: SentenceGraph, verb: number): Referent | null {
  for (const arc of graph.dependents(verb)) {
    if (arc.name !== 'nsubj' || arc.marker === 'pass') continue;
    const [speaker] = referentsAt(view, graph, arc.token);
    if (speaker !== undefined && speaker.mention.type !== 'Place') return speaker;
  }
  return null;
}

/** "Rathbun stated," at the end of the sentence before. */
function announcedBefore(
  view: DocumentView,
  sentence: number,
  outside: (sentence: number) => (token: number) => boolean,
): Referent | null {
  const before = view.graphs[sentence - 1];
  const end = before?.sentence.tokens.at(-1)?.form;
  return end === ':' || end === ',' ? speakerIn(view, sentence - 1, outside(sentence - 1)) : null;
}

function hasNoOtherWords(graph: SentenceGraph | undefined, outside: (token: number) => boolean): boolean {
  return graph?.sentence.tokens.every((token) => !outside(token.index) || !/\w/.test(token.form)) ?? false;
}

/**
 * Press releases give a statement without marks: "Minister Tobias Ellwood said:" and then his words to the end. It goes on
 * until a sentence of the reporter's own says that somebody speaks.
 */
function readStatements(
  view: DocumentView,
  isQuoted: (sentence: number, token: number) => boolean,
): readonly (Referent | null)[] {
  let speaker: Referent | null = null;
  return view.graphs.map((graph, index) => {
    const tokens = graph.sentence.tokens;
    const own = speakerIn(view, index, (token) => !isQuoted(index, token));
    const byOther = own !== null && speaker !== null && own.kind !== 'pronoun';
    if (byOther) speaker = null;
    const current = speaker;
    const next = view.graphs[index + 1];
    const announces = tokens.at(-1)?.form === ':' && own !== null && own.mention.type !== 'State';
    if (announces && next !== undefined && !isQuoted(index + 1, 1)) speaker = own;
    return current;
  });
}
