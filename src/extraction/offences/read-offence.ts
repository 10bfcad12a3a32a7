import { personNouns, pluralPersonNouns } from '../gazetteer/description-words.ts';
import { roleHeads } from '../gazetteer/role-words.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';
import { emptyNouns, offenceHolders, offenceNames, offenceVerbs } from './offence-names.ts';

/** An offence as a sentence words it, under its normal name. */
export interface OffenceReading {
  readonly name: string;
  /** First and last token of the words it was read from. */
  readonly first: number;
  readonly last: number;
  readonly certainty: number;
}

const longestPhrase = 9;
/** In words: "causing death by dangerous driving". */
const longestName = 5;
const deepestHolders = 3;
const deepestSearch = 6;

/** The offences that a word heads: "identical spying charges", "charges of bribery and fraud", "playing a role in … evade sanctions". */
export function readOffences(graph: SentenceGraph, token: number): readonly OffenceReading[] {
  const { tag, lemma } = graph.token(token);
  // "convicted on two charges and sentenced to …": what a court does is no offence.
  if (courtVerbs.has(lemma) && /^VB[DN]$/.test(tag)) return [];
  if (tag.startsWith('VB')) return listed(fromVerb(graph, token));
  if (tag.startsWith('NN') || tag === 'JJ') return fromNoun(graph, token, 0);
  return [];
}

const courtVerbs: ReadonlySet<string> = new Set([
  'sentence', 'convict', 'acquit', 'fine', 'jail', 'imprison', 'release', 'free', 'order', 'charge', 'arrest', 'detain',
]); // prettier-ignore

/** What is about something else: an offence that a report tells of was not committed by writing it. */
const tellingNouns: ReadonlySet<string> = new Set([
  'report', 'article', 'book', 'film', 'documentary', 'story', 'video', 'post', 'investigation', 'information', 'news', 'study', 'interview', 'coverage', 'statement',
]); // prettier-ignore

function listed(reading: OffenceReading | null): readonly OffenceReading[] {
  return reading === null ? [] : [reading];
}

function fromNoun(graph: SentenceGraph, token: number, depth: number): readonly OffenceReading[] {
  const word = graph.token(token);
  // "charged with taking hard drives": the parser makes the gerund an adjective of its object.
  const gerund = graph
    .children(token)
    .find((arc) => arc.name === 'amod' && graph.token(arc.token).tag === 'VBG' && arc.token < token);
  if (gerund !== undefined && depth === 0) return listed(fromGerund(graph, gerund.token, token));
  const inside = offenceHolders.has(word.lemma) ? insideOf(graph, token) : [];
  const known = knownPhrase(graph, token);
  if (known !== null && (known.first !== known.last || inside.length === 0)) return [known];
  if (offenceHolders.has(word.lemma)) {
    if (depth > deepestHolders) return [];
    return inside.flatMap((inner) =>
      graph.token(inner).tag.startsWith('VB') ? listed(fromVerb(graph, inner)) : fromNoun(graph, inner, depth + 1),
    );
  }
  if (word.tag.startsWith('NNP') || word.tag === 'JJ' || emptyNouns.has(word.lemma) || isForPeople(word.lemma))
    return [];
  // A bare unknown noun ("things", "drugs") names no offence; a described one ("weapons offences") may.
  const first = phraseStart(graph, token);
  return first === token
    ? []
    : [{ name: text(graph, first, token).toLowerCase(), first, last: token, certainty: 0.62 }];
}

/** Nobody is accused of people: of "commanding rebel soldiers" parsers leave the soldiers. */
function isForPeople(lemma: string): boolean {
  return personNouns.has(lemma) || roleHeads.has(lemma) || pluralPersonNouns.has(lemma) || /m[ae]n$/.test(lemma);
}

/** The words inside a holder noun that say which offences: after "of" or "in", or else in front of it. */
function insideOf(graph: SentenceGraph, token: number): readonly number[] {
  const arcs = graph.dependents(token);
  const behind = arcs.filter(
    (arc) =>
      (arc.name === 'nmod' || arc.name === 'acl') &&
      (arc.marker === 'of' || arc.marker === 'in' || arc.marker === 'including'),
  );
  // "charges including sabotage, in a trial of one day": what "including" opens are offences for certain.
  const opened = behind.some((arc) => arc.marker === 'including')
    ? behind.filter((arc) => arc.marker !== 'in')
    : behind;
  // "charges in China" are charges still.
  const common = opened.filter((arc) => !graph.token(arc.token).tag.startsWith('NNP'));
  if (common.length > 0) return common.map((arc) => arc.token);
  const before = arcs.filter((arc) => arc.name === 'compound' || arc.name === 'amod').map((arc) => arc.token);
  const named = before.findLast(
    (index) => offenceNames.has(graph.token(index).form.toLowerCase()) || graph.token(index).tag === 'NN',
  );
  return named === undefined ? [] : [named];
}

/** The longest lexicon entry that ends at, or starts at, a word: "tax evasion", "obstruction of justice", "war crimes". */
function knownPhrase(graph: SentenceGraph, token: number): OffenceReading | null {
  for (let length = longestName; length >= 1; length -= 1) {
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

function fromVerb(graph: SentenceGraph, token: number): OffenceReading | null {
  const object = objectOf(graph, token);
  const direct = namedVerb(graph, token, object);
  if (direct !== null) return direct;
  const deeper = searchBelow(graph, token);
  if (deeper !== null) return deeper;
  // "jailed for helping him to …": what is done to somebody unnamed is not yet an offence.
  if (object !== null && graph.token(object).tag === 'PRP') return null;
  const last = wholeUpTo(graph, token, lastOf(graph, object ?? token));
  return last === token ? null : { name: text(graph, token, last).toLowerCase(), first: token, last, certainty: 0.65 };
}

function objectOf(graph: SentenceGraph, token: number): number | null {
  return graph.children(token).find((arc) => arc.name === 'obj')?.token ?? null;
}

/** The offence that a verb and its object are by name: "spying", "laundering money", "taking bribes", "taking drives from". */
function namedVerb(graph: SentenceGraph, token: number, object: number | null): OffenceReading | null {
  const known = knownPhrase(graph, token) ?? (object === null ? null : knownPhrase(graph, object));
  if (known !== null) return known;
  // "taking $90,000 in bribes from" is no theft.
  const worse = graph.token(token).lemma === 'take' ? searchBelow(graph, token) : null;
  if (worse !== null) return worse;
  if (isTheft(graph, token, object))
    return { name: 'theft', first: token, last: lastOf(graph, object ?? token), certainty: 0.85 };
  const named = offenceVerbs.get(graph.token(token).lemma);
  if (named === undefined || (named.includes('*') && object === null)) return null;
  const noun = object === null ? '' : objectNoun(graph, object);
  return { name: named.replace('*', noun), first: token, last: object ?? token, certainty: 0.95 };
}

function fromGerund(graph: SentenceGraph, verb: number, object: number): OffenceReading {
  const last = wholeUpTo(graph, verb, lastOf(graph, object));
  return (
    namedVerb(graph, verb, object) ?? {
      name: text(graph, verb, last).toLowerCase(),
      first: verb,
      last,
      certainty: 0.65,
    }
  );
}

/** To take things from somebody is theft when one is charged with it. */
function isTheft(graph: SentenceGraph, token: number, object: number | null): boolean {
  if (graph.token(token).lemma !== 'take' || object === null) return false;
  const conjuncts = graph.children(object).filter((arc) => arc.name === 'conj');
  return [token, object, ...conjuncts.map((arc) => arc.token)].some((index) =>
    graph.dependents(index).some((arc) => arc.marker === 'from'),
  );
}

/** A known offence deeper in the clause, nearest first. */
function searchBelow(graph: SentenceGraph, token: number): OffenceReading | null {
  let level: readonly number[] = [token];
  for (let depth = 0; depth < deepestSearch && level.length > 0; depth += 1) {
    level = level
      .filter((index) => index === token || !tellingNouns.has(graph.token(index).lemma))
      .flatMap((index) => graph.children(index).map((arc) => arc.token));
    for (const index of level) {
      const { tag } = graph.token(index);
      const found = tag.startsWith('VB')
        ? namedVerb(graph, index, objectOf(graph, index))
        : tag.startsWith('NN')
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
  // "taxes" are evaded as "tax", but "sanctions" stay many.
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
      // What happened meanwhile is no part of it: "obstructing an officer while he spoke".
      if (arc.token <= token || ['punct', 'acl', 'advcl', 'appos'].includes(arc.name)) continue;
      last = Math.max(last, arc.token);
      open.push(arc.token);
    }
  }
  return last;
}

/** What may be left off the end of a phrase without its words meaning something else. */
const optional: ReadonlySet<string> = new Set([
  'nmod',
  'obl',
  'advcl',
  'acl',
  'advmod',
  'appos',
  'punct',
  'case',
  'cc',
]);

/**
 * The last word of as much of a phrase as its longest allows: cut before a preposition, never inside a list or a noun
 * phrase ("acting as an intermediary" of "… between the militia and the government").
 */
function wholeUpTo(graph: SentenceGraph, first: number, end: number): number {
  if (end - first < longestPhrase) return end;
  for (let last = first + longestPhrase - 1; last > first; last -= 1) {
    let isWhole = true;
    for (let index = first; index <= last && isWhole; index += 1) {
      const above = graph.parent(index)?.token ?? 0;
      isWhole =
        (index === first || (above >= first && above <= last)) &&
        graph.children(index).every(({ token, name }) => token <= last || token > end || optional.has(name));
    }
    if (isWhole) return last;
  }
  return first;
}

function text(graph: SentenceGraph, first: number, last: number): string {
  const words: string[] = [];
  for (let index = first; index <= last; index += 1)
    if (!/^(?:["“”‘]|``|'')$/.test(graph.token(index).form)) words.push(graph.token(index).form);
  return words.join(' ');
}
