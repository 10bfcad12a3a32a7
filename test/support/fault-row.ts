import { appendFileSync } from 'node:fs';

/** Whether the fault tests run at the size that docs/faults.md promises, or at one that continuous integration can bear. */
const isFull = process.env['FAULTS'] === 'full';

/** A number of this row: the small one unless the whole test was asked for. */
export function sized(short: number, full: number): number {
  return isFull ? full : short;
}

/** Says what a row of the fault tests has measured; also into the file that FAULTS_REPORT names. */
export function report(row: string, measured: string): void {
  const line = `${row}: ${measured}\n`;
  process.stderr.write(line);
  const file = process.env['FAULTS_REPORT'];
  if (file !== undefined) appendFileSync(file, line);
}

/** The value below which such a share of the values lies, in the values' unit; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
