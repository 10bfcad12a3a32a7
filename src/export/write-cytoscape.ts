import { entityAttributes, linkAttributes, type Attribute } from './attributes.ts';
import type { DrawnGraph } from './drawn-graph.ts';

/** The graph as Cytoscape JSON (`elements`), which Cytoscape and Cytoscape.js read; `value` and `key` are for networkx. */
export function writeCytoscape(graph: DrawnGraph): string {
  const elements = {
    nodes: graph.nodes.map((node) => ({
      data: { id: node.id, value: node.id, name: node.name, ...values(entityAttributes, node) },
    })),
    edges: graph.edges.map((edge) => ({
      data: {
        id: edge.id,
        key: edge.id,
        source: edge.subject.id,
        target: edge.object.id,
        interaction: edge.type,
        ...values(linkAttributes, edge),
      },
    })),
  };
  return `${JSON.stringify({ data: { name: 'Throughline' }, directed: true, multigraph: true, elements }, null, 2)}\n`;
}

function values<Of>(attributes: readonly Attribute<Of>[], of: Of): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    attributes.flatMap(({ name, read }) => {
      const value = read(of);
      return value === null ? [] : [[name, value]];
    }),
  );
}
