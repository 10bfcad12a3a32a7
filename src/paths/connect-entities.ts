import type { Cut } from '../read-model/path.ts';
import { findPaths } from './find-paths.ts';
import type { ChooseSource } from './link-sources.ts';
import type { PathAnswer, PathConstraints, PathOrder, PathQuestion } from './path-question.ts';

/** What is asked of a connection. */
export interface ConnectionQuestion extends PathConstraints {
  /** Entity ids, two or more. */
  readonly entities: readonly string[];
  readonly order: PathOrder;
  /** Milliseconds for all of it. */
  readonly deadline: number;
}

export interface Connection {
  /** The searches whose one path each joined another entity to the rest, in order. */
  readonly answers: readonly PathAnswer[];
  /** Entities that no allowed path joins to the first one. */
  readonly unconnected: readonly string[];
  /** What cut the search short; null when it was not. */
  readonly cutBy: Cut | null;
}

/**
 * Finds a small graph that ties entities together: it begins with the first, and joins the entity that is nearest to what is
 * tied together already, until none is left. At most 2 − 2/k times as costly as the best tree for k entities, and exact for
 * two (Takahashi and Matsuyama, "An approximate solution for the Steiner problem in graphs", Mathematica Japonica 24, 1980).
 */
export async function connectEntities(choose: ChooseSource, question: ConnectionQuestion): Promise<Connection> {
  const begun = performance.now();
  const [first = '', ...others] = question.entities;
  const tied = new Set([first]);
  let waiting: readonly string[] = others;
  const answers: PathAnswer[] = [];
  while (waiting.length > 0) {
    const left = question.deadline - (performance.now() - begun);
    if (left <= 0) return { answers, unconnected: waiting, cutBy: 'DEADLINE' };
    const step: PathQuestion = {
      ...question,
      from: [...tied],
      to: waiting,
      first: 1,
      after: null,
      findHubs: false,
      deadline: left,
    };
    const answer = await findPaths(await choose(step), step);
    const [path] = answer.paths;
    if (path === undefined) return { answers, unconnected: waiting, cutBy: answer.complete ? null : answer.cutBy };
    answers.push(answer);
    for (const entity of path.entities) tied.add(entity);
    waiting = waiting.filter((entity) => !tied.has(entity));
  }
  return { answers, unconnected: [], cutBy: null };
}
