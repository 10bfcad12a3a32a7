import type { EntityType } from '../../claims/ontology.ts';
import { countryByIso, findCountry } from '../../extraction/gazetteer/state-names.ts';
import { firstOf, type FtmEntity } from './read-ftm-entity.ts';

/** A person, organisation or state of a FollowTheMoney data set, as little of it as its links need. */
export interface NamedThing {
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly wikidata: string | null;
  readonly iso3166: string | null;
  /** ISO 3166 codes of the states that a person is a national of. */
  readonly nationalities: readonly string[];
  /** What tells it from others of its name; null when no other in the file has it. */
  readonly distinct: string | null;
}

/** Schemata that are entities of Throughline's vocabulary. A `LegalEntity` of unknown kind is taken for an organisation. */
const types: Readonly<Record<string, EntityType>> = {
  Person: 'Person',
  Organization: 'Organization',
  Company: 'Organization',
  PublicBody: 'Organization',
  LegalEntity: 'Organization',
};

/** More names than these tell nothing new and fill memory. */
const mostAliases = 20;

/** The person, organisation or state that an entity is, or null for a schema outside the vocabulary or one without a name. */
export function namedThing(entity: FtmEntity): NamedThing | null {
  const type = types[entity.schema];
  const name = firstOf(entity, 'name');
  if (type === undefined || name === null) return null;
  const names = ['name', 'alias', 'previousName'].flatMap((property) => entity.properties.get(property) ?? []);
  const country = entity.schema === 'PublicBody' ? (findCountry(name)?.country ?? null) : null;
  if (country?.isState === true) return stateThing(country.iso);
  // OpenSanctions calls what Wikidata knows by its item.
  const wikidata = [firstOf(entity, 'wikidataId'), entity.id].find((id) => id !== null && /^Q\d{1,12}$/.test(id));
  return {
    type,
    name,
    aliases: [...new Set(names)].filter((alias) => alias !== name).slice(0, mostAliases),
    wikidata: wikidata ?? null,
    iso3166: null,
    nationalities: type === 'Person' ? nationalitiesOf(entity) : [],
    distinct: null,
  };
}

function nationalitiesOf(entity: FtmEntity): readonly string[] {
  const codes = ['nationality', 'citizenship'].flatMap((name) => entity.properties.get(name) ?? []);
  return [...new Set(codes.flatMap((code) => stateThing(code)?.iso3166 ?? []))];
}

/** The state that a two-letter country code of FollowTheMoney means, or null. */
export function stateThing(code: string): NamedThing | null {
  const country = countryByIso(code.toUpperCase());
  return country === null || !country.isState
    ? null
    : {
        type: 'State',
        name: country.name,
        aliases: [],
        wikidata: null,
        iso3166: country.iso,
        nationalities: [],
        distinct: null,
      };
}
