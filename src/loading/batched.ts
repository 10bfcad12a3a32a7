interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (problem: unknown) => void;
}

/**
 * A function that does its work in batches: while one batch is worked on, calls gather for the next, up to `most` at a
 * time and in the order of the calls. The work gives one result for each item, in their order; when it throws, every call
 * of the batch throws.
 */
export function batched<Item, Result>(
  most: number,
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
): (item: Item) => Promise<Result> {
  const waiting: Waiting<Item, Result>[] = [];
  let working = false;

  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      const batch = waiting.splice(0, most);
      try {
        const results = await work(batch.map(({ item }) => item));
        for (const [at, { resolve, reject }] of batch.entries()) {
          if (at < results.length) resolve(results[at] as Result);
          else reject(new RangeError('The work gave fewer results than it was given items.'));
        }
      } catch (problem) {
        for (const { reject } of batch) reject(problem);
      }
    }
    working = false;
  };

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (working) return;
      working = true;
      // Not at once, so that calls made together are worked on together.
      setImmediate(() => void run());
    });
}
