import type { ClaimStatus } from '../../claims/claim.ts';
import type { Arc, SentenceGraph } from '../grammar/sentence-graph.ts';
import { speechForce } from '../speech/speech-verbs.ts';
import { raise, takeSpeaker, type Climb } from './climb.ts';
import { adverbStatus, nounStatus, verbStatus } from './modality.ts';
import { readClause } from './read-clause.ts';

const askingVerbs: ReadonlySet<string> = new Set([
  'urge',
  'ask',
  'demand',
  'request',
  'call',
  'press',
  'advise',
  'recommend',
  'beg',
  'encourage',
]);

/** What one is brought somewhere for awaits him already: who "will be extradited to face charges" has been charged. */
const awaited: ReadonlySet<string> = new Set(['face', 'answer']);
const bringing: ReadonlySet<string> = new Set([
  'extradite', 'return', 'bring', 'send', 'fly', 'transfer', 'deport', 'surrender', 'hand', 'take', 'arrive', 'appear', 'move', 'transport', 'escort', 'ship',
]); // prettier-ignore

/** Whether a verb says what somebody who is brought somewhere, be it only planned, has to face there. */
function awaits(graph: SentenceGraph, token: number, arc: Arc): boolean {
  if (!awaited.has(graph.token(token).lemma) || !['xcomp', 'advcl', 'acl'].includes(arc.name)) return false;
  const above = graph.token(arc.token).tag.startsWith('VB') ? arc.token : (graph.parent(arc.token)?.token ?? 0);
  return bringing.has(graph.token(above).lemma);
}

/** What adjectives over an infinitive make of it: "is likely to", "was unable to". */
const prospects: ReadonlyMap<string, ClaimStatus> = new Map([
  ['due', 'PLANNED'],
  ...['likely', 'ready', 'able', 'eager', 'willing', 'about', 'free', 'keen', 'prepared'].map(
    (word): [string, ClaimStatus] => [word, 'HYPOTHETICAL'],
  ),
  ...['unable', 'unlikely', 'reluctant', 'unwilling'].map((word): [string, ClaimStatus] => [word, 'NEGATED']),
]);

/** Takes one step up: what the governor, and the kind of tie to it, mean for the predicate below. */
export function climbOver(graph: SentenceGraph, token: number, arc: Arc, climb: Climb, speech: boolean): void {
  const governor = graph.token(arc.token);
  const verbal = governor.tag.startsWith('VB');
  if (awaits(graph, token, arc)) {
    climb.stated = false;
    return;
  }
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
      if (!climb.stated) return;
      // "Poland should free him, Roe said": whatever becomes of what is said, it was said.
      if (arc.name === 'parataxis' && speechForce(graph.token(token).lemma) === 'states') {
        climb.stated = false;
        return;
      }
      if (verbal && speechForce(governor.lemma) === 'denies' && isNegated(graph, arc.token)) {
        // "did not deny that he knew him" leaves it standing.
        takeSpeaker(graph, arc.token, climb);
        raise(climb, 'ALLEGED');
        return;
      }
      if (verbal || governor.tag.startsWith('JJ')) overVerb(graph, arc, climb);
      else if (governor.tag.startsWith('NN') && arc.name === 'ccomp')
        raise(climb, nounStatus(governor.lemma) ?? 'ASSERTED');
      readClause(graph, arc.token, climb, speech);
      return;
    }
    case 'acl': {
      const subtype = arc.marker;
      const status = governor.tag.startsWith('NN') ? nounStatus(governor.lemma) : null;
      const infinitive = graph.children(token).some((child) => child.name === 'mark');
      // An effort to support somebody is support already.
      if (
        speech &&
        infinitive &&
        ['effort', 'decision', 'campaign', 'move', 'commitment', 'resolve', 'work'].includes(governor.lemma)
      )
        return;
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
    else raise(climb, prospects.get(lemma) ?? 'ASSERTED');
    // What is asked of somebody is the asker's word: "Jane Roe urged Poland to expel him".
    if (status === 'HYPOTHETICAL' && askingVerbs.has(lemma)) takeSpeaker(graph, arc.token, climb);
    return;
  }
  if (force !== null) {
    takeSpeaker(graph, arc.token, climb);
    if (force === 'contests') raise(climb, 'ALLEGED');
    if (force === 'denies') raise(climb, 'DENIED');
    if (isNegated(graph, arc.token)) raise(climb, 'HYPOTHETICAL');
    if (['demand', 'urge', 'suggest', 'propose', 'recommend', 'ask'].includes(lemma)) raise(climb, 'HYPOTHETICAL');
    return;
  }
  const status = verbStatus(lemma);
  if (status !== null) raise(climb, status);
}

function isNegated(graph: SentenceGraph, verb: number): boolean {
  return graph
    .children(verb)
    .some(
      (child) => adverbStatus(graph.token(child.token).form.toLowerCase()) === 'NEGATED' && child.name === 'advmod',
    );
}

function sameForm(graph: SentenceGraph, one: number, other: number): boolean {
  const [a, b] = [graph.token(one).tag, graph.token(other).tag];
  return a === b;
}
