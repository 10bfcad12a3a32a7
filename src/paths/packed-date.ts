import type { PartialDate } from '../articles/article.ts';

/**
 * A calendar date as one whole number, so that millions fit typed arrays: `20181201`, with zeros for what is not known:
 * `20181200` is some day of December 2018, `20180000` some day of 2018, and 0 no date at all.
 */
export type PackedDate = number;

/** Later than every date. */
export const endOfTime = 99_999_999;

export function packDate(date: PartialDate | null): PackedDate {
  if (date === null) return 0;
  const [year = '0', month = '0', day = '0'] = date.split('-');
  return Number(year) * 10_000 + Number(month) * 100 + Number(day);
}

/** The date that was packed. */
export function unpackDate(date: PackedDate): PartialDate | null {
  if (date === 0) return null;
  const text = String(date).padStart(8, '0');
  const parts = [text.slice(0, 4), text.slice(4, 6), text.slice(6)];
  return parts.filter((part, at) => at === 0 || part !== '00').join('-');
}

/** The first day that a packed date may mean; 0 for no date. */
export function firstDay(date: PackedDate): number {
  if (date === 0 || date % 100 !== 0) return date;
  return date % 10_000 === 0 ? date + 101 : date + 1;
}

/** The last day that a packed date may mean, or the end of time for no date. Months end on a 31st: only order matters. */
export function lastDay(date: PackedDate): number {
  if (date === 0) return endOfTime;
  if (date % 100 !== 0) return date;
  return date % 10_000 === 0 ? date + 1231 : date + 31;
}
