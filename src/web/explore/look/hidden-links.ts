import type { DrawnGraph } from '../api/documents.ts';

/** How many links of each entity a graph leaves out. */
export function hiddenLinks(graph: DrawnGraph): ReadonlyMap<string, number> {
  const shown = new Map<string, number>();
  for (const { subject, object } of graph.edges)
    for (const id of [subject.id, object.id]) shown.set(id, (shown.get(id) ?? 0) + 1);
  return new Map(graph.nodes.map(({ id, degree }) => [id, Math.max(0, degree - (shown.get(id) ?? 0))]));
}
