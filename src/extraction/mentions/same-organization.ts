import { organizationHeads } from '../gazetteer/organization-words.ts';
import { findCountry } from '../gazetteer/state-names.ts';
import { isInitialsOf } from './acronyms.ts';
import type { NameGroup } from './type-names.ts';

/** Heads whose names are written both ways: "Defense Department", "Department of Defense". */
const turnable = new Set(['department', 'ministry', 'office', 'bureau']);

/** Whether a name is another, as long or shorter, spelling of an organisation's name. */
export function isSameOrganization(short: NameGroup, long: NameGroup): boolean {
  const [shortWords, longWords] = [withoutCountry(short), withoutCountry(long)];
  if (plainForm(shortWords) === plainForm(longWords)) {
    return short.words.length === shortWords.length || long.words.length === longWords.length;
  }
  if (turned(shortWords) === turned(longWords) || abbreviates(short, long)) return true;
  if (shortWords.length >= longWords.length) return false;
  const rest = longWords.slice(shortWords.length);
  if (shortWords.every((word, at) => word === longWords[at])) {
    // "Huawei" for "Huawei Technologies", "Supreme Court" for "Supreme Court of Cassation", never "Bank" for "Bank of China".
    if (shortWords.length === 1 && organizationHeads.has(shortWords[0] ?? '')) return false;
    return rest.every((word) => organizationHeads.has(word) || word === '&') || rest[0] === 'of';
  }
  // "Scientology" for "Church of Scientology", but never "China" for "Bank of China".
  const of = longWords.indexOf('of');
  return (
    of === 1 &&
    shortWords.join(' ') === longWords.slice(2).join(' ') &&
    findCountry(short.spans[0]?.text ?? '') === null &&
    ['church', 'order', 'movement', 'brotherhood', 'party', 'company'].includes(longWords[0] ?? '')
  );
}

/** The words without possessives: "New People's Party" and "New People Party" are one. */
function plainForm(words: readonly string[]): string {
  return words.join(' ').replace(/'s?(?= |$)/gu, '');
}

function withoutCountry(group: NameGroup): readonly string[] {
  const words = group.words;
  const text = group.spans[0]?.text.split(' ') ?? [];
  if (words.length > 3 && findCountry(text.slice(0, 2).join(' ')) !== null) return words.slice(2);
  return words.length > 2 && findCountry(text[0] ?? '') !== null ? words.slice(1) : words;
}

/** The words of a department's name in one order, whichever way it is written; other names as they are. */
function turned(words: readonly string[]): string {
  const head = words.find((word) => turnable.has(word));
  if (head === undefined || (words[0] !== head && words.at(-1) !== head)) return words.join(' ');
  return [head, ...words.filter((word) => word !== head && !['of', 'the', 'for'].includes(word))].join(' ');
}

/** "LA Sheriff's office" for "Los Angeles Sheriff's office": one word is the initials of the words it stands for. */
function abbreviates(short: NameGroup, long: NameGroup): boolean {
  const [first, ...rest] = short.spans[0]?.text.split(' ') ?? [];
  const full = long.spans[0]?.text.split(' ') ?? [];
  if (first === undefined || rest.length === 0 || full.length <= rest.length + 1 || !/^[\p{Lu}.]{2,}$/u.test(first))
    return false;
  const tail = full.slice(full.length - rest.length);
  return (
    tail.join(' ').toLowerCase() === rest.join(' ').toLowerCase() &&
    isInitialsOf(first, full.slice(0, full.length - rest.length).join(' '))
  );
}
