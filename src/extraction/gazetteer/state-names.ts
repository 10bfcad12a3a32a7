import packageCountries, { type Country as CountryEntry } from 'world-countries';

/** A state or territory with its own ISO 3166-1 code. */
export interface Country {
  readonly iso: string;
  /** Its common English name. */
  readonly name: string;
  /** Whether it acts as a state; a territory such as Hong Kong is a place. */
  readonly isState: boolean;
  readonly capital: string | null;
}

/** By what kind of word a country is meant. */
export type CountryWord = 'name' | 'adjective' | 'people';

export interface CountryNaming {
  readonly country: Country;
  readonly word: CountryWord;
}

// Governments that news treats as states though the package does not call them independent.
const treatedAsStates = new Set(['TW', 'PS', 'XK']);

// Where the package gives the state's own spelling rather than the one that English news uses.
const commonNames: Readonly<Record<string, string>> = { TR: 'Turkey' };

// English names that the package lacks or spells otherwise.
const otherNames: Readonly<Record<string, readonly string[]>> = {
  US: ['U.S.', 'U.S', 'U.S.A.', 'America', 'the States'],
  GB: ['U.K.', 'Britain', 'Great Britain'],
  NL: ['Holland', 'the Netherlands'],
  AE: ['UAE', 'U.A.E.', 'Emirates', 'United Arab Emirates'],
  CZ: ['Czech Republic'],
  CI: ["Cote d'Ivoire", 'Côte d’Ivoire'],
  CD: ['Democratic Republic of Congo', 'D.R. Congo', 'DRC'],
  CG: ['Congo-Brazzaville'],
  KP: ['DPRK', 'Democratic People’s Republic of Korea'],
  KR: ['ROK', 'Korea Republic'],
  MM: ['Burma'],
  MK: ['North Macedonia', 'Macedonia'],
  SZ: ['Swaziland', 'Eswatini'],
  TL: ['East Timor', 'Timor-Leste'],
  TR: ['Turkey', 'Turkiye'],
  VA: ['Holy See', 'the Vatican', 'Vatican'],
  CN: ["People's Republic of China", 'People’s Republic of China', 'PRC', 'mainland China'],
  RU: ['Russian Federation', 'Soviet Union', 'USSR'],
  GM: ['the Gambia', 'Gambia'],
  CV: ['Cape Verde', 'Cabo Verde'],
  BA: ['Bosnia', 'Bosnia-Herzegovina', 'Bosnia and Herzegovina'],
  SY: ['Syrian Arab Republic'],
  SA: ['Kingdom of Saudi Arabia'],
  JO: ['Hashemite Kingdom of Jordan', 'Kingdom of Jordan'],
  PS: ['Palestinian territories', 'State of Palestine'],
  TT: ['Trinidad'],
  VC: ['St. Vincent'],
  KN: ['St. Kitts and Nevis'],
  LC: ['St. Lucia'],
};

const otherAdjectives: Readonly<Record<string, readonly string[]>> = {
  AE: ['Emirati'],
  AF: ['Afghan'],
  AR: ['Argentinian', 'Argentinean', 'Argentine'],
  AZ: ['Azerbaijani', 'Azeri'],
  BA: ['Bosnian'],
  BD: ['Bangladeshi'],
  CD: ['Congolese'],
  CM: ['Cameroonian'],
  DO: [],
  EC: ['Ecuadorian'],
  ES: ['Spanish'],
  GB: ['British'],
  IL: ['Israeli'],
  IS: ['Icelandic'],
  KG: ['Kyrgyz'],
  KZ: ['Kazakh', 'Kazakhstani'],
  LU: ['Luxembourgish'],
  ME: ['Montenegrin'],
  MV: ['Maldivian'],
  NP: ['Nepali', 'Nepalese'],
  NZ: ['New Zealand'],
  PH: ['Philippine', 'Filipino', 'Filipina'],
  SA: ['Saudi', 'Saudi Arabian'],
  SI: ['Slovenian', 'Slovene'],
  SK: ['Slovak', 'Slovakian'],
  SM: [],
  SV: ['Salvadoran', 'Salvadorean'],
  TJ: ['Tajik'],
  TM: ['Turkmen'],
  UZ: ['Uzbek'],
  YE: ['Yemeni'],
  RU: ['Soviet'],
  VA: [],
};

// Nouns for the people of a country that are not its adjective with an s.
const otherPeople: Readonly<Record<string, readonly string[]>> = {
  AF: ['Afghan', 'Afghans'],
  DK: ['Dane', 'Danes'],
  ES: ['Spaniard', 'Spaniards'],
  FI: ['Finn', 'Finns'],
  FR: ['Frenchman', 'Frenchwoman', 'Frenchmen'],
  GB: ['Briton', 'Britons', 'Brit', 'Brits'],
  IE: ['Irishman', 'Irishwoman', 'Irishmen'],
  IS: ['Icelander', 'Icelanders'],
  NL: ['Dutchman', 'Dutchwoman'],
  NZ: ['New Zealander', 'New Zealanders', 'Kiwi'],
  PL: ['Pole', 'Poles'],
  RS: ['Serb', 'Serbs'],
  HR: ['Croat', 'Croats'],
  SE: ['Swede', 'Swedes'],
  TR: ['Turk', 'Turks'],
  CZ: ['Czechs'],
};

// Adjectives that name more than one country, or mostly something else, and so name none.
const unusableAdjectives = new Set([
  'American Islander',
  'Virgin Islander',
  'Channel Islander',
  'American Samoan',
  'Antarctican',
]);
// Of two countries that share an adjective, the one that news means.
const adjectiveOwner: Readonly<Record<string, string>> = {
  french: 'FR',
  dutch: 'NL',
  indian: 'IN',
  american: 'US',
  norwegian: 'NO',
  congolese: 'CD',
  dominican: 'DO',
  guinean: 'GN',
};

// The package is CommonJS whose types declare an ES default: what is imported really is the list itself.
const entries = packageCountries as unknown as readonly CountryEntry[];

const names = new Map<string, CountryNaming>();
const byIso = new Map<string, Country>();
let longestName = 1;

for (const entry of entries) {
  const country: Country = {
    iso: entry.cca2,
    name: commonNames[entry.cca2] ?? entry.name.common,
    isState: entry.independent || treatedAsStates.has(entry.cca2),
    capital: entry.capital[0] ?? null,
  };
  byIso.set(country.iso, country);
  const english = [
    entry.name.common,
    entry.name.official,
    // The others are mostly the state's own language, in which Iceland is "Island".
    ...entry.altSpellings.filter((name) => /\b(?:Republic|Kingdom|State|States|Federation)\b/u.test(name)),
  ];
  for (const name of [...english, ...(otherNames[country.iso] ?? [])]) add(name, country, 'name');
}
for (const code of ['US', 'USA', 'UK']) {
  const country = byIso.get(code.slice(0, 2) === 'UK' ? 'GB' : 'US');
  if (country !== undefined) add(code, country, 'name');
}
for (const entry of entries) {
  const country = byIso.get(entry.cca2);
  if (country === undefined) continue;
  const english = entry.demonyms['eng'];
  const demonyms = english === undefined ? [] : [english.f, english.m].flatMap((demonym) => demonym.split(', '));
  const adjectives = otherAdjectives[country.iso] ?? [];
  for (const adjective of new Set([...demonyms, ...adjectives])) {
    if (adjective === '' || unusableAdjectives.has(adjective)) continue;
    const owner = adjectiveOwner[adjective.toLowerCase()];
    if (owner !== undefined && owner !== country.iso) continue;
    if (!names.has(adjective.toLowerCase())) add(adjective, country, 'adjective');
    if (!/(?:sh|ch|ese|ss)$/u.test(adjective)) add(`${adjective}s`, country, 'people');
  }
  for (const people of otherPeople[country.iso] ?? []) add(people, country, 'people');
}

function add(name: string, country: Country, word: CountryWord): void {
  const key = keyOf(name.replace(/^the /iu, ''));
  if (key === '' || names.has(key)) return;
  names.set(key, { country, word });
  longestName = Math.max(longestName, key.split(' ').length);
}

function keyOf(name: string): string {
  return name.toLowerCase().replaceAll('’', "'");
}

/** Most words that the name of a country has. */
export const longestCountryName: number = longestName;

/**
 * The country that a name, adjective or demonym means, or null. Words are compared without regard to case, but a short
 * form such as "US" only counts in capitals.
 */
export function findCountry(words: string): CountryNaming | null {
  if (!/^\p{Lu}/u.test(words)) return null;
  if (/^\p{L}{2,4}$/u.test(words) && words !== words.toUpperCase() && shortCodes.has(words.toUpperCase())) return null;
  return names.get(keyOf(words)) ?? null;
}

const shortCodes = new Set(['US', 'USA', 'UK', 'UAE', 'DRC', 'PRC', 'DPRK', 'ROK', 'USSR']);

/** Every country and territory. */
export function countries(): Iterable<Country> {
  return byIso.values();
}

/** The country with an ISO 3166-1 alpha-2 code, or null. */
export function countryByIso(iso: string): Country | null {
  return byIso.get(iso) ?? null;
}
