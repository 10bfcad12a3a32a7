import type { Sentence } from '../engine.ts';
import { organizationHeads } from '../gazetteer/organization-words.ts';
import { findCountry } from '../gazetteer/state-names.ts';
import type { NamedEntity, Occurrence } from './named-entity.ts';
import type { NameSpan } from './name-span.ts';
import type { NameGroup } from './type-names.ts';

interface Organization {
  readonly groups: NameGroup[];
}

/**
 * Turns names of organisations, or of places, into entities: an acronym joins the name it is short for, "Scientology" the
 * Church of Scientology, "Supreme Court" the Italian Supreme Court of Cassation when the article has no other.
 */
export function groupOrganizations(
  groups: readonly NameGroup[],
  sentences: readonly Sentence[],
  type: 'Organization' | 'Place',
): readonly NamedEntity[] {
  const merged: Organization[] = [];
  const longestFirst = [...groups].sort((a, b) => b.words.length - a.words.length);
  for (const group of longestFirst) {
    const candidates = merged.filter((entity) =>
      entity.groups.some((longer) => isSame(group, longer, sentences, type)),
    );
    const [only] = candidates;
    if (candidates.length === 1 && only !== undefined) only.groups.push(group);
    else merged.push({ groups: [group] });
  }
  return merged.map(({ groups: members }) => {
    const spellings = [...new Set(members.flatMap((member) => member.spans.map((span) => span.text)))];
    const name = spellings.reduce((best, text) => (betterName(text, best) ? text : best));
    return {
      type,
      name,
      aliases: spellings.filter((text) => text !== name),
      iso: null,
      gender: null,
      occurrences: members.flatMap((member) =>
        member.spans.map((span): Occurrence => ({ span, kind: 'name', certainty: member === members[0] ? 1 : 0.93 })),
      ),
    };
  });
}

function betterName(text: string, best: string): boolean {
  const isCapitals = (name: string): boolean => !/\p{Ll}/u.test(name);
  if (isCapitals(text) !== isCapitals(best)) return isCapitals(best) && best.length < text.length;
  return text.length > best.length;
}

function isSame(
  short: NameGroup,
  long: NameGroup,
  sentences: readonly Sentence[],
  type: 'Organization' | 'Place',
): boolean {
  if (isAcronymOf(short, long, sentences)) return true;
  if (type === 'Place') return isPlaceVariant(short.words, long.words);
  const [shortWords, longWords] = [withoutCountry(short), withoutCountry(long)];
  if (shortWords.join(' ') === longWords.join(' '))
    return short.words.length === shortWords.length || long.words.length === longWords.length;
  if (shortWords.length >= longWords.length) return false;
  const rest = longWords.slice(shortWords.length);
  if (shortWords.every((word, at) => word === longWords[at])) {
    // "Huawei" for "Huawei Technologies"; "Supreme Court" for "Supreme Court of Cassation".
    if (shortWords.length === 1 && organizationHeads.has(shortWords[0] ?? '')) return false;
    return rest.every((word) => organizationHeads.has(word) || word === '&') || rest[0] === 'of';
  }
  // "Scientology" for "Church of Scientology", but never "China" for "Bank of China".
  const of = longWords.indexOf('of');
  return (
    of === 1 &&
    shortWords.join(' ') === longWords.slice(2).join(' ') &&
    findCountry(short.spans[0]?.text ?? '') === null
  );
}

function isPlaceVariant(short: readonly string[], long: readonly string[]): boolean {
  if (short.length + 1 !== long.length) return false;
  const extra = long.at(-1) ?? '';
  return (
    short.every((word, at) => word === long[at]) &&
    ['city', 'province', 'district', 'region', 'county', 'state'].includes(extra)
  );
}

function withoutCountry(group: NameGroup): readonly string[] {
  const first = group.spans[0]?.text.split(' ')[0] ?? '';
  return group.words.length > 2 && findCountry(first) !== null ? group.words.slice(1) : group.words;
}

/** Whether capitals are the initials of a name, or stand in brackets right after it. */
function isAcronymOf(short: NameGroup, long: NameGroup, sentences: readonly Sentence[]): boolean {
  const text = short.spans[0]?.text ?? '';
  if (short.words.length > 1 || !/^[\p{Lu}\d&.]{2,}s?$/u.test(text)) return false;
  if (long.words.length > 1) {
    const capitals = long.spans[0]?.text.split(/[\s-]+/u) ?? [];
    const every = capitals.map((word) => word.charAt(0).toUpperCase()).join('');
    const proper = capitals
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word.charAt(0))
      .join('');
    const letters = text.replaceAll('.', '').toUpperCase();
    if (letters === every || letters === proper || (letters.length > 2 && proper.startsWith(letters))) return true;
  }
  return short.spans.some((span) => long.spans.some((full) => bracketed(span, full, sentences)));
}

function bracketed(inner: NameSpan, outer: NameSpan, sentences: readonly Sentence[]): boolean {
  if (inner.sentence !== outer.sentence) return false;
  const tokens = sentences[inner.sentence]?.tokens ?? [];
  const opensAfter =
    inner.first - outer.last === 2 || (inner.first - outer.last === 3 && tokens[outer.last]?.form.length === 2);
  return (
    opensAfter && /^[([]$/u.test(tokens[inner.first - 2]?.form ?? '') && /^[)\]]$/u.test(tokens[inner.last]?.form ?? '')
  );
}
