/** Lets a few pieces of work run at the same time; the others wait for their turn, first come first served. */
export type Slots = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Slots for `most` pieces of work at the same time. */
export function slots(most: number): Slots {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (work) => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
    try {
      return await work();
    } finally {
      // A slot goes from hand to hand, so that nobody who comes later slips in.
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
