import type { SentenceGraph } from '../grammar/sentence-graph.ts';
import { speechForce } from '../speech/speech-verbs.ts';
import { raise, takeSpeaker, type Climb } from './climb.ts';
import { adverbStatus, auxiliaryStatus, doubtingMarks } from './modality.ts';

/** Who "will remain a member" is one. */
const lasting: ReadonlySet<string> = new Set(['remain', 'stay']);

/** What stands around a predicate itself: auxiliaries, adverbs, negation, conjunctions of doubt, speech beside it. */
export function readClause(graph: SentenceGraph, token: number, climb: Climb, speech: boolean): void {
  const children = graph.children(token);
  if (isForgone(graph, token)) raise(climb, 'NEGATED');
  const continued = speech && graph.token(token).lemma === 'continue';
  for (const arc of children) {
    const word = graph.token(arc.token);
    const form = word.form.toLowerCase();
    if (arc.name === 'aux') {
      // "said he would go" is the future of the past, a plan; "would have gone" is none.
      const perfect = children.some((child) => graph.token(child.token).lemma === 'have' && child.name === 'aux');
      const status = form === 'would' && !perfect && isReported(graph, token) ? 'PLANNED' : auxiliaryStatus(form);
      const lasts = status === 'PLANNED' && lasting.has(graph.token(token).lemma);
      if (status !== null && !continued && !lasts && !(form === 'can' && speech)) raise(climb, status);
    } else if (arc.name === 'advmod' || arc.name === 'amod' || arc.name === 'det' || arc.name === 'cc') {
      const status = adverbStatus(form);
      if (status !== null && !(form === 'not' && (followedByOnly(graph, arc.token) || negatesAdverb(graph, arc.token))))
        raise(climb, status);
    } else if (arc.name === 'mark' && doubtingMarks.has(form)) raise(climb, 'HYPOTHETICAL');
    else if (arc.name === 'case' && form === 'without') raise(climb, 'NEGATED');
    else if (arc.name === 'case' && (form === 'unlike' || form === 'instead')) raise(climb, 'NEGATED');
    else if (arc.name === 'parataxis' && climb.speaker === null) readParenthesis(graph, arc.token, climb);
    else if (arc.name === 'obl' && climb.speaker === null) readSource(graph, arc.token, climb);
  }
}

/** What stands before a gerund that was not done: "stopped short of accusing", "instead of arresting", "without charging". */
const forgoing = /(?:^| )(?:short of|instead of|rather than|far from|without)$/;

function isForgone(graph: SentenceGraph, token: number): boolean {
  if (graph.token(token).tag !== 'VBG') return false;
  let before = token - 1;
  while (graph.token(before).tag.startsWith('RB') && !/^(?:short|far)$/i.test(graph.token(before).form)) before -= 1;
  return forgoing.test(`${graph.token(before - 1).form} ${graph.token(before).form}`.toLowerCase());
}

/** Whether a clause is the content of a verb of speech, or tells in it what happens where: "flown to Rome, where he would be tried". */
function isReported(graph: SentenceGraph, token: number): boolean {
  const arc = graph.parent(token);
  if (arc === null) return false;
  if (arc.name === 'advcl' && graph.children(token).some((child) => graph.token(child.token).tag === 'WRB'))
    return isReported(graph, arc.token);
  return (arc.name === 'ccomp' || arc.name === 'parataxis') && speechForce(graph.token(arc.token).lemma) !== null;
}

function followedByOnly(graph: SentenceGraph, token: number): boolean {
  return ['only', 'just', 'merely', 'simply'].includes(graph.token(token + 1).lemma);
}

/** "not coincidentally headquartered in London": without an auxiliary before it, "not" goes with the adverb behind it. */
function negatesAdverb(graph: SentenceGraph, token: number): boolean {
  return (
    /^RB/.test(graph.token(token + 1).tag) &&
    graph.token(token + 1).form.endsWith('ly') &&
    !/^(?:be|have|do)$/.test(graph.token(token - 1).lemma) &&
    graph.token(token - 1).tag !== 'MD'
  );
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
