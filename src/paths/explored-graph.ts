import type { Edge, Vertex } from './adjacency.ts';

/** Two neighbours with every link between them, the surest first. */
export interface Bond {
  readonly to: string;
  readonly edges: readonly Edge[];
}

/** The part of the graph that a search has seen: links are walked both ways, whichever side found them. */
export interface ExploredGraph {
  add(edge: Edge): void;
  know(vertex: Vertex): void;
  findVertex(id: string): Vertex | null;
  /** Neighbours of an entity in a fixed order: by id. */
  bondsOf(id: string): readonly Bond[];
  readonly size: number;
}

export function exploredGraph(): ExploredGraph {
  const vertices = new Map<string, Vertex>();
  const neighbours = new Map<string, Map<string, Map<string, Edge>>>();
  const put = (edge: Edge): void => {
    let of = neighbours.get(edge.from);
    if (of === undefined) neighbours.set(edge.from, (of = new Map<string, Map<string, Edge>>()));
    let bond = of.get(edge.to);
    if (bond === undefined) of.set(edge.to, (bond = new Map<string, Edge>()));
    bond.set(edge.relation, edge);
  };
  return {
    add: (edge) => {
      put(edge);
      put({ ...edge, from: edge.to, to: edge.from });
    },
    know: (vertex) => vertices.set(vertex.id, vertex),
    findVertex: (id) => vertices.get(id) ?? null,
    bondsOf: (id) =>
      [...(neighbours.get(id) ?? new Map<string, Map<string, Edge>>())]
        .sort(([a], [b]) => compareText(a, b))
        .map(([to, edges]) => ({
          to,
          edges: [...edges.values()].sort((a, b) => b.confidence - a.confidence || compareText(a.relation, b.relation)),
        })),
    get size() {
      return vertices.size;
    },
  };
}

/** Order by code units: the same on every machine, unlike order by locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
