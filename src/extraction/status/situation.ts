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
    // "“It won’t be tolerated,” protesters said": what is quoted denies nothing that is told outside the marks.
    if (insideQuote(graph, cursor) || !insideQuote(graph, arc.token)) climbOver(graph, cursor, arc, climb, speech);
    cursor = arc.token;
  }
  return { status: climb.status, speaker: climb.speaker, speechVerb: climb.speechVerb };
}

function insideQuote(graph: SentenceGraph, token: number): boolean {
  const straight = graph.sentence.tokens.filter(({ form }) => form === '"');
  // An odd mark that closes has been opened in a sentence before.
  let open = straight.length % 2 === 1 && straight[0]?.tag === "''";
  for (const { index, form, tag } of graph.sentence.tokens) {
    if (index >= token) return open;
    // Straight marks look the same on either side, and the parser's tags mistake one for the other.
    if (form === '"') open = !open;
    else if (form === '“' || tag === '``') open = true;
    else if (form === '”' || tag === "''") open = false;
  }
  return open;
}
