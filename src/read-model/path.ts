import type { Entity } from './entity.ts';
import type { ListedRelation } from './relation.ts';

/** Why a search stopped; with HOPS the answer is complete for its number of hops, and longer paths might exist. */
export const cuts = ['HOPS', 'PAGE', 'BUDGET', 'DEADLINE'] as const;
export type Cut = (typeof cuts)[number];

/** Where a search read its links. */
export const pathSources = ['NEO4J', 'MEMORY'] as const;
export type PathSource = (typeof pathSources)[number];

/** How sure it is that a link holds on the date asked for. */
export const timings = ['CERTAIN', 'POSSIBLE', 'UNKNOWN'] as const;
export type Timing = (typeof timings)[number];

/** The constraints of a path question that can be lifted one by one. */
export const liftableConstraints = [
  'MAX_HOPS',
  'TYPES',
  'STATUSES',
  'MIN_CONFIDENCE',
  'MIN_SOURCES',
  'THROUGH',
  'HUBS',
  'AVOID',
  'VIA',
  'AS_OF',
  'KNOWN_AT',
  'CHRONOLOGICAL',
  'IGNORED_PUBLISHERS',
  'IGNORED_CLAIMANTS',
] as const;
export type LiftableConstraint = (typeof liftableConstraints)[number];

/** Where a path stands in its order: smaller comes first; entity ids decide between equals. */
export interface PathRank {
  readonly primary: number;
  readonly secondary: number;
  readonly entities: readonly string[];
}

/** One step of a path. */
export interface Hop {
  readonly from: Entity;
  readonly to: Entity;
  /** The best link between the two, in the order asked for. */
  readonly relation: ListedRelation;
  /** All links between the two that the question allows, the best first. */
  readonly relations: readonly ListedRelation[];
  /** How sure it is that the best link holds on the date asked for; null when none was. */
  readonly timing: Timing | null;
}

/** A way in which two entities are linked. */
export interface Path {
  readonly hops: readonly Hop[];
  readonly rank: PathRank;
}

/** Why there is no path. */
export interface Absence {
  /** Single constraints without which there would be one, each with the shortest path that it keeps out. */
  readonly relaxations: readonly { readonly constraint: LiftableConstraint; readonly path: Path }[];
}

/** The answer to a path question, ready to show. */
export interface PathReport {
  readonly paths: readonly Path[];
  readonly complete: boolean;
  readonly cutBy: Cut | null;
  readonly hubsNotCrossed: readonly Entity[];
  readonly reachedFrom: number;
  readonly reachedTo: number;
  readonly linksRead: number;
  readonly milliseconds: number;
  readonly source: PathSource;
}
