import type { PartialDate } from '../../articles/article.ts';
import type { DateExpression } from '../document.ts';
import type { Sentence } from '../engine.ts';
import type { ParseTree } from '../parse-tree.ts';
import { parsePartialDate } from './calendar.ts';
import { findCalendarDates } from './find-calendar-dates.ts';
import { findDurations } from './find-durations.ts';
import { findYears } from './find-years.ts';
import type { FoundDate } from './found-date.ts';

/**
 * The points and stretches of time that sentences name, in text order, resolved against the day of publication. A date
 * that cannot be resolved is there with nulls, so that its words are not taken for anything else.
 */
export function findDates(
  sentences: readonly Sentence[],
  trees: readonly ParseTree[],
  text: string,
  publishedAt: PartialDate | null,
): readonly DateExpression[] {
  const published = parsePartialDate(publishedAt);
  const anchor = published?.precision === 'day' ? published.day : null;
  let storyDay: PartialDate | null = null;
  return sentences.flatMap((sentence) => {
    const tree = trees[sentence.index];
    if (tree === undefined) return [];
    const found: FoundDate[] = [...findDurations(sentence, tree, anchor)];
    const add = (more: readonly FoundDate[]): void => {
      for (const date of more)
        if (!found.some((other) => other.first <= date.last && date.first <= other.last)) found.push(date);
    };
    add(findCalendarDates(sentence, tree, text, anchor));
    add(findYears(sentence));
    add(sameDay(sentence, storyDay ?? (anchor === null ? null : publishedAt)));
    storyDay =
      found.find((date) => date.from !== null && date.from === date.to && date.from.length === 10)?.from ?? storyDay;
    return found
      .sort((a, b) => a.first - b.first)
      .map((date): DateExpression => {
        // A preposition stands before the date, or within it.
        const preposition = (sentence.tokens[date.first - 2] ?? sentence.tokens[date.first - 1])?.form.toLowerCase();
        // "Since December": it began then, and may go on.
        if (preposition === 'since') return { sentence: sentence.index, ...date, open: true, to: null };
        // "Until 2019": it ended then, and nobody says when it began. What "did not happen until 2019" began then.
        if ((preposition === 'until' || preposition === 'till') && !isNegated(sentence, date.first))
          return { sentence: sentence.index, ...date, from: null };
        return { sentence: sentence.index, ...date };
      });
  });
}

/** Whether anything before a token of the sentence is negated. */
function isNegated(sentence: Sentence, index: number): boolean {
  return sentence.tokens.some((token) => token.index < index && /^(?:not|n't|n’t|never|no|cannot)$/iu.test(token.form));
}

/** "Earlier in the day", "the same day", "later that day": the day told last. */
function sameDay(sentence: Sentence, day: PartialDate | null): readonly FoundDate[] {
  return sentence.tokens.flatMap((token): readonly FoundDate[] => {
    if (token.form.toLowerCase() !== 'day') return [];
    const at = (offset: number): string => sentence.tokens[token.index - 1 + offset]?.form.toLowerCase() ?? '';
    const isSame =
      at(-1) === 'same' ||
      at(-1) === 'that' ||
      (at(-1) === 'the' && at(-2) === 'in' && ['earlier', 'later'].includes(at(-3)));
    if (!isSame) return [];
    const first = at(-1) === 'the' ? token.index - 3 : token.index - 1;
    return [{ first, last: token.index, from: day, to: day, open: false }];
  });
}
