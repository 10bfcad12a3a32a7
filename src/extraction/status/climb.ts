import type { ClaimStatus } from '../../claims/claim.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';
import { strongerStatus } from './modality.ts';

/** What has been found out on the way from a predicate to the root of its sentence. */
export interface Climb {
  status: ClaimStatus;
  speaker: number | null;
  speechVerb: number | null;
  /** False once a modifier was left behind: what governs it says nothing about whether the predicate holds. */
  stated: boolean;
}

/** Notes a status; of several the strongest stays. */
export function raise(climb: Climb, status: ClaimStatus): void {
  climb.status = strongerStatus(climb.status, status);
}

/** Notes the subject of a verb of speech as the speaker, unless a nearer one is known. */
export function takeSpeaker(graph: SentenceGraph, verb: number, climb: Climb): void {
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
