import type { LoadReport } from '../loading/load-items.ts';
import { countOf } from './count-of.ts';

/** How far a load has come. */
export interface LoadCounts {
  readonly created: number;
  readonly revised: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly claims: number;
}

export const nothingLoaded: LoadCounts = { created: 0, revised: 0, unchanged: 0, failed: 0, claims: 0 };

/** The counts with one more report. */
export function counted(counts: LoadCounts, report: LoadReport): LoadCounts {
  switch (report.kind) {
    case 'left':
      return counts;
    case 'failed':
      return { ...counts, failed: counts.failed + 1 };
    case 'loaded': {
      const { outcome, claimCount } = report.loaded;
      return { ...counts, [outcome]: counts[outcome] + 1, claims: counts.claims + claimCount };
    }
  }
}

/** Articles that are in the graph now. */
export function doneOf(counts: LoadCounts): number {
  return counts.created + counts.revised + counts.unchanged;
}

/** What a load has begun, beside what is done. */
export interface LoadUnderWay {
  /** Bytes taken from the sources, and how many there are; null when nobody knows. */
  readonly taken: number;
  readonly total: number | null;
  /** Articles begun, and those of them that were read and wait to be written or are. */
  readonly begun: number;
  readonly read: number;
}

/**
 * One line that says how far a load has come: read, in the graph, failed, how fast, and how long it will take, estimated
 * from the bytes that were taken for the articles that are read.
 */
export function progressLine(counts: LoadCounts, milliseconds: number, underWay: LoadUnderWay): string {
  const done = doneOf(counts);
  // Articles that were loaded already are never read.
  const read = Math.max(done, underWay.read + counts.unchanged);
  const seconds = Math.max(milliseconds / 1000, 0.001);
  const settled = read + counts.failed;
  const { taken, total } = underWay;
  const share =
    total === null || total === 0
      ? null
      : Math.min(1, (taken / total) * (settled / Math.max(underWay.begun, settled, 1)));
  const left = read === 0 || share === null || share < 0.01 ? null : (seconds / share) * (1 - share);
  return [
    read === 0
      ? 'no article read yet'
      : read > done
        ? `${countOf(read, 'article')} read, ${done} of them in the graph`
        : countOf(done, 'article'),
    counts.failed > 0 ? `${counts.failed} failed` : '',
    read === 0 ? '' : speedOf(read / seconds),
    left === null || share === 1 ? '' : `about ${duration(left)} left`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** What a load did, in one sentence. */
export function summaryLine(counts: LoadCounts, milliseconds: number): string {
  const done = doneOf(counts);
  const rate = done / Math.max(milliseconds / 1000, 0.001);
  const speed = done === 0 ? '' : ` (${speedOf(rate)})`;
  return `${countOf(done, 'article')} in ${duration(milliseconds / 1000)}${speed}: ${counts.created} new, ${counts.revised} revised, ${counts.unchanged} unchanged; ${countOf(counts.claims, 'claim')} read.`;
}

/** Articles a second, or a minute where a second has none. */
function speedOf(rate: number): string {
  if (rate < 1) return `${(rate * 60).toFixed(1)} a minute`;
  return `${rate < 10 ? rate.toFixed(1) : String(Math.round(rate))} a second`;
}

function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 90) return `${whole} s`;
  const minutes = Math.round(whole / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
