import { useMemo, useState } from 'react';
import { askService } from '../api/ask-service.ts';
import { neighbourhoodDocument, type DrawnGraph, type NeighbourhoodAnswer } from '../api/documents.ts';

/** A graph that grows by the neighbours of entities, step by step, and goes back the same way. */
export interface Expansion {
  readonly graph: DrawnGraph;
  readonly expand: (id: string) => Promise<void>;
  readonly undo: (() => void) | null;
}

/** How many more links one step brings in; a crowd at once would be looked away from. */
const step = 12;

interface Step {
  /** The answer that it was taken from: a new answer starts anew. */
  readonly base: DrawnGraph;
  readonly id: string;
  readonly graph: DrawnGraph;
}

export function useExpansion(base: DrawnGraph): Expansion {
  const [steps, setAdded] = useState<readonly Step[]>([]);
  const added = useMemo(() => steps.filter((each) => each.base === base), [steps, base]);
  const graph = useMemo(() => merged([base, ...added.map((each) => each.graph)]), [base, added]);
  return {
    graph,
    expand: async (id) => {
      const times = added.filter((each) => each.id === id).length + 1;
      const shown = graph.edges.filter(({ subject, object }) => subject.id === id || object.id === id).length;
      const { neighbourhood } = await askService<NeighbourhoodAnswer>(neighbourhoodDocument, {
        of: { id },
        first: Math.min(200, Math.max(shown, step * times) + step),
      });
      setAdded([...added, { base, id, graph: neighbourhood }]);
    },
    undo:
      added.length === 0
        ? null
        : () => {
            setAdded(added.slice(0, -1));
          },
  };
}

function merged(graphs: readonly DrawnGraph[]): DrawnGraph {
  return {
    nodes: [...new Map(graphs.flatMap(({ nodes }) => nodes).map((node) => [node.id, node])).values()],
    edges: [...new Map(graphs.flatMap(({ edges }) => edges).map((edge) => [edge.id, edge])).values()],
  };
}
