import type { PartialDate } from './article.ts';
import { isPartialDate } from './check-draft.ts';

/**
 * The calendar date that a source gives for an article, as the source's own clock has it, or null when it is none: the
 * date part of an ISO instant, or an English date such as "21 June 2020", "Sun, 21 Jun 2020 10:00:00 GMT" and
 * "June 21, 2020". Forms such as 03/04/2020, which mean different days to different people, are not read.
 */
export function readDate(source: string): PartialDate | null {
  const text = source.trim();
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|[T ])/.exec(text)?.[0];
  if (iso !== undefined) return isPartialDate(iso) ? iso : null;
  const compact = /^(\d{4})(\d{2})(\d{2})(?=$|T|\d{6}$)/.exec(text);
  if (compact !== null) return existing(compact[1], compact[2], compact[3]);
  const dayFirst = /(?:^|[\s,])(\d{1,2})(?:st|nd|rd|th)?\.? (\p{L}{3,9})\.?,? (\d{4})(?=$|[\s,T])/u.exec(text);
  if (dayFirst !== null) return existing(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = /(?:^|[\s,])(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?=$|[\s,])/u.exec(text);
  if (monthFirst !== null) return existing(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  return null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function monthNumber(name: string | undefined): string {
  return String(months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);
}

function existing(year = '', month = '', day = ''): PartialDate | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPartialDate(date) ? date : null;
}
