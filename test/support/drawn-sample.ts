import type { DrawnGraph } from '../../src/export/drawn-graph.ts';

const entity = (id: string, type: string, name: string) => ({
  id,
  type,
  name,
  aliases: [`${name} & Co. <b>`],
  degree: 3,
  iso3166: type === 'State' ? 'CA' : null,
  wikidata: null,
});

/** A small drawn graph with everything in it that a file format could stumble over. */
export const drawnSample: DrawnGraph = {
  nodes: [
    entity('ent_a', 'Person', 'Ann "Annie" Lee'),
    entity('ent_b', 'Organization', 'Bank & Sons'),
    entity('ent_c', 'State', 'Canada'),
    entity('ent_d', 'Offence', 'fraud'),
  ],
  edges: [
    link('rel_1', 'OFFICER_OF', 'ent_a', 'ent_b', '=HYPERLINK("x"), she said\nso'),
    link('rel_2', 'CHARGED_BY', 'ent_a', 'ent_c', 'Canada charged <script>Ann</script>.'),
    link('rel_3', 'CHARGED_WITH', 'ent_a', 'ent_d', 'Ann was charged with fraud.'),
  ],
};

function link(id: string, type: string, subject: string, object: string, quote: string): DrawnGraph['edges'][number] {
  return {
    id,
    type,
    sentence: `${subject} ${type} ${object}`,
    statuses: ['ALLEGED', 'DENIED'],
    confidence: 0.5,
    sourceCount: 1,
    articleCount: 1,
    claimCount: 1,
    publishers: ['Example News'],
    firstReported: '2020-06',
    lastReported: null,
    validFrom: '2018',
    validTo: null,
    subject: { id: subject },
    object: { id: object },
    claims: [
      {
        id: `clm_${id}`,
        status: 'ALLEGED',
        quote,
        start: 0,
        end: quote.length,
        from: '2018',
        to: null,
        confidence: 0.5,
        derived: false,
        claimant: null,
        qualifiers: { role: 'director', place: null, offence: null, term: null, kinship: null },
        article: { id: 'art_1', title: 'A title', publisher: 'Example News', publishedAt: '2020', url: 'javascript:x' },
      },
    ],
  };
}
