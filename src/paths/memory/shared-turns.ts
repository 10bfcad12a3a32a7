/**
 * Work that is done for one caller after the other, and once for all who ask while another turn is under way: what they
 * wait for begins after they asked, so it shows them what had been written by then. A database that answers slowly would
 * otherwise keep the last of many waiting for as many answers.
 */
export function sharedTurns<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  let next: Promise<Result> | null = null;
  return () => {
    if (next !== null) return next;
    const mine = last.then(() => {
      next = null;
      return work();
    });
    next = mine;
    last = mine.catch(() => null);
    return mine;
  };
}
