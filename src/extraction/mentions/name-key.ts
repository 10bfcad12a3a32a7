/** The form under which two spellings of a name in one article are the same: case, quotes, stops and spaces evened out. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^the\s+/u, '')
    .replaceAll('.', '')
    .replace(/\s+/gu, ' ')
    .trim();
}
