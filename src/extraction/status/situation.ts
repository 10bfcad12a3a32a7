import type { ClaimStatus } from '../../claims/claim.ts';
import type { Arc, SentenceGraph } from '../grammar/sentence-graph.ts';
import { speechForce } from '../speech/speech-verbs.ts';
import { adverbStatus, auxiliaryStatus, doubtingMarks, nounStatus, strongerStatus, verbStatus } from './modality.ts';

/** How a sentence commits itself to one of its predicates, and through whose mouth. */
export interface Situation {
  readonly status: ClaimStatus;
  /** Token that says so: the subject of the nearest verb of speech, or what "according to" names; null for the text itself. */
  readonly speaker: number | null;
  /** The verb of speech with that speaker; null when there is none. */
  readonly speechVerb: number | null;
}

/** Whether the words between a predicate and the root state it or only presuppose it ("the two men detained in China"). */
interface Climb {
  status: ClaimStatus;
  speaker: number | null;
  speechVerb: number | null;
  /** False once a modifier was left behind: what governs it says nothing about whether the predicate holds. */
  stated: boolean;
}

const longestClimb = 25;

/**
 * Reads status and speaker by climbing from a predicate to the root. `speech` is for acts of speech, which "will continue
 * to" leaves standing.
 */
export function situationOf(
  graph: SentenceGraph,
  predicate: number,
  support: number | null,
  speech: boolean,
): Situation {
  const climb: Climb = { status: 'ASSERTED', speaker: null, speechVerb: null, stated: true };
  if (graph.sentence.tokens.at(-1)?.form === '?' && !insideQuote(graph, predicate)) raise(climb, 'HYPOTHETICAL');
  readClause(graph, predicate, climb, speech);
  let cursor = predicate;
  if (support !== null && support !== predicate) {
    readClause(graph, support, climb, speech);
    cursor = support;
  }
  for (let step = 0; step < longestClimb; step += 1) {
    const arc = graph.parent(cursor);
    if (arc === null) break;
    climbOver(graph, cursor, arc, climb, speech);
    cursor = arc.token;
  }
  return { status: climb.status, speaker: climb.speaker, speechVerb: climb.speechVerb };
}

function raise(climb: Climb, status: ClaimStatus): void {
  climb.status = strongerStatus(climb.status, status);
}

/** What stands around a predicate itself: auxiliaries, adverbs, negation, conjunctions of doubt, speech beside it. */
function readClause(graph: SentenceGraph, token: number, climb: Climb, speech: boolean): void {
  const children = graph.children(token);
  const continued = speech && graph.token(token).lemma === 'continue';
  for (const arc of children) {
    const word = graph.token(arc.token);
    const form = word.form.toLowerCase();
    if (arc.name === 'aux') {
      // "said he would go" is the future of the past: a plan.
      const status = form === 'would' && isReported(graph, token) ? 'PLANNED' : auxiliaryStatus(form);
      if (status !== null && !continued && !(form === 'can' && speech)) raise(climb, status);
    } else if (arc.name === 'advmod' || arc.name === 'amod' || arc.name === 'det' || arc.name === 'cc') {
      const status = adverbStatus(form);
      if (status !== null && !(form === 'not' && followedByOnly(graph, arc.token))) raise(climb, status);
    } else if (arc.name === 'mark' && doubtingMarks.has(form)) raise(climb, 'HYPOTHETICAL');
    else if (arc.name === 'case' && form === 'without') raise(climb, 'NEGATED');
    else if (arc.name === 'case' && (form === 'unlike' || form === 'instead')) raise(climb, 'NEGATED');
    else if (arc.name === 'parataxis' && climb.speaker === null) readParenthesis(graph, arc.token, climb);
    else if (arc.name === 'obl' && climb.speaker === null) readSource(graph, arc.token, climb);
  }
}

/** Whether a clause is the content of a verb of speech. */
function isReported(graph: SentenceGraph, token: number): boolean {
  const arc = graph.parent(token);
  return (
    arc !== null &&
    (arc.name === 'ccomp' || arc.name === 'parataxis') &&
    speechForce(graph.token(arc.token).lemma) !== null
  );
}

function followedByOnly(graph: SentenceGraph, token: number): boolean {
  return ['only', 'just', 'merely', 'simply'].includes(graph.token(token + 1).lemma);
}

/** "…, officials said": a short clause of speech hung on the statement. */
function readParenthesis(graph: SentenceGraph, token: number, climb: Climb): void {
  const force = speechForce(graph.token(token).lemma);
  if (force === null) return;
  takeSpeaker(graph, token, climb);
  if (force === 'contests') raise(climb, 'ALLEGED');
}

/** "according to Rathbun". */
function readSource(graph: SentenceGraph, token: number, climb: Climb): void {
  const marked = graph.governors(token).some((arc) => arc.marker === 'according_to');
  if (!marked) return;
  climb.speaker = token;
}

function takeSpeaker(graph: SentenceGraph, verb: number, climb: Climb): void {
  if (climb.speaker !== null) return;
  const passive = graph.dependents(verb).some((arc) => arc.marker === 'pass');
  const subject = graph
    .dependents(verb)
    .find((arc) =>
      passive ? arc.name === 'obl' && (arc.marker === 'agent' || arc.marker === 'by') : arc.name === 'nsubj',
    );
  climb.speechVerb ??= verb;
  if (subject !== undefined) climb.speaker = subject.token;
}

function climbOver(graph: SentenceGraph, token: number, arc: Arc, climb: Climb, speech: boolean): void {
  const governor = graph.token(arc.token);
  const verbal = governor.tag.startsWith('VB');
  switch (arc.name) {
    case 'conj': {
      // "will attack and destroy": the auxiliary of the first conjunct serves the second, unless that has its own.
      const own = graph
        .children(token)
        .some((child) => child.name === 'aux' || child.name === 'nsubj' || child.name === 'cop');
      if (climb.stated && !own && sameForm(graph, token, arc.token)) readClause(graph, arc.token, climb, speech);
      return;
    }
    case 'xcomp':
    case 'ccomp':
    case 'parataxis':
    case 'csubj':
    case 'dep': {
      if (!climb.stated) {
        if (arc.name === 'ccomp') return;
        return;
      }
      if (verbal || governor.tag.startsWith('JJ')) overVerb(graph, arc, climb);
      else if (governor.tag.startsWith('NN')) raise(climb, nounStatus(governor.lemma) ?? 'ASSERTED');
      readClause(graph, arc.token, climb, speech);
      return;
    }
    case 'acl': {
      const subtype = arc.marker;
      const status = governor.tag.startsWith('NN') ? nounStatus(governor.lemma) : null;
      const infinitive = graph.children(token).some((child) => child.name === 'mark');
      // An effort to support somebody is support already.
      if (speech && infinitive && ['effort', 'decision', 'campaign', 'move'].includes(governor.lemma)) return;
      if (climb.stated && subtype !== 'relcl' && infinitive && status !== null) {
        raise(climb, status);
        // "denied the claims that …" is read when the climb goes on from "claims".
        return;
      }
      if (climb.stated && subtype !== 'relcl' && infinitive && graph.token(token).tag === 'VB')
        raise(climb, 'HYPOTHETICAL');
      climb.stated = false;
      return;
    }
    case 'advcl': {
      const marks = graph
        .children(token)
        .filter((child) => child.name === 'mark')
        .map((child) => graph.token(child.token).form.toLowerCase());
      const form = marks.at(-1) ?? '';
      if (climb.stated && form === 'to' && graph.token(token).tag === 'VB') {
        // Who acts in order to plead pleads.
        if (speech) return;
        raise(climb, verbStatus(governor.lemma) ?? 'HYPOTHETICAL');
      } else if (climb.stated && verbal && verbStatus(governor.lemma) === 'ALLEGED' && (form === 'of' || form === '')) {
        raise(climb, 'ALLEGED');
        takeSpeaker(graph, arc.token, climb);
      } else if (climb.stated && form === 'from' && verbal) raise(climb, verbStatus(governor.lemma) ?? 'ASSERTED');
      // What a clause of time or reason says is presupposed by its main clause.
      climb.stated = false;
      return;
    }
    case 'obj':
    case 'obl':
    case 'nsubj':
    case 'nmod':
    case 'compound': {
      if (climb.stated) overNominal(graph, token, arc, climb);
      const status = verbal ? verbStatus(governor.lemma) : nounStatus(governor.lemma);
      climb.stated = climb.stated && status !== null && status !== 'ASSERTED';
      return;
    }
    default:
      climb.stated = false;
  }
}

/** An event noun under a verb: "called for the arrest", "denied the attack", "a threat of war". */
function overNominal(graph: SentenceGraph, token: number, arc: Arc, climb: Climb): void {
  const governor = graph.token(arc.token);
  if (graph.token(token).tag.startsWith('NNP')) return;
  if (governor.tag.startsWith('VB')) {
    if (arc.name === 'nsubj' && arc.marker !== 'pass') return;
    const status = verbStatus(governor.lemma);
    if (
      status === null ||
      status === 'ALLEGED' ||
      governor.lemma === 'warn' ||
      governor.lemma === 'reject' ||
      governor.lemma === 'oppose'
    )
      return;
    if (status === 'DENIED') takeSpeaker(graph, arc.token, climb);
    raise(climb, status);
  } else if (governor.tag.startsWith('NN')) {
    const status = nounStatus(governor.lemma);
    if (status !== null) raise(climb, status);
  }
}

function overVerb(graph: SentenceGraph, arc: Arc, climb: Climb): void {
  const { lemma } = graph.token(arc.token);
  const force = speechForce(lemma);
  const passive = graph.children(arc.token).some((child) => child.marker === 'pass');
  if (arc.name === 'xcomp') {
    const status = verbStatus(lemma);
    // "is expected to", "is set to", but "asked to": the passive of an order tells no more than the order.
    if (status !== null) raise(climb, status === 'ALLEGED' && !passive ? 'ASSERTED' : status);
    else if (
      [
        'likely',
        'ready',
        'due',
        'able',
        'eager',
        'willing',
        'about',
        'free',
        'unable',
        'unlikely',
        'reluctant',
      ].includes(lemma)
    )
      raise(climb, lemma.startsWith('un') || lemma === 'reluctant' ? 'NEGATED' : 'HYPOTHETICAL');
    return;
  }
  if (force !== null) {
    takeSpeaker(graph, arc.token, climb);
    if (force === 'contests') raise(climb, 'ALLEGED');
    if (force === 'denies') raise(climb, 'DENIED');
    const negated = graph
      .children(arc.token)
      .some(
        (child) => adverbStatus(graph.token(child.token).form.toLowerCase()) === 'NEGATED' && child.name === 'advmod',
      );
    if (negated) raise(climb, 'HYPOTHETICAL');
    if (['demand', 'urge', 'suggest', 'propose', 'recommend', 'ask'].includes(lemma)) raise(climb, 'HYPOTHETICAL');
    return;
  }
  const status = verbStatus(lemma);
  if (status !== null) raise(climb, status);
}

function sameForm(graph: SentenceGraph, one: number, other: number): boolean {
  const [a, b] = [graph.token(one).tag, graph.token(other).tag];
  return a === b;
}

function insideQuote(graph: SentenceGraph, token: number): boolean {
  let open = false;
  for (const word of graph.sentence.tokens) {
    if (word.index >= token) return open;
    if (word.tag === '``' || word.form === '“') open = true;
    if (word.tag === "''" || word.form === '”') open = false;
  }
  return open;
}
