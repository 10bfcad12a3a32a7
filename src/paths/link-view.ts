import type { EntityType, RelationType } from '../claims/ontology.ts';
import type { PathSource } from '../read-model/path.ts';
import type { Relation } from '../read-model/relation.ts';
import type { LinkTraits } from './link-traits.ts';
import type { PackedDate } from './packed-date.ts';

/**
 * Links as a search sees them: vertices and links are small whole numbers, valid for one view, so that a search of a hundred
 * thousand links costs milliseconds. A view is synchronous: what it does not hold yet is brought in by its source.
 */
export interface LinkView {
  /** Calls for every link of a vertex that the view holds. `outward`: the vertex is the relation's subject. */
  eachLink(vertex: number, visit: (to: number, link: number, outward: boolean, traits: LinkTraits) => void): void;
  /** Entity id and type of a vertex, and how many links the entity has in the whole graph, of any type. */
  idOf(vertex: number): string;
  entityTypeOf(vertex: number): EntityType;
  degreeOf(vertex: number): number;
  relationOf(link: number): string;
  traitsOf(link: number): LinkTraits;
  confidenceOf(link: number): number;
  /** Number of independent sources, at least 1. */
  sourcesOf(link: number): number;
  validFromOf(link: number): PackedDate;
  validToOf(link: number): PackedDate;
  lastReportedOf(link: number): PackedDate;
}

/** A place where links come from: the database, or a copy in memory. Every source gives the same links. */
export interface LinkSource {
  readonly name: PathSource;
  /** Names of the relation types, by the numbers that the views use. */
  readonly types: readonly RelationType[];
  /** Most links that one search may read. */
  readonly linkBudget: number;
  /** A view for one search. */
  open(demand: LinkDemand): Promise<OpenLinks>;
  /**
   * All shortest ways between two entities over links that the demand lets through, or null when there are none within the
   * limits, or too many. Null instead of the function: the source has no faster way than growing.
   */
  readonly openShortest: ((demand: ShortestDemand) => Promise<ShortestLinks | null>) | null;
}

/** What a search wants of a source; a source may give more, never less. */
export interface LinkDemand {
  readonly types: readonly RelationType[];
  readonly statuses: number;
  readonly minConfidence: number;
  /** Whether the dates of links matter; a source may leave them out otherwise. */
  readonly dated: boolean;
}

/** What a search wants of a source that finds the shortest ways itself. */
export interface ShortestDemand extends LinkDemand {
  /** Entity ids. */
  readonly from: string;
  readonly to: string;
  /** Most links of a way, 1 to 8. */
  readonly maxHops: number;
  /** Entities with more links are not passed; Infinity: no such rule. */
  readonly hubDegree: number;
  readonly through: readonly EntityType[];
  /** Milliseconds it may take. */
  readonly deadline: number;
}

/** The links of all shortest ways between two entities. */
export interface ShortestLinks {
  /** How many links each of them has. */
  readonly length: number;
  /** Holds these links and nothing else; there is nothing to bring in. */
  readonly open: OpenLinks;
}

/** A view under way. */
export interface OpenLinks {
  readonly view: LinkView;
  /**
   * Relations as this view computed them, by id, where not all claims count; null where they are those of the graph.
   */
  readonly relations: ReadonlyMap<string, Relation> | null;
  /** Vertices of entities, in order; null where an entity does not exist. */
  findVertices(ids: readonly string[]): Promise<readonly (number | null)[]>;
  /**
   * Brings in all links of some vertices, at most `limit`. Resolves to how many were read, and whether the limit cut some off.
   */
  expand(vertices: readonly number[], limit: number): Promise<{ readonly read: number; readonly cut: boolean }>;
}
