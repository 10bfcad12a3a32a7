import type { ReferenceKind } from '../document.ts';
import type { Sentence } from '../engine.ts';
import { stateOfSeat } from '../gazetteer/government-seats.ts';
import { countryGivenNames } from '../gazetteer/country-given-names.ts';
import { regions } from '../gazetteer/place-words.ts';
import { stateOfCapital } from '../gazetteer/state-capitals.ts';
import { type Country, countryByIso } from '../gazetteer/state-names.ts';
import { isGovernmentUse } from './metonymy.ts';
import { nameKey } from './name-key.ts';
import type { NameSpan } from './name-span.ts';

/** What an article as a whole tells about words that may mean a country. */
export interface CountryFacts {
  /** Last words of people's full names: Valeska Paris is no capital. */
  readonly surnames: ReadonlySet<string>;
  /** Countries' names that the article knows as somebody's first name and never surely as the country: "Jordan" beside Jordan Bell. */
  readonly givenNames: ReadonlySet<string>;
  /** "North" and "South" as the article's own short forms for two Koreas, when it names both. */
  readonly halves: ReadonlyMap<string, Country>;
  /** Whether the article is about a state of the United States, so that Georgia is one too. */
  readonly inAmerica: boolean;
}

/** A country meant by a name, an adjective, or its capital or seat of government. */
export interface CountryMeant {
  readonly country: Country;
  readonly kind: ReferenceKind;
  readonly certainty: number;
}

/** Gathers the facts from all names of an article. */
export function countryFacts(spans: readonly NameSpan[]): CountryFacts {
  const surnames = new Set<string>();
  const givenNames = new Set<string>();
  const named = new Map<string, Country>();
  let inAmerica = false;
  for (const span of spans) {
    const words = nameKey(span.text).split(' ');
    const { Person, Organization, Place } = span.evidence;
    if (words.length > 1 && words.length < 5 && Person >= 1 && Person > Organization && Person > Place) {
      surnames.add(words.at(-1) ?? '');
      if (span.country === null && countryGivenNames.has(words[0] ?? '')) givenNames.add(words[0] ?? '');
    }
    if (span.country?.word === 'name') named.set(span.country.country.name.toLowerCase(), span.country.country);
    if (['atlanta', 'alabama', 'florida', 'tennessee', 'south carolina', 'north carolina'].includes(words.join(' ')))
      inAmerica = true;
  }
  const halves = new Map<string, Country>();
  for (const [name, country] of named) {
    const [half, ...rest] = name.split(' ');
    const other = half === 'north' ? 'south' : half === 'south' ? 'north' : null;
    if (half !== undefined && other !== null && named.has(`${other} ${rest.join(' ')}`)) halves.set(half, country);
  }
  for (const span of spans)
    if (isSurelyCountry(span)) givenNames.delete(span.country?.country.name.toLowerCase() ?? '');
  return { surnames, givenNames, halves, inAmerica };
}

/** Whether a country is meant whoever else bears its name: "in Jordan", "Jordanian". */
function isSurelyCountry({ country, located }: NameSpan): boolean {
  return country !== null && (located || country.word !== 'name');
}

/** The country that a name means where it stands, or null when it means something else. */
export function countryMeant(span: NameSpan, sentence: Sentence, facts: CountryFacts): CountryMeant | null {
  const key = nameKey(span.text);
  // A preposition that puts somebody there speaks for the town or kingdom after all.
  const isPersonal = !span.located && (facts.surnames.has(key) || facts.givenNames.has(key));
  const seat = stateOfSeat(key);
  const seated = seat === null ? null : countryByIso(seat);
  if (seated !== null && !span.located) return { country: seated, kind: 'metonym', certainty: 0.9 };
  if (span.country !== null && !(isPersonal && span.country.word === 'name')) {
    const { country, word } = span.country;
    if (country.iso === 'GE' && word === 'name' && facts.inAmerica) return null;
    return { country, kind: word === 'name' ? 'name' : 'demonym', certainty: 1 };
  }
  const half = span.determined ? facts.halves.get(key) : undefined;
  if (half !== undefined) return { country: half, kind: 'metonym', certainty: 0.85 };
  const capital = isPersonal || regions.has(key) ? null : stateOfCapital(span.text);
  return capital !== null && isGovernmentUse(span, sentence)
    ? { country: capital, kind: 'metonym', certainty: 0.85 }
    : null;
}
