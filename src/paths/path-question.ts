import type { EntityType } from '../claims/ontology.ts';
import type { Cut, PathSource } from '../read-model/path.ts';
import type { EdgeFilter } from './adjacency.ts';

/** What is asked of a path search. */
export interface PathQuestion {
  /** Entity ids; the two groups have no member in common. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Most links a path may have, 1 to 8. */
  readonly maxHops: number;
  readonly edges: EdgeFilter;
  /** Types of entity that a path may pass through. */
  readonly through: readonly EntityType[];
  /** An entity with more links than this may end a path, but is no bridge. */
  readonly hubDegree: number;
  /** How many paths are wanted. */
  readonly first: number;
  /** Milliseconds until the search stops and says so. */
  readonly deadline: number;
  /** Most links the search may read. */
  readonly edgeBudget: number;
}

/** One step of a path with every link between its two entities, the surest first. */
export interface FoundHop {
  readonly from: string;
  readonly to: string;
  /** Relation ids. */
  readonly relations: readonly string[];
}

/** A simple path: no entity twice. */
export interface FoundPath {
  readonly entities: readonly string[];
  readonly hops: readonly FoundHop[];
}

export interface PathAnswer {
  /** Shortest first; among equals those whose surest links are the surest; a fixed order. */
  readonly paths: readonly FoundPath[];
  /** Whether these are all the paths of at most `maxHops` that the question allows. */
  readonly complete: boolean;
  readonly cutBy: Cut | null;
  /** Entities with too many links to be crossed, that the search met. */
  readonly hubsNotCrossed: readonly string[];
  /** How many entities the search saw, and how many links it read. */
  readonly entitiesSeen: number;
  readonly linksRead: number;
  readonly milliseconds: number;
  readonly source: PathSource;
}
