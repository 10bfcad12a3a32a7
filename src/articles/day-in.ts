import { en } from 'chrono-node';
import type { PartialDate } from './article.ts';

/** The calendar day that a stretch of text names with its year, or null. */
export function dayIn(text: string): PartialDate | null {
  const iso = /\d{4}-\d{2}-\d{2}/u.exec(text);
  if (iso !== null) return iso[0];
  const [found] = en.parse(text);
  if (found === undefined || !found.start.isCertain('year') || !found.start.isCertain('day')) return null;
  const [year, month, day] = [found.start.get('year'), found.start.get('month'), found.start.get('day')];
  if (year === null || month === null || day === null) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
