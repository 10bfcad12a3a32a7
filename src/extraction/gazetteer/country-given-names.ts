/** Countries whose names English speakers also give to children, in lower case. */
export const countryGivenNames: ReadonlySet<string> = new Set([
  'chad', 'cuba', 'georgia', 'india', 'israel', 'jordan', 'kenya',
]); // prettier-ignore
