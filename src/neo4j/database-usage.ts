/** How much a database is asked at this moment. */
export interface DatabaseUsage {
  /** Queries and transactions under way; each holds a connection, or waits for one. */
  readonly underWay: number;
  /** Connections there may be, to each server of a cluster. */
  readonly mostConnections: number;
  /** Reads that were asked again and transactions that were run again, since the start. */
  readonly repeats: number;
}

/** Counts what a database is asked; the driver itself does not tell. */
export interface UsageCount {
  /** Counts work for as long as it takes. */
  readonly during: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly repeated: () => void;
  readonly usage: () => DatabaseUsage;
}

/** A count that starts at nothing. */
export function countUsage(mostConnections: number): UsageCount {
  let underWay = 0;
  let repeats = 0;
  return {
    during: async (work) => {
      underWay += 1;
      try {
        return await work();
      } finally {
        underWay -= 1;
      }
    },
    repeated: () => {
      repeats += 1;
    },
    usage: () => ({ underWay, mostConnections, repeats }),
  };
}
