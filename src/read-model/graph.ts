import type { Entity } from './entity.ts';
import type { Path } from './path.ts';
import type { ListedRelation } from './relation.ts';

/** Distinct entities and links, ready for a renderer: every end of a link is among the nodes. */
export interface Graph {
  readonly nodes: readonly Entity[];
  readonly edges: readonly ListedRelation[];
}

/** The graph of several paths, without doubles, in the order of first appearance. */
export function graphOfPaths(paths: readonly Path[]): Graph {
  const nodes = new Map<string, Entity>();
  const edges = new Map<string, ListedRelation>();
  for (const path of paths) {
    for (const hop of path.hops) {
      nodes.set(hop.from.id, hop.from).set(hop.to.id, hop.to);
      for (const relation of hop.relations) edges.set(relation.id, relation);
    }
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}
