import type { ClaimStatus } from '../../claims/claim.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';
import { raise, type Climb } from './climb.ts';
import { climbOver } from './climb-over.ts';
import { readClause } from './read-clause.ts';

/** How a sentence commits itself to one of its predicates, and through whose mouth. */
export interface Situation {
  readonly status: ClaimStatus;
  /** Token that says so: the subject of the nearest verb of speech, or what "according to" names; null for the text itself. */
  readonly speaker: number | null;
  /** The verb of speech with that speaker; null when there is none. */
  readonly speechVerb: number | null;
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

function insideQuote(graph: SentenceGraph, token: number): boolean {
  let open = false;
  for (const word of graph.sentence.tokens) {
    if (word.index >= token) return open;
    if (word.tag === '``' || word.form === '“') open = true;
    if (word.tag === "''" || word.form === '”') open = false;
  }
  return open;
}
