import type { Sentence } from '../engine.ts';
import type { NameSpan } from './name-span.ts';
import type { NameGroup } from './type-names.ts';

/** Whether capitals are short for a name: its initials, the beginnings of its words (USCENTCOM), or in brackets after it. */
export function isAcronymOf(short: NameGroup, long: NameGroup, sentences: readonly Sentence[]): boolean {
  const text = short.spans[0]?.text ?? '';
  if (short.words.length > 1 || !/^[\p{Lu}\d&.-]{2,}s?$/u.test(text)) return false;
  if (long.words.length > 1 && isInitialsOf(text, long.spans[0]?.text ?? '')) return true;
  return short.spans.some((span) => long.spans.some((full) => isBracketed(span, full, sentences)));
}

/** Whether letters are made of the beginnings of a name's words, small words and the country in front left out or not. */
export function isInitialsOf(acronym: string, name: string): boolean {
  const letters = acronym.replace(/[.\s-]/gu, '').toUpperCase();
  const all = name.split(/[\s-]+/u).filter((word) => /\p{L}/u.test(word));
  const proper = all.filter((word) => /^[\p{Lu}\d]/u.test(word));
  const initials = (words: readonly string[]): string => words.map((word) => word.charAt(0).toUpperCase()).join('');
  if (letters === initials(all) || letters === initials(proper)) return true;
  if (letters.length > 2 && initials(proper).startsWith(letters)) return true;
  if (letters.length < 4) return false;
  const plain = proper.map((word) => word.replace(/\./gu, '').toUpperCase());
  return madeOfBeginnings(letters, plain) || madeOfBeginnings(letters, plain.slice(1));
}

/** Whether letters can be cut into beginnings of all the words in order. */
function madeOfBeginnings(letters: string, words: readonly string[]): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return letters === '';
  if (words.length > 7 || words.length < 1) return false;
  for (let length = Math.min(word.length, letters.length, 5); length >= 1; length -= 1) {
    if (letters.startsWith(word.slice(0, length)) && madeOfBeginnings(letters.slice(length), rest)) return true;
  }
  return false;
}

function isBracketed(inner: NameSpan, outer: NameSpan, sentences: readonly Sentence[]): boolean {
  if (inner.sentence !== outer.sentence) return false;
  const tokens = sentences[inner.sentence]?.tokens ?? [];
  const gap = inner.first - outer.last;
  const isAfter = gap === 2 || (gap === 3 && tokens[outer.last]?.form.length === 2);
  return (
    isAfter && /^[([]$/u.test(tokens[inner.first - 2]?.form ?? '') && /^[)\]]$/u.test(tokens[inner.last]?.form ?? '')
  );
}
