import { calendarDatePattern } from './date-words.ts';
import { dayIn } from './day-in.ts';

/** What stands before a wire story's first sentence: `TORONTO (UrduPoint News / Sputnik - 20th June, 2020) …`. */
export interface Dateline {
  /** The outlet or agency in brackets, or null. */
  readonly agency: string | null;
  /** ISO date, or null. */
  readonly date: string | null;
}

/** Datelines stand at the head of a text; looking further would find brackets that mean something else. */
const reach = 1500;

/** A place in capitals at the start of a line, its country or the day perhaps, then the agency in round brackets. */
const dateline = new RegExp(
  `(?:^|\\n)[ \\t]*\\p{Lu}[\\p{Lu}.' -]{1,40}(?:, ?(?:${calendarDatePattern}|\\p{Lu}[\\p{L}. ]{1,20}))?\\s?\\(([^()\\n]{2,120})\\)`,
  'u',
);

/** Finds the dateline of a text, or null. */
export function findDateline(text: string): Dateline | null {
  const inside = dateline.exec(text.slice(0, reach))?.[1];
  if (inside === undefined) return null;
  const [agency, ...rest] = inside.split(/\s[-–—]\s/);
  return {
    agency: agency === undefined || agency.trim() === '' ? null : agency.trim(),
    date: rest.map(dayIn).find((date) => date !== null) ?? null,
  };
}
