import { isPartialDate } from '../articles/check-draft.ts';
import type { RelationType } from '../claims/ontology.ts';
import { ThroughlineError } from '../errors.ts';
import type { Database } from '../neo4j/database.ts';
import type { PathDefaults } from '../paths/path-defaults.ts';
import type { Direction, PathConstraints } from '../paths/path-question.ts';
import type { EntityReference } from './find-referenced-entity.ts';
import { findReferencedIds } from './find-referenced-ids.ts';
import type { PathWishes } from './path-request.ts';
import { within } from './within.ts';

/**
 * What a caller's wishes mean: names looked up, defaults filled in, ranges checked.
 * Throws BAD_USER_INPUT, ENTITY_NOT_FOUND or ENTITY_AMBIGUOUS.
 */
export async function pathConstraints(
  database: Database,
  defaults: PathDefaults,
  wishes: PathWishes,
  maxHops: number | null,
): Promise<PathConstraints> {
  const ids = (name: string, references: readonly EntityReference[] | null): Promise<readonly string[]> =>
    findReferencedIds(database, name, references ?? []);
  const [via, avoid, ignoredClaimants, hubs] = await Promise.all([
    ids('via', wishes.via),
    ids('avoid', wishes.avoid),
    ids('ignoreClaimants', wishes.ignoreClaimants),
    ids('hubs', wishes.hubs),
  ]);
  return {
    maxHops: within('maxHops', maxHops ?? defaults.maxHops, 1, defaults.hopLimit),
    types: walkableTypes(defaults, wishes),
    statuses: wishes.statuses ?? defaults.statuses,
    minConfidence: within('minConfidence', wishes.minConfidence ?? 0, 0, 1),
    minSources: within('minSources', wishes.minSources ?? 1, 1, 1000),
    through: wishes.through ?? defaults.through,
    via,
    avoid,
    ignoredPublishers: wishes.ignorePublishers ?? [],
    ignoredClaimants,
    asOf: wishes.asOf === null ? null : checkedDate('asOf', wishes.asOf),
    undated: wishes.undated ?? true,
    knownAt: wishes.knownAt === null ? null : instantOf(wishes.knownAt),
    chronological: wishes.chronological ?? false,
    hubDegree:
      wishes.crossHubs === true
        ? Infinity
        : within('hubDegree', wishes.hubDegree ?? defaults.hubDegree, 1, Number.MAX_SAFE_INTEGER),
    hubs,
  };
}

/** The types to walk: those asked for or the defaults, those with a direction of their own added, less those excluded. */
function walkableTypes(defaults: PathDefaults, wishes: PathWishes): ReadonlyMap<RelationType, Direction> {
  const types = new Map<RelationType, Direction>((wishes.types ?? defaults.types).map((type) => [type, 'BOTH']));
  for (const { type, direction } of wishes.directions ?? []) types.set(type, direction);
  for (const type of wishes.excludeTypes ?? []) types.delete(type);
  if (types.size > 0) return types;
  throw new ThroughlineError('BAD_USER_INPUT', 'The question excludes every type of link: at least one is needed.');
}

function checkedDate(name: string, date: string): string {
  if (isPartialDate(date)) return date;
  throw new ThroughlineError(
    'BAD_USER_INPUT',
    `${name} is "${date.slice(0, 40)}": a date such as 2018-12-01, 2018-12 or 2018 is expected.`,
  );
}

/** The instant that a date or an instant means: of a date, its last moment. */
function instantOf(text: string): string {
  const instant = isPartialDate(text) && text.length === 10 ? `${text}T23:59:59.999Z` : text;
  const time = new Date(instant);
  if (/^\d{4}-\d{2}-\d{2}T/.test(instant) && !Number.isNaN(time.getTime())) return time.toISOString();
  throw new ThroughlineError(
    'BAD_USER_INPUT',
    `knownAt is "${text.slice(0, 40)}": a day such as 2024-03-08 or an instant such as 2024-03-08T12:00:00Z is expected.`,
  );
}
