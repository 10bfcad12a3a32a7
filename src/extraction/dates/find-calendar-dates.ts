import { en, type ParsedComponents, type ParsedResult } from 'chrono-node';
import type { Sentence, Token } from '../engine.ts';
import type { ParseTree } from '../parse-tree.ts';
import { addDays, compareDays, type Day, type Precision, weekdayOf, writeDate } from './calendar.ts';
import type { FoundDate } from './found-date.ts';
import { isFuture } from './is-future.ts';

/** The day from which relative dates are counted: the article's, or null when it is not known to the day. */
export type Anchor = Day | null;

/**
 * The dates of a sentence that chrono recognises, resolved the way news means them: a weekday or a day without its year
 * is the last one before publication, unless the verb speaks of the future. Without an anchor such dates stay unresolved.
 */
export function findCalendarDates(
  sentence: Sentence,
  tree: ParseTree,
  text: string,
  anchor: Anchor,
): readonly FoundDate[] {
  const own = text.slice(sentence.start, sentence.end);
  const reference = anchor ?? { year: 2000, month: 1, day: 1 };
  const results = en.parse(own, {
    instant: new Date(Date.UTC(reference.year, reference.month - 1, reference.day, 12)),
    timezone: 0,
  });
  return results.flatMap((result): readonly FoundDate[] => {
    const start = sentence.start + result.index;
    const words = sentence.tokens.filter((token) => token.start < start + result.text.length && token.end > start);
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined || !looksLikeDate(result, words)) return [];
    const future =
      isFuture(sentence, tree, first.index) ||
      /^(?:next|coming)$/iu.test(before(sentence, words)) ||
      /\bnext\b/iu.test(result.text);
    const from = resolve(result.start, result.text, anchor, future);
    const to = result.end == null ? from : resolve(result.end, result.text, anchor, future);
    return [{ first: first.index, last: last.index, from: from?.from ?? null, to: to?.to ?? null, open: false }];
  });
}

/** Whether the words can be a date: names of months and days are written large, "may" and "sat" are verbs, times of day no date. */
function looksLikeDate(result: ParsedResult, words: readonly Token[]): boolean {
  if (words.some((token) => token.entity === 'PERSON' || token.entity === 'ORGANIZATION')) return false;
  const named = words.filter((token) =>
    /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/iu.test(token.form),
  );
  if (
    named.some((token) => /^\p{Ll}/u.test(token.form)) &&
    result.start.isCertain('weekday') !== result.start.isCertain('month')
  )
    return false;
  if (named.length === 1 && words.length === 1 && !(named[0]?.tag.startsWith('NN') ?? false)) return false;
  const knows = (unit: 'day' | 'weekday' | 'month' | 'year'): boolean => result.start.isCertain(unit);
  if (!knows('day') && !knows('weekday') && !knows('month') && !knows('year')) return false;
  // Hours count from now, which an article does not tell; "three days later" counts from a day told before.
  return (
    !/^for\b|\b(?:hours?|minutes?|seconds?|later|after|within|in the day|now|tonight|few|several|next day|years)\b(?! ago)/iu.test(
      result.text,
    ) || /\d{4}/u.test(result.text)
  );
}

function before(sentence: Sentence, words: readonly Token[]): string {
  return sentence.tokens[(words[0]?.index ?? 1) - 2]?.form ?? '';
}

interface Interval {
  readonly from: string;
  readonly to: string;
}

function resolve(parts: ParsedComponents, text: string, anchor: Anchor, future: boolean): Interval | null {
  const read: Day = { year: parts.get('year') ?? 0, month: parts.get('month') ?? 1, day: parts.get('day') ?? 1 };
  const point = (day: Day, precision: Precision): Interval => {
    const written = writeDate(day, precision);
    return { from: written, to: written };
  };
  const relative = /\b(?:ago|last|this|next|past|yesterday|today|tomorrow|previous|coming)\b/iu.test(text);
  if (relative && anchor === null) return null;
  if (anchor !== null && /\bweek(?:s|end)?\b/iu.test(text) && /\b(?:last|this|next|past)\b/iu.test(text))
    return weekOf(text, anchor);
  if (parts.isCertain('year')) {
    if (!parts.isCertain('month')) return point(read, 'year');
    return point(read, parts.isCertain('day') && !/\bmonths?\b/iu.test(text) ? 'day' : 'month');
  }
  if (anchor === null) return null;
  if (parts.isCertain('month')) {
    const precision = parts.isCertain('day') ? 'day' : 'month';
    const here: Day = { ...read, year: anchor.year };
    const isPast = precision === 'day' ? compareDays(here, anchor) <= 0 : here.month <= anchor.month;
    const year = future
      ? isPast && compareDays(here, anchor) < 0
        ? anchor.year + 1
        : anchor.year
      : isPast
        ? anchor.year
        : anchor.year - 1;
    // "Last July" in September is this year's; said in July it is the year before.
    return point({ ...here, year }, precision);
  }
  const weekday = parts.get('weekday');
  if (weekday === null) return null;
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  return point(future ? addDays(anchor, back === 0 ? 0 : 7 - back) : addDays(anchor, -back), 'day');
}

/** "Last week", "this week", "next week" from Monday to Sunday. */
function weekOf(text: string, anchor: Day): Interval {
  const monday = addDays(anchor, -((weekdayOf(anchor) + 6) % 7));
  const shifted = addDays(monday, /\b(?:last|past)\b/iu.test(text) ? -7 : /\bnext\b/iu.test(text) ? 7 : 0);
  return { from: writeDate(shifted, 'day'), to: writeDate(addDays(shifted, 6), 'day') };
}
