/** How many were found, how many of those are right, how many were to be found and how many of those were. */
export interface Counts {
  readonly extracted: number;
  readonly right: number;
  readonly labelled: number;
  readonly found: number;
}

export interface Scores {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** The sum of several counts. */
export function addCounts(all: readonly Counts[]): Counts {
  return all.reduce(
    (a, b) => ({
      extracted: a.extracted + b.extracted,
      right: a.right + b.right,
      labelled: a.labelled + b.labelled,
      found: a.found + b.found,
    }),
    { extracted: 0, right: 0, labelled: 0, found: 0 },
  );
}

/** Precision, recall and their harmonic mean; null where there was nothing to divide by. */
export function scoresOf(counts: Counts): Scores {
  const precision = counts.extracted === 0 ? null : counts.right / counts.extracted;
  const recall = counts.labelled === 0 ? null : counts.found / counts.labelled;
  const f1 =
    precision === null || recall === null || precision + recall === 0
      ? null
      : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
