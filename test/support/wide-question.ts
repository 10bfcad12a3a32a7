import type { PathQuestion } from '../../src/paths/path-question.ts';

/** What a question asks that is given only its ends and types: every affirmed link of four hops at most, with nothing kept out. */
export function wideQuestion(given: Pick<PathQuestion, 'from' | 'to' | 'types'> & Partial<PathQuestion>): PathQuestion {
  return {
    maxHops: 4,
    statuses: ['ASSERTED', 'ALLEGED'],
    minConfidence: 0,
    minSources: 1,
    through: ['Person'],
    via: [],
    avoid: [],
    ignoredPublishers: [],
    ignoredClaimants: [],
    asOf: null,
    undated: true,
    knownAt: null,
    chronological: false,
    hubDegree: 1000,
    hubs: [],
    order: 'SHORTEST',
    first: 50,
    after: null,
    findHubs: true,
    deadline: 30_000,
    ...given,
  };
}
