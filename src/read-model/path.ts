import type { Entity } from './entity.ts';
import type { Relation } from './relation.ts';

/** Why a search stopped before it had seen everything that was asked for. */
export const cuts = ['HOPS', 'PAGE', 'BUDGET', 'DEADLINE'] as const;
export type Cut = (typeof cuts)[number];

/** Where a search read its links. */
export const pathSources = ['NEO4J', 'MEMORY'] as const;
export type PathSource = (typeof pathSources)[number];

/** One step of a path. */
export interface Hop {
  readonly from: Entity;
  readonly to: Entity;
  /** The surest link between the two. */
  readonly relation: Relation;
  /** All links between the two that the question allows, the surest first. */
  readonly relations: readonly Relation[];
}

/** A way in which two entities are linked. */
export interface Path {
  readonly hops: readonly Hop[];
}

/** The answer to a path question, ready to show. */
export interface PathReport {
  readonly paths: readonly Path[];
  readonly complete: boolean;
  readonly cutBy: Cut | null;
  readonly hubsNotCrossed: readonly Entity[];
  readonly entitiesSeen: number;
  readonly linksRead: number;
  readonly milliseconds: number;
  readonly source: PathSource;
}
