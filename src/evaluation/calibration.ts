/** Claims whose confidence lies in one range, and how many of them are right. */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly claims: number;
  readonly meanConfidence: number | null;
  readonly shareRight: number | null;
}

const edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.000_001];

/** Compares confidence with truth, range by range: well calibrated is where the mean confidence is the share right. */
export function calibrate(
  claims: readonly { readonly confidence: number; readonly right: boolean }[],
): readonly CalibrationBin[] {
  return edges.slice(0, -1).map((from, at) => {
    const to = edges[at + 1] ?? 1;
    const inside = claims.filter((claim) => claim.confidence >= from && claim.confidence < to);
    const mean = (values: readonly number[]): number | null =>
      values.length === 0 ? null : values.reduce((a, b) => a + b, 0) / values.length;
    return {
      from,
      to: Math.min(1, to),
      claims: inside.length,
      meanConfidence: mean(inside.map((claim) => claim.confidence)),
      shareRight: mean(inside.map((claim) => (claim.right ? 1 : 0))),
    };
  });
}
