import type { ConnectAnswer, DrawnEntity, DrawnGraph, Path, PathsAnswer, Relaxation } from '../api/documents.ts';
import { latestOf, type Asked } from '../api/use-answer.ts';

/** What the page shows of an answer, whether the question was about two or about more. */
export interface ShownAnswer {
  readonly ends: readonly DrawnEntity[];
  readonly paths: readonly Path[];
  readonly graph: DrawnGraph;
  readonly complete: boolean;
  readonly cutBy: string | null;
  readonly milliseconds: number;
  readonly hasMore: boolean;
  readonly hubs: readonly DrawnEntity[];
  readonly reached: readonly [number, number];
  readonly unconnected: readonly DrawnEntity[];
  readonly relaxations: readonly Relaxation[];
}

/** The answer that can be shown now: while a new one is under way, the last one. */
export function answerOf(asked: Asked<PathsAnswer | ConnectAnswer>): ShownAnswer | null {
  const answer = latestOf(asked);
  if (answer === null) return null;
  if ('paths' in answer) {
    const { paths: found } = answer;
    return {
      ...found,
      ends: [...found.from, ...found.to],
      hasMore: found.pageInfo.hasNextPage,
      hubs: found.hubsNotCrossed,
      reached: [found.reachedFrom, found.reachedTo],
      unconnected: [],
      relaxations: found.absence?.relaxations ?? [],
    };
  }
  const { connect } = answer;
  return { ...connect, ends: connect.entities, hasMore: false, hubs: [], reached: [0, 0], relaxations: [] };
}
