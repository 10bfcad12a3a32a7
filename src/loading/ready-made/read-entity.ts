import type { Mention, Span } from '../../claims/claim.ts';
import { entityTypes } from '../../claims/ontology.ts';
import { countryByIso, findCountry } from '../../extraction/gazetteer/state-names.ts';
import { badField, requiredText, textField, textsField, type Fields } from './fields.ts';
import { findNames } from './find-names.ts';

/** Longer names are no names. */
const longestName = 500;

/**
 * Reads an entity of a ready-made article. Where the text means it is taken from its `spans`, or found by its name and
 * aliases. Throws BAD_USER_INPUT naming the field that is wrong.
 */
export function readEntity(source: Fields, text: string): Mention {
  const ref = requiredText(source, 'id');
  const name = requiredText(source, 'name').trim();
  if (name.length > longestName) throw badField('name', name, `a name of at most ${longestName} characters`);
  const type = entityTypes.find((known) => known === source['type']);
  if (type === undefined) throw badField('type', source['type'], `one of ${entityTypes.join(', ')}`);
  const aliases = [...new Set(textsField(source, 'aliases').map((alias) => alias.trim()))].filter(
    (alias) => alias !== '' && alias !== name && alias.length <= longestName,
  );
  const country = type === 'State' ? (findCountry(name)?.country ?? null) : null;
  // A state is one entity by whatever name; a text that says "Myanmar" and one that says "Burma" mean the same.
  const iso = textField(source, 'iso3166')?.toUpperCase() ?? (country?.isState === true ? country.iso : null);
  if (iso !== null && countryByIso(iso) === null) throw badField('iso3166', iso, 'a code of ISO 3166-1 such as CA');
  const wikidata = textField(source, 'wikidata');
  if (wikidata !== null && !/^Q\d{1,12}$/.test(wikidata)) throw badField('wikidata', wikidata, 'an item such as Q42');
  const distinct = textField(source, 'distinct');
  if (distinct !== null && distinct.length > longestName) {
    throw badField('distinct', distinct, `a text of at most ${longestName} characters`);
  }
  const nationalities = textsField(source, 'nationalities').map((code) => code.toUpperCase());
  for (const code of nationalities) {
    if (countryByIso(code) === null) throw badField('nationalities', code, 'a code of ISO 3166-1 such as CA');
  }
  return {
    ref,
    type,
    name,
    aliases,
    spans: readSpans(source['spans'], text) ?? findNames(text, [name, ...aliases]),
    ...(nationalities.length === 0 ? {} : { nationalities }),
    externalIds: {
      ...(iso === null ? {} : { iso3166: iso }),
      ...(wikidata === null ? {} : { wikidata }),
      ...(distinct === null ? {} : { distinct }),
    },
  };
}

function readSpans(value: unknown, text: string): readonly Span[] | null {
  if (value === undefined || value === null) return null;
  const expected = `a list of [start, end] within the text of ${text.length} characters`;
  if (!Array.isArray(value)) throw badField('spans', value, expected);
  return value
    .map((pair: unknown): Span => {
      const [start, end] = (Array.isArray(pair) ? pair : []) as readonly unknown[];
      if (!isOffset(start, text) || !isOffset(end, text) || start >= end) throw badField('spans', pair, expected);
      return { start, end };
    })
    .sort((a, b) => a.start - b.start);
}

function isOffset(value: unknown, text: string): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= text.length;
}
