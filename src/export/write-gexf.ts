import { entityAttributes, linkAttributes, type Attribute } from './attributes.ts';
import type { DrawnGraph } from './drawn-graph.ts';
import { escapeXml } from './escape-xml.ts';

/** The graph as GEXF 1.2, Gephi's own format, which networkx and graphology read too. */
export function writeGexf(graph: DrawnGraph): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
  <graph mode="static" defaultedgetype="directed">
    <attributes class="node" mode="static">
${columns(entityAttributes)}
    </attributes>
    <attributes class="edge" mode="static">
${columns(linkAttributes)}
    </attributes>
    <nodes>
${graph.nodes
  .map(
    (node) =>
      `      <node id="${escapeXml(node.id)}" label="${escapeXml(node.name)}">${values(entityAttributes, node)}</node>`,
  )
  .join('\n')}
    </nodes>
    <edges>
${graph.edges
  .map(
    (edge) =>
      `      <edge id="${escapeXml(edge.id)}" source="${escapeXml(edge.subject.id)}" target="${escapeXml(edge.object.id)}" label="${escapeXml(String(linkAttributes[0]?.read(edge) ?? edge.type))}" weight="${edge.confidence}">${values(linkAttributes, edge)}</edge>`,
  )
  .join('\n')}
    </edges>
  </graph>
</gexf>
`;
}

/** GEXF has a label of its own for nodes and links. */
function own<Of>(attributes: readonly Attribute<Of>[]): readonly Attribute<Of>[] {
  return attributes.filter(({ name }) => name !== 'label');
}

function columns<Of>(attributes: readonly Attribute<Of>[]): string {
  return own(attributes)
    .map(({ name, type }) => {
      const gexfType = type === 'int' ? 'integer' : type;
      return `      <attribute id="${name}" title="${name}" type="${gexfType}"/>`;
    })
    .join('\n');
}

function values<Of>(attributes: readonly Attribute<Of>[], of: Of): string {
  const cells = own(attributes).map(({ name, read }) => {
    const value = read(of);
    return value === null ? '' : `<attvalue for="${name}" value="${escapeXml(String(value))}"/>`;
  });
  return `<attvalues>${cells.join('')}</attvalues>`;
}
