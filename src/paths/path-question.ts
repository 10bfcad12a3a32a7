import type { PartialDate } from '../articles/article.ts';
import type { ClaimStatus } from '../claims/claim.ts';
import type { EntityType, RelationType } from '../claims/ontology.ts';
import type { Cut, PathRank, PathSource, Timing } from '../read-model/path.ts';
import type { Relation } from '../read-model/relation.ts';

/** In which direction a path may walk a type of link: from subject to object, the other way, or both. */
export const directions = ['FORWARD', 'BACKWARD', 'BOTH'] as const;
export type Direction = (typeof directions)[number];

/** What comes first among the paths found. */
export const pathOrders = ['SHORTEST', 'STRONGEST', 'NEWEST'] as const;
export type PathOrder = (typeof pathOrders)[number];

/** What a path may walk over and must look like. */
export interface PathConstraints {
  /** The types of link to walk, each with its direction. */
  readonly types: ReadonlyMap<RelationType, Direction>;
  /** A link counts when one of its claims has one of these. */
  readonly statuses: readonly ClaimStatus[];
  readonly minConfidence: number;
  /** Least number of independent sources of every link. */
  readonly minSources: number;
  /** Types of entity to pass through. */
  readonly through: readonly EntityType[];
  /** Entity ids that a path must pass, in any order, and that it must not meet. */
  readonly via: readonly string[];
  readonly avoid: readonly string[];
  /** Claims of these publishers, or made by these entities, do not count. */
  readonly ignoredPublishers: readonly string[];
  readonly ignoredClaimants: readonly string[];
  /** Only links that may hold on this date; links without dates may. */
  readonly asOf: PartialDate | null;
  /** Whether links without any date count for `asOf`. */
  readonly undated: boolean;
  /** Only what the graph knew at this instant (ISO 8601). */
  readonly knownAt: string | null;
  /** Whether the dates of the hops must be able to follow each other along the path. */
  readonly chronological: boolean;
  /** An entity with more links than this may end a path, but is no bridge. Infinity: no such rule. */
  readonly hubDegree: number;
  /** Entity ids that count as hubs whatever their number of links. */
  readonly hubs: readonly string[];
  /** Most links a path may have, 1 to 8. */
  readonly maxHops: number;
}

/** What is asked of a path search. */
export interface PathQuestion extends PathConstraints {
  /** Entity ids; the two groups have no member in common. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly order: PathOrder;
  /** How many paths are wanted. */
  readonly first: number;
  /** The rank of the path that the page goes on after, or null. */
  readonly after: PathRank | null;
  /** Whether the hubs are wanted that were met and not crossed: a source may find paths faster when they are not. */
  readonly findHubs: boolean;
  /** Milliseconds until the search stops and says so. */
  readonly deadline: number;
}

/** One step of a path with every link between its two entities that the question allows, the strongest first. */
export interface FoundHop {
  readonly from: string;
  readonly to: string;
  /** Relation ids. */
  readonly relations: readonly string[];
  /** Of the strongest link, when a date was asked for. */
  readonly timing: Timing | null;
}

/** A simple path: no entity twice. */
export interface FoundPath {
  readonly entities: readonly string[];
  readonly hops: readonly FoundHop[];
  readonly rank: PathRank;
}

export interface PathAnswer {
  /** In the order asked for; the same question on the same graph always gives the same order. */
  readonly paths: readonly FoundPath[];
  /** Whether these, with the pages before them, are all the paths of at most `maxHops` that the question allows. */
  readonly complete: boolean;
  /** What ended the search; HOPS when it is complete and longer paths might exist, null when nothing more exists at all. */
  readonly cutBy: Cut | null;
  /** Entity ids with too many links to be crossed, that the search met; may lack some when they were not asked for. */
  readonly hubsNotCrossed: readonly string[];
  /** How many entities each side reached. */
  readonly reachedFrom: number;
  readonly reachedTo: number;
  readonly linksRead: number;
  readonly milliseconds: number;
  readonly source: PathSource;
  /** The relations on the paths as the search computed them, where not all claims count; else null. */
  readonly relations: ReadonlyMap<string, Relation> | null;
}
