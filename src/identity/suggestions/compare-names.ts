import anyAscii from 'any-ascii';
import { distance } from 'fastest-levenshtein';
import { nameKey } from '../name-key.ts';
import type { NamedEntity, SuggestionReason } from './suggestion.ts';

/** Shorter names differ by one letter too often: "Li" and "Lu" are two. */
const leastSpellingLength = 8;

/** A name in the Latin alphabet, as far as its letters alone tell how to write it. */
export function latinKey(name: string): string {
  return nameKey(anyAscii(name));
}

/**
 * What the names of two entities say for their being one: the weightiest reason over all their names and aliases, or null
 * when nothing does. The comparisons are those of record linkage for personal names: equal tokens in another order,
 * initials and left-out middle names, a surname alone, transliteration, and edit distance (Levenshtein, relative to the
 * length), as surveyed by Peter Christen, "A Comparison of Personal Name Matching: Techniques and Practical Issues" (2006).
 */
export function compareNames(one: NamedEntity, other: NamedEntity): SuggestionReason | null {
  let best: SuggestionReason | null = null;
  for (const here of namesOf(one)) {
    for (const there of namesOf(other)) {
      const reason = compare(here, there, one, other);
      if (reason !== null && (best === null || reason.weight > best.weight)) best = reason;
    }
  }
  return best;
}

interface ComparedName {
  readonly text: string;
  readonly key: string;
  readonly words: readonly string[];
  readonly isMain: boolean;
}

/** The name, and the aliases that are more than a bare surname, which half a country may share. */
function namesOf(entity: NamedEntity): readonly ComparedName[] {
  const all = [entity.name, ...entity.aliases.slice(0, 20)];
  return all
    .map((text, at) => ({ text, key: nameKey(text), words: nameKey(text).split(' '), isMain: at === 0 }))
    .filter((name) => name.key !== '' && (name.isMain || name.words.length > 1 || entity.type !== 'Person'));
}

function compare(
  here: ComparedName,
  there: ComparedName,
  one: NamedEntity,
  other: NamedEntity,
): SuggestionReason | null {
  const both = `“${here.text}” and “${there.text}”`;
  if (here.key === there.key) {
    return here.isMain && there.isMain
      ? {
          kind: 'SAME_NAME',
          weight: 0.7,
          words:
            one.type === other.type
              ? `Both are called “${here.text}”.`
              : `Both are called “${here.text}”: as ${one.type} and as ${other.type}.`,
        }
      : { kind: 'SHARED_ALIAS', weight: 0.75, words: `Articles call both “${here.text}”.` };
  }
  // Beyond equal names, only entities of one type are compared, and for the rest their own names more than aliases.
  if (one.type !== other.type) return null;
  const sorted = (words: readonly string[]): string => [...words].sort().join(' ');
  if (here.words.length > 1 && sorted(here.words) === sorted(there.words)) {
    return { kind: 'WORD_ORDER', weight: 0.7, words: `${both} have the same words in another order.` };
  }
  const [latinHere, latinThere] = [latinKey(here.text), latinKey(there.text)];
  const joined = (key: string): string => key.replaceAll(' ', '');
  if (joined(latinHere) === joined(latinThere)) {
    return { kind: 'TRANSLITERATION', weight: 0.65, words: `${both} are written alike in Latin letters.` };
  }
  if (one.type === 'Person') {
    const personal = comparePersonalNames(here.words, there.words, both);
    if (personal !== null) return personal;
  }
  const length = Math.max(joined(latinHere).length, joined(latinThere).length);
  if (Math.min(joined(latinHere).length, joined(latinThere).length) < leastSpellingLength) return null;
  // Figures tell things apart: Boeing 737 and Boeing 747 are two.
  if (here.key.replace(/\P{N}/gu, '') !== there.key.replace(/\P{N}/gu, '')) return null;
  const similarity = 1 - distance(joined(latinHere), joined(latinThere)) / length;
  return similarity >= 0.84
    ? { kind: 'SPELLING', weight: 0.45 + (similarity - 0.84), words: `${both} differ by a letter or two.` }
    : null;
}

function comparePersonalNames(
  here: readonly string[],
  there: readonly string[],
  both: string,
): SuggestionReason | null {
  const [short, long] = here.length <= there.length ? [here, there] : [there, here];
  const surname = short.at(-1) ?? '';
  if (surname.length < 2 || surname !== long.at(-1)) return null;
  if (short.length === 1) {
    return { kind: 'SURNAME_ONLY', weight: 0.3, words: `${both}: one is the other's surname alone.` };
  }
  const givenShort = short.slice(0, -1);
  const givenLong = long.slice(0, -1);
  if (givenShort[0] === givenLong[0] && isWithin(givenShort, givenLong)) {
    return { kind: 'MIDDLE_NAME', weight: 0.65, words: `${both} differ by a middle name only.` };
  }
  return isWithin(givenShort, givenLong)
    ? { kind: 'INITIALS', weight: 0.5, words: `${both}: the initials and the surname agree.` }
    : null;
}

/** Whether every given name of the shorter stands in the longer in the same order, in full or as an initial. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const name of short) {
    const found = long.findIndex((other, index) => index >= at && agree(name, other));
    // The first given names must agree with each other: "J. Trudeau" is not "Pierre J. Trudeau".
    if (found === -1 || (at === 0 && found !== 0)) return false;
    at = found + 1;
  }
  return true;
}

function agree(one: string, other: string): boolean {
  return one === other || (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));
}
