/** Buildings and streets whose names stand for a government, with its ISO 3166-1 code. */
const seats: ReadonlyMap<string, string> = new Map([
  ['white house', 'US'],
  ['pentagon', 'US'],
  ['capitol hill', 'US'],
  ['kremlin', 'RU'],
  ['downing street', 'GB'],
  ['10 downing street', 'GB'],
  ['no 10', 'GB'],
  ['no. 10', 'GB'],
  ['number 10', 'GB'],
  ['whitehall', 'GB'],
  ['elysee', 'FR'],
  ['élysée', 'FR'],
  ['elysee palace', 'FR'],
  ['élysée palace', 'FR'],
  ['quai d’orsay', 'FR'],
  ["quai d'orsay", 'FR'],
  ['zhongnanhai', 'CN'],
  ['blue house', 'KR'],
  ['planalto', 'BR'],
  ['parliament hill', 'CA'],
  ['bundesregierung', 'DE'],
]);

/** The ISO code of the state whose government a building's name stands for ("the Kremlin", "the White House"), or null. */
export function stateOfSeat(name: string): string | null {
  return seats.get(name.toLowerCase()) ?? null;
}
