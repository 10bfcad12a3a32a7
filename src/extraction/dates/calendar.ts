import type { PartialDate } from '../../articles/article.ts';

/** A calendar day; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export type Precision = 'year' | 'month' | 'day';

/** The first day that a partial date can mean, and how precisely it is known; null when it is no date. */
export function parsePartialDate(
  date: PartialDate | null,
): { readonly day: Day; readonly precision: Precision } | null {
  const match = date === null ? null : /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/u.exec(date);
  if (match === null) return null;
  const [, year, month, day] = match;
  const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  return { day: { year: Number(year), month: Number(month ?? '1'), day: Number(day ?? '1') }, precision };
}

/** A day written at a precision: `2018`, `2018-12`, `2018-12-01`. */
export function writeDate(day: Day, precision: Precision): PartialDate {
  const year = String(day.year).padStart(4, '0');
  const month = String(day.month).padStart(2, '0');
  if (precision === 'year') return year;
  return precision === 'month' ? `${year}-${month}` : `${year}-${month}-${String(day.day).padStart(2, '0')}`;
}

/** The day so many days later, or earlier for a negative number. */
export function addDays(day: Day, days: number): Day {
  return fromTime(toTime(day) + days * 86_400_000);
}

/** The day so many months later; the last day of the month when it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const index = day.year * 12 + (day.month - 1) + months;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  const last = fromTime(Date.UTC(year, month, 0)).day;
  return { year, month, day: Math.min(day.day, last) };
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(toTime(day)).getUTCDay();
}

/** Negative when the first day is the earlier one. */
export function compareDays(a: Day, b: Day): number {
  return toTime(a) - toTime(b);
}

function toTime(day: Day): number {
  return Date.UTC(day.year, day.month - 1, day.day);
}

function fromTime(time: number): Day {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day so long before another: years and months at their own precision. */
export function dayBefore(
  anchor: Day,
  count: number,
  unit: string,
): { readonly day: Day; readonly precision: Precision } {
  if (unit.startsWith('year')) return { day: addMonths(anchor, -12 * count), precision: 'year' };
  if (unit.startsWith('month')) return { day: addMonths(anchor, -count), precision: 'month' };
  return {
    day: addDays(anchor, -count * (unit.startsWith('week') ? 7 : 1)),
    precision: unit.startsWith('week') ? 'month' : 'day',
  };
}
