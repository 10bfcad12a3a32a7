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

/**
 * One line that says how far a load has come: done, failed, how fast, and how long it will take, estimated from the share
 * of the bytes that were taken; `total` is null when nobody knows how much will come.
 */
export function progressLine(
  counts: LoadCounts,
  milliseconds: number,
  bytes: { readonly taken: number; readonly total: number | null },
): string {
  const done = doneOf(counts);
  const seconds = Math.max(milliseconds / 1000, 0.001);
  const rate = done / seconds;
  const share = bytes.total === null || bytes.total === 0 ? null : Math.min(1, bytes.taken / bytes.total);
  const left = share === null || share < 0.01 ? null : (seconds / share) * (1 - share);
  return [
    countOf(done, 'article'),
    counts.failed > 0 ? `${counts.failed} failed` : '',
    done === 0 ? '' : `${rateOf(rate)} a second`,
    left === null || share === 1 ? '' : `about ${duration(left)} left`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** What a load did, in one sentence. */
export function summaryLine(counts: LoadCounts, milliseconds: number): string {
  const done = doneOf(counts);
  const rate = done / Math.max(milliseconds / 1000, 0.001);
  const speed = done === 0 ? '' : ` (${rateOf(rate)} a second)`;
  return `${countOf(done, 'article')} in ${duration(milliseconds / 1000)}${speed}: ${counts.created} new, ${counts.revised} revised, ${counts.unchanged} unchanged; ${countOf(counts.claims, 'claim')} read.`;
}

function rateOf(rate: number): string {
  return rate < 10 ? rate.toFixed(1) : String(Math.round(rate));
}

function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 90) return `${whole} s`;
  const minutes = Math.round(whole / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
