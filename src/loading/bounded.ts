import { ThroughlineError } from '../errors.ts';

/** Loading that takes in only so much at a time. */
export interface Bounded<Input, Result> {
  /** Throws OVERLOADED at once, rather than let an article wait for its turn. */
  readonly load: (input: Input) => Promise<Result>;
  readonly underWay: () => number;
}

/** Loads at most so many articles at a time. */
export function bounded<Input, Result>(most: number, load: (input: Input) => Promise<Result>): Bounded<Input, Result> {
  let underWay = 0;
  return {
    underWay: () => underWay,
    load: async (input) => {
      if (underWay >= most) {
        throw new ThroughlineError(
          'OVERLOADED',
          `${most} articles are being loaded already. Send this one again in a few seconds.`,
          { details: { retryAfter: 10 } },
        );
      }
      underWay += 1;
      try {
        return await load(input);
      } finally {
        underWay -= 1;
      }
    },
  };
}
