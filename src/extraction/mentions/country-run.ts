import type { Token } from '../engine.ts';
import { isKnownOrganization } from '../gazetteer/known-organizations.ts';
import { organizationHeads } from '../gazetteer/organization-words.ts';
import { placeHeads } from '../gazetteer/place-words.ts';
import { type CountryNaming, findCountry, longestCountryName } from '../gazetteer/state-names.ts';
import { isGivenName } from './given-name.ts';
import { plainWord, titleEnd } from './title-run.ts';

/** Nouns that together with "of" and a country's name mean that country. */
const polities = new Set('government kingdom republic emirate sultanate'.split(' '));

/** A country's name at some position, with the position of its last word. */
export interface CountryRun {
  readonly naming: CountryNaming;
  readonly last: number;
}

/** The country whose name or adjective starts at a position, unless it only begins a longer name of something or somebody else. */
export function countryAt(tokens: readonly Token[], at: number, to: number): CountryRun | null {
  if (isGivenName(tokens, at, to) || opensKnownName(tokens, at, to)) return null;
  const found = longestAt(tokens, at, to) ?? polityAt(tokens, at, to);
  if (found === null || opensLongerName(tokens, found.last, to) || insideLongerName(tokens, at, found.last, to))
    return null;
  return found;
}

/** "France 24" is a broadcaster. */
function opensKnownName(tokens: readonly Token[], at: number, to: number): boolean {
  const next = tokens[at + 1];
  return at < to && next?.tag === 'CD' && isKnownOrganization(`${tokens[at]?.form ?? ''} ${next.form}`);
}

function longestAt(tokens: readonly Token[], at: number, to: number): CountryRun | null {
  for (let last = Math.min(to, at + longestCountryName - 1); last >= at; last -= 1) {
    const words = tokens
      .slice(at, last + 1)
      .map((token) => token.form)
      .join(' ');
    const naming = findCountry(words);
    if (naming !== null) return { naming, last };
  }
  return null;
}

/** "Government of Iraq", "Kingdom of Jordan". */
function polityAt(tokens: readonly Token[], at: number, to: number): CountryRun | null {
  if (!polities.has(plainWord(tokens[at])) || tokens[at + 1]?.form !== 'of') return null;
  const from = tokens[at + 2]?.form === 'the' ? at + 3 : at + 2;
  const country = from <= to ? longestAt(tokens, from, to) : null;
  return country?.naming.word === 'name' ? country : null;
}

/** Whether the words after a country make it part of another name: "Australian Broadcasting Corporation", "Mexico City". */
function opensLongerName(tokens: readonly Token[], countryLast: number, to: number): boolean {
  const next = tokens[countryLast + 1];
  if (next === undefined || countryLast + 1 > to || /^['’]s?$/u.test(next.form)) return false;
  if (placeHeads.has(plainWord(next)) && /^\p{Lu}/u.test(next.form)) return true;
  // The government of a country is the country.
  if (plainWord(next) === 'government') return false;
  for (let i = countryLast + 1; i <= to; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.entity === 'PERSON') return false;
    if (titleEnd(tokens, i, to) !== null) return false;
    if (organizationHeads.has(plainWord(token)) && /^\p{Lu}/u.test(token.form)) return true;
  }
  return false;
}

/** Whether the recogniser saw a longer organisation or person here: "Jordan Times", "Michael Jordan", "Bank of China". */
function insideLongerName(tokens: readonly Token[], first: number, last: number, to: number): boolean {
  const tag = tokens[first]?.entity;
  if (tag !== 'ORGANIZATION' && tag !== 'PERSON') return false;
  const next = last + 1 <= to ? tokens[last + 1] : undefined;
  if (next === undefined || plainWord(next) === 'government') return false;
  return next.entity === tag && titleEnd(tokens, last + 1, to) === null;
}
