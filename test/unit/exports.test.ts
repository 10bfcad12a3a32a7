import { describe, expect, test } from '@jest/globals';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { writeCsv } from '../../src/export/write-csv.ts';
import { writeCytoscape } from '../../src/export/write-cytoscape.ts';
import { writeFollowTheMoney } from '../../src/export/write-follow-the-money.ts';
import { writeGexf } from '../../src/export/write-gexf.ts';
import { writeGraphml } from '../../src/export/write-graphml.ts';
import { drawnSample as graph } from '../support/drawn-sample.ts';

describe('drawn graphs as files', () => {
  test.each([
    ['GraphML', () => parseGraphml(MultiDirectedGraph, writeGraphml(graph))],
    ['GEXF', () => parseGexf(MultiDirectedGraph, writeGexf(graph))],
  ])('%s is read by graphology with every label, type and sentence', (_, parse) => {
    const read = parse();
    expect([read.order, read.size]).toEqual([4, 3]);
    expect(read.getNodeAttribute('ent_a', 'label')).toBe('Ann "Annie" Lee');
    expect(read.getNodeAttribute('ent_c', 'type')).toBe('State');
    expect(read.getEdgeAttribute('rel_2', 'quote')).toBe('Canada charged <script>Ann</script>.');
    expect(read.source('rel_1')).toBe('ent_a');
    expect(read.target('rel_1')).toBe('ent_b');
  });

  test('Cytoscape JSON names both ends of every link', () => {
    const { elements } = JSON.parse(writeCytoscape(graph)) as {
      elements: Record<'nodes' | 'edges', readonly { data: Record<string, unknown> }[]>;
    };
    expect(elements.edges[0]?.data).toMatchObject({ source: 'ent_a', target: 'ent_b', interaction: 'OFFICER_OF' });
    expect(elements.nodes.map(({ data }) => data['type'])).toEqual(['Person', 'Organization', 'State', 'Offence']);
  });

  test('CSV has a row for every claim and nothing that a spreadsheet would run', () => {
    const csv = writeCsv(graph);
    expect(csv.split('\r\n')).toHaveLength(5);
    expect(csv).toContain(`"'=HYPERLINK(""x""), she said\nso"`);
  });

  test('FollowTheMoney says a link by its own schema, by an unknown link, or not at all, and no address that runs', () => {
    const entities = writeFollowTheMoney(graph)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; schema: string; properties: Record<string, readonly string[]> });
    const schemata = Object.fromEntries(entities.map(({ id, schema }) => [id, schema]));
    expect(schemata).toEqual({
      'ent.a.tl': 'Person',
      'ent.b.tl': 'Organization',
      'ent.c.tl': 'PublicBody',
      'art.1.tl': 'Article',
      'rel.1.tl': 'Directorship',
      'rel.2.tl': 'UnknownLink',
    });
    const directorship = entities.find(({ id }) => id === 'rel.1.tl')?.properties;
    expect(directorship).toMatchObject({ director: ['ent.a.tl'], organization: ['ent.b.tl'], role: ['director'] });
    expect(JSON.stringify(entities)).not.toContain('javascript:');
  });

  test('FollowTheMoney has no ownership where only a founding is told', () => {
    const schemaOf = (role: string): unknown => {
      const [link] = graph.edges;
      if (link === undefined) throw new Error('The sample has no link.');
      const claims = link.claims.map((claim) => ({ ...claim, qualifiers: { ...claim.qualifiers, role } }));
      const written = writeFollowTheMoney({ ...graph, edges: [{ ...link, type: 'OWNS', claims }] });
      const last = JSON.parse(written.trim().split('\n').at(-1) ?? '') as { schema: string; properties: object };
      return { schema: last.schema, properties: last.properties };
    };
    expect(schemaOf('owner')).toMatchObject({ schema: 'Ownership', properties: { role: ['owner'] } });
    expect(schemaOf('co-founder')).toMatchObject({ schema: 'UnknownLink', properties: { role: ['co-founder'] } });
  });
});
