import { countries, countryByIso, type Country } from './state-names.ts';

// Capitals that news also calls by another name.
const otherCapitals: Readonly<Record<string, string>> = {
  washington: 'US',
  'washington d.c.': 'US',
  kyiv: 'UA',
  kiev: 'UA',
  canberra: 'AU',
  jerusalem: 'IL',
  'new delhi': 'IN',
  delhi: 'IN',
  'tel aviv': 'IL',
};
// "Georgetown said", "San Jose voted": capitals whose name usually means another town in English news.
const ambiguousCapitals = new Set([
  'georgetown',
  'san josé',
  'san jose',
  'kingston',
  'hamilton',
  'victoria',
  'city of victoria',
  'st. george’s',
  'santiago',
  'san juan',
  'monaco',
  'luxembourg',
  'singapore',
  'djibouti',
  'vatican city',
  'panama city',
  'mexico city',
  'kuwait city',
  'guatemala city',
  'male',
]);

const capitals = new Map<string, Country>();
for (const country of countries()) {
  const capital = country.capital?.toLowerCase();
  if (capital !== undefined && country.isState && !ambiguousCapitals.has(capital)) capitals.set(capital, country);
}
for (const [capital, iso] of Object.entries(otherCapitals)) {
  const country = countryByIso(iso);
  if (country !== null) capitals.set(capital, country);
}

/** The state whose government a capital's name can stand for ("Beijing said…"), or null. */
export function stateOfCapital(city: string): Country | null {
  return capitals.get(city.toLowerCase()) ?? null;
}
