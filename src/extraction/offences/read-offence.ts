import type { SentenceGraph } from '../grammar/sentence-graph.ts';
import { offenceHolders, offenceNames, offenceVerbs } from './offence-names.ts';

/** An offence as a sentence words it, under its normal name. */
export interface OffenceReading {
  readonly name: string;
  /** First and last token of the words it was read from. */
  readonly first: number;
  readonly last: number;
  readonly certainty: number;
}

const longestPhrase = 9;

/** Nouns that can stand after "accused of" or "charged with" and name no offence. */
const emptyNouns: ReadonlySet<string> = new Set([
  'something', 'anything', 'nothing', 'thing', 'task', 'job', 'responsibility', 'duty', 'money', 'day', 'week', 'month', 'year', 'time', 'hour', 'statement', 'court',
  'people', 'man', 'woman', 'matter', 'transfer', 'issue', 'part', 'behalf', 'protection', 'government', 'bail', 'company', 'fee', 'name', 'work',
]); // prettier-ignore

/** The offence that a word heads ("identical spying charges", "playing a role in … evade sanctions"), or null. */
export function readOffence(graph: SentenceGraph, token: number): OffenceReading | null {
  const word = graph.token(token);
  if (word.tag.startsWith('VB')) return fromVerb(graph, token, true);
  if (word.tag.startsWith('NN') || word.tag === 'JJ') return fromNoun(graph, token, 0);
  return null;
}

function fromNoun(graph: SentenceGraph, token: number, depth: number): OffenceReading | null {
  // "charged with taking hard drives": the parser makes the gerund an adjective of its object.
  const gerund = graph
    .children(token)
    .find((arc) => arc.name === 'amod' && graph.token(arc.token).tag === 'VBG' && arc.token < token);
  if (gerund !== undefined && depth === 0) return fromGerund(graph, gerund.token, token);
  const word = graph.token(token);
  const known = knownPhrase(graph, token);
  if (
    known !== null &&
    !(offenceHolders.has(word.lemma) && known.first === known.last && depth === 0 && insideOf(graph, token) !== null)
  )
    return known;
  if (offenceHolders.has(word.lemma)) {
    if (depth > 3) return null;
    const inner = insideOf(graph, token);
    if (inner === null) return null;
    const found = graph.token(inner).tag.startsWith('VB')
      ? fromVerb(graph, inner, true)
      : fromNoun(graph, inner, depth + 1);
    return found;
  }
  if (word.tag.startsWith('NNP') || word.tag === 'JJ') return null;
  if (emptyNouns.has(word.lemma)) return null;
  const first = phraseStart(graph, token);
  const name = text(graph, first, token).toLowerCase();
  // A bare unknown noun ("things", "money") names no offence; a described one ("weapons offences") may.
  return first === token ? null : { name, first, last: token, certainty: 0.62 };
}

/** The word inside a holder noun that says which offence: after "of", or in front of it. */
function insideOf(graph: SentenceGraph, token: number): number | null {
  const arcs = graph.dependents(token);
  const behind = arcs.find(
    (arc) =>
      (arc.name === 'nmod' && (arc.marker === 'of' || arc.marker === 'in')) ||
      (arc.name === 'acl' && arc.marker === 'of'),
  );
  if (behind !== undefined) return behind.token;
  const before = arcs.filter((arc) => arc.name === 'compound' || arc.name === 'amod').map((arc) => arc.token);
  return (
    before.findLast(
      (index) => offenceNames.has(graph.token(index).form.toLowerCase()) || graph.token(index).tag === 'NN',
    ) ?? null
  );
}

/** The longest lexicon entry that ends at, or starts at, a noun: "tax evasion", "obstruction of justice", "war crimes". */
function knownPhrase(graph: SentenceGraph, token: number): OffenceReading | null {
  for (let length = 4; length >= 1; length -= 1) {
    for (const first of [token - length + 1, token]) {
      if (first < 1) continue;
      const last = first + length - 1;
      const form = text(graph, first, last).toLowerCase();
      const name = offenceNames.get(form) ?? offenceNames.get(length === 1 ? graph.token(token).lemma : form);
      if (name !== undefined) return { name, first, last, certainty: 1 };
    }
  }
  return null;
}

function fromVerb(graph: SentenceGraph, token: number, outermost: boolean): OffenceReading | null {
  const word = graph.token(token);
  const known = knownPhrase(graph, token);
  if (known !== null) return known;
  const object = graph.children(token).find((arc) => arc.name === 'obj')?.token ?? null;
  if (isTheft(graph, token, object))
    return { name: 'theft', first: token, last: lastOf(graph, object ?? token), certainty: 0.85 };
  const named = offenceVerbs.get(word.lemma);
  if (named !== undefined && !(named.includes('*') && object === null)) {
    const noun = object === null ? '' : objectNoun(graph, object);
    return { name: named.replace('*', noun), first: token, last: object ?? token, certainty: 0.95 };
  }
  if (object !== null && offenceNames.has(graph.token(object).form.toLowerCase())) return fromNoun(graph, object, 1);
  if (!outermost) return null;
  const deeper = searchBelow(graph, token);
  if (deeper !== null) return deeper;
  const last = Math.min(lastOf(graph, object ?? token), token + longestPhrase - 1);
  if (last === token) return null;
  return { name: text(graph, token, last).toLowerCase(), first: token, last, certainty: 0.65 };
}

function fromGerund(graph: SentenceGraph, verb: number, object: number): OffenceReading | null {
  const known = knownPhrase(graph, object);
  if (known !== null) return known;
  if (isTheft(graph, verb, object)) return { name: 'theft', first: verb, last: lastOf(graph, object), certainty: 0.85 };
  const named = offenceVerbs.get(graph.token(verb).lemma);
  if (named !== undefined)
    return { name: named.replace('*', objectNoun(graph, object)), first: verb, last: object, certainty: 0.9 };
  const last = Math.min(lastOf(graph, object), verb + longestPhrase - 1);
  return { name: text(graph, verb, last).toLowerCase(), first: verb, last, certainty: 0.65 };
}

/** To take things from somebody is theft when one is charged with it. */
function isTheft(graph: SentenceGraph, token: number, object: number | null): boolean {
  if (graph.token(token).lemma !== 'take' || object === null) return false;
  return [
    token,
    object,
    ...graph
      .children(object)
      .filter((arc) => arc.name === 'conj')
      .map((arc) => arc.token),
  ].some((index) => graph.dependents(index).some((arc) => arc.marker === 'from'));
}

/** A known offence deeper in the clause, nearest first. */
function searchBelow(graph: SentenceGraph, token: number): OffenceReading | null {
  let level = [token];
  for (let depth = 0; depth < 6 && level.length > 0; depth += 1) {
    level = level.flatMap((index) => graph.children(index).map((arc) => arc.token));
    for (const index of level) {
      const word = graph.token(index);
      const found = word.tag.startsWith('VB')
        ? fromVerb(graph, index, false)
        : word.tag.startsWith('NN')
          ? knownPhrase(graph, index)
          : null;
      if (found !== null) return { ...found, certainty: found.certainty * 0.85 };
    }
  }
  return null;
}

function objectNoun(graph: SentenceGraph, object: number): string {
  const compound = graph
    .children(object)
    .filter((arc) => arc.name === 'compound' && !graph.token(arc.token).tag.startsWith('NNP'));
  const lemma = graph.token(object).lemma;
  // "taxes" are evaded as "tax", "sanctions" stay many.
  const noun = lemma === 'sanction' ? 'sanctions' : lemma;
  return [...compound.map((arc) => graph.token(arc.token).form.toLowerCase()), noun].join(' ');
}

function phraseStart(graph: SentenceGraph, token: number): number {
  const before = graph
    .children(token)
    .filter((arc) => arc.token < token && (arc.name === 'compound' || arc.name === 'amod'))
    .map((arc) => arc.token);
  return Math.min(token, ...before);
}

function lastOf(graph: SentenceGraph, token: number): number {
  let last = token;
  const open = [token];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    for (const arc of graph.children(index)) {
      if (arc.token <= token || arc.name === 'punct' || arc.name.startsWith('acl') || arc.name === 'appos') continue;
      last = Math.max(last, arc.token);
      open.push(arc.token);
    }
  }
  return last;
}

function text(graph: SentenceGraph, first: number, last: number): string {
  const words: string[] = [];
  for (let index = first; index <= last; index += 1) words.push(graph.token(index).form);
  return words.join(' ');
}
