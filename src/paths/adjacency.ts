import type { ClaimStatus } from '../claims/claim.ts';
import type { EntityType, RelationType } from '../claims/ontology.ts';
import type { PathSource } from '../read-model/path.ts';

/** Which links a search may walk. */
export interface EdgeFilter {
  readonly types: readonly RelationType[];
  readonly statuses: readonly ClaimStatus[];
  /** Least confidence of a link, 0 to 1. */
  readonly minConfidence: number;
}

/** A link as a search sees it, from the entity that was expanded to its neighbour. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  readonly confidence: number;
}

/** What a search knows of an entity. */
export interface Vertex {
  readonly id: string;
  readonly type: EntityType;
  readonly degree: number;
}

/** Every link of some entities. */
export interface Expansion {
  readonly edges: readonly Edge[];
  /** The neighbours at the links' other ends. */
  readonly vertices: readonly Vertex[];
  /** Whether the row limit cut the answer short, so that links are missing. */
  readonly cut: boolean;
}

/** A source of links: a database, or a copy in memory. Every source gives the same links for the same graph. */
export interface Adjacency {
  readonly name: PathSource;
  /** The entities themselves; those that do not exist are left out. */
  findVertices(ids: readonly string[]): Promise<readonly Vertex[]>;
  /** All links of the entities, both ways, at most `limit` of them. */
  expand(ids: readonly string[], filter: EdgeFilter, limit: number): Promise<Expansion>;
}
