import { entityAttributes, linkAttributes, type Attribute } from './attributes.ts';
import type { DrawnGraph } from './drawn-graph.ts';
import { escapeXml } from './escape-xml.ts';

/** The graph as GraphML 1.0, which Gephi, yEd, Cytoscape, networkx and graphology read. */
export function writeGraphml(graph: DrawnGraph): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${[...keys('node', entityAttributes), ...keys('edge', linkAttributes)].join('\n')}
  <graph edgedefault="directed">
${graph.nodes
  .map((node) => `    <node id="${escapeXml(node.id)}">${values('node', entityAttributes, node)}</node>`)
  .join('\n')}
${graph.edges
  .map(
    (edge) =>
      `    <edge id="${escapeXml(edge.id)}" source="${escapeXml(edge.subject.id)}" target="${escapeXml(edge.object.id)}">${values('edge', linkAttributes, edge)}</edge>`,
  )
  .join('\n')}
  </graph>
</graphml>
`;
}

function keys<Of>(of: 'node' | 'edge', attributes: readonly Attribute<Of>[]): readonly string[] {
  return attributes.map(
    ({ name, type }) => `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`,
  );
}

function values<Of>(kind: 'node' | 'edge', attributes: readonly Attribute<Of>[], of: Of): string {
  return attributes
    .map(({ name, read }) => {
      const value = read(of);
      return value === null ? '' : `<data key="${kind}-${name}">${escapeXml(String(value))}</data>`;
    })
    .join('');
}
