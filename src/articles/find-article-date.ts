import type { PartialDate } from './article.ts';
import { calendarDatePattern } from './date-words.ts';
import { dayIn } from './day-in.ts';

/** How far into a text its own date can stand, in characters: past a headline, a byline and a dateline. */
const reach = 1500;
const calendarDate = new RegExp(calendarDatePattern, 'iu');
/** A line that is nothing but a date, or metadata in front of the first words. */
const dateLine = new RegExp(
  `^\\s*(?:(?:date|published|updated|posted|last updated)(?:\\s{1,3}on)?\\s?:?\\s{1,3})?${calendarDatePattern}(?:$|[,;|\\s])`,
  'iu',
);
/** "TORONTO (UrduPoint News / Sputnik - 20th June, 2020)", "WASHINGTON, June 3, 2021 —" */
const dateline = new RegExp(
  `^\\s*\\p{Lu}[\\p{L}.,'’ -]{1,60}(?:\\([^()\\n]{2,80}\\)|${calendarDatePattern}\\s{0,2}(?:\\(|—|–|-))`,
  'u',
);

/**
 * The day an article was published as its own text says it, in a line of its own, in front of the headline or in the
 * dateline; null when the text does not say it with its year.
 */
export function findArticleDate(text: string): PartialDate | null {
  const opening = text.slice(0, reach);
  let inDateline: PartialDate | null = null;
  for (const line of opening.split('\n')) {
    const start = line.slice(0, 260);
    const own = dateLine.exec(start);
    if (own !== null) {
      const date = dayIn(own[0]);
      if (date !== null) return date;
    }
    const story = inDateline === null ? dateline.exec(start) : null;
    if (story !== null) inDateline = dayIn(calendarDate.exec(story[0])?.[0] ?? '');
  }
  return inDateline;
}
