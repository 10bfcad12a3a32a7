import type { Sentence } from '../engine.ts';
import type { ParseTree } from '../parse-tree.ts';
import { dayBefore, writeDate } from './calendar.ts';
import type { Anchor } from './find-calendar-dates.ts';
import type { FoundDate } from './found-date.ts';

const numbers = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, at) => [word, at + 1]),
);
const units = /^(?:year|month|week|day)s?$/iu;
const hedges = /^(?:more|less|than|over|nearly|almost|about|around|some|at|least|the|past|last|only|just|up|to)$/iu;

/**
 * How long something has been going on, as the time when it began: "for more than 18 months" in an article of June 2020
 * began in December 2018. Only for verbs in the perfect, which tell that it goes on.
 */
export function findDurations(sentence: Sentence, tree: ParseTree, anchor: Anchor): readonly FoundDate[] {
  if (anchor === null) return [];
  return sentence.tokens.flatMap((token): readonly FoundDate[] => {
    if (!/^for$/iu.test(token.form)) return [];
    let at = token.index;
    while (hedges.test(sentence.tokens[at]?.form ?? '') && at < token.index + 5) at += 1;
    const word = sentence.tokens[at]?.form.toLowerCase() ?? '';
    const count = /^\d{1,3}$/u.test(word) ? Number(word) : (numbers.get(word) ?? (/^an?$/u.test(word) ? 1 : null));
    const unit = sentence.tokens[at + 1];
    if (count === null || unit === undefined || !units.test(unit.form) || !isPresentPerfect(tree, unit.index))
      return [];
    const { day, precision } = dayBefore(anchor, count, unit.form.toLowerCase());
    return [{ first: token.index, last: unit.index, from: writeDate(day, precision), to: null, open: true }];
  });
}

function isPresentPerfect(tree: ParseTree, token: number): boolean {
  let at = token;
  for (let steps = 0; at !== 0 && steps < 8; steps += 1) {
    const auxiliaries = tree.children(at, 'aux', 'cop').map((child) => tree.token(child)?.form.toLowerCase() ?? '');
    if (auxiliaries.some((form) => ['has', 'have', "'ve", "'s"].includes(form))) return true;
    // A participle without its auxiliary ("detained for two weeks") tells no time.
    if (tree.token(at)?.tag.startsWith('VB') === true && (tree.token(at)?.tag !== 'VBN' || auxiliaries.length === 0))
      return false;
    at = tree.governor(at);
  }
  return false;
}
