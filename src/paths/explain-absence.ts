import { claimStatuses } from '../claims/claim.ts';
import { entityTypes, type Ontology } from '../claims/ontology.ts';
import { liftableConstraints, type LiftableConstraint } from '../read-model/path.ts';
import { findPaths } from './find-paths.ts';
import type { ChooseSource } from './link-sources.ts';
import type { Direction, PathAnswer, PathConstraints, PathQuestion } from './path-question.ts';

/** A constraint without which there would be a path. */
export interface Relaxation {
  readonly constraint: LiftableConstraint;
  /** The best path that lifting it lets through. */
  readonly answer: PathAnswer;
}

/** Each constraint with what a question looks like without it. */
function lifts(ontology: Ontology, hopLimit: number): Readonly<Record<LiftableConstraint, Partial<PathConstraints>>> {
  return {
    MAX_HOPS: { maxHops: hopLimit },
    TYPES: { types: new Map(ontology.relationTypes.map((type): [string, Direction] => [type.name, 'BOTH'])) },
    STATUSES: { statuses: claimStatuses },
    MIN_CONFIDENCE: { minConfidence: 0 },
    MIN_SOURCES: { minSources: 1 },
    THROUGH: { through: entityTypes },
    HUBS: { hubDegree: Infinity, hubs: [] },
    AVOID: { avoid: [] },
    VIA: { via: [] },
    AS_OF: { asOf: null },
    KNOWN_AT: { knownAt: null },
    CHRONOLOGICAL: { chronological: false },
    IGNORED_PUBLISHERS: { ignoredPublishers: [] },
    IGNORED_CLAIMANTS: { ignoredClaimants: [] },
  };
}

/** Shares of the time that is left below this many milliseconds are not worth a search. */
const leastTime = 5;

/**
 * Tells which single constraints keep a question from having a path, by asking it again without each of them, the cheapest
 * to give up first, for as long as there is time. Constraints that are as wide as they can be are not tried.
 */
export async function explainAbsence(
  choose: ChooseSource,
  question: PathQuestion,
  ontology: Ontology,
  hopLimit: number,
  milliseconds: number,
): Promise<readonly Relaxation[]> {
  const begun = performance.now();
  const found: Relaxation[] = [];
  const active = Object.entries(lifts(ontology, hopLimit)).filter(([, lift]) => changes(question, lift));
  for (const [at, [name, lift]] of active.entries()) {
    const left = milliseconds - (performance.now() - begun);
    const deadline = left / (active.length - at);
    if (deadline < leastTime) break;
    const alone = { order: 'SHORTEST', first: 1, after: null, findHubs: false } as const;
    const relaxed: PathQuestion = { ...question, ...lift, ...alone, deadline };
    const answer = await findPaths(await choose(relaxed), relaxed);
    const constraint = liftableConstraints.find((one) => one === name);
    if (answer.paths.length > 0 && constraint !== undefined) found.push({ constraint, answer });
  }
  return found;
}

/** Whether lifting would change the question at all. */
function changes(question: PathQuestion, lift: Partial<PathConstraints>): boolean {
  return Object.entries(lift).some(([name, value]) => {
    const present = question[name as keyof PathConstraints];
    return canonical(present) !== canonical(value);
  });
}

function canonical(value: PathConstraints[keyof PathConstraints]): string {
  if (typeof value !== 'object' || value === null) return String(value);
  // Lists and maps alike: their order says nothing.
  return JSON.stringify([...value].map((item) => JSON.stringify(item)).sort());
}
