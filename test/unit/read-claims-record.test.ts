import { describe, expect, test } from '@jest/globals';
import { readOntology } from '../../src/claims/ontology.ts';
import { readClaimsRecord } from '../../src/loading/ready-made/read-claims-record.ts';
import { readJsonRecord } from '../../src/loading/ready-made/read-json-record.ts';

const ontology = readOntology();
const article = {
  title: 'Talks',
  text: 'Anna Moreau met Karl Lindner in Berlin. Moreau is French.',
  url: 'https://a.test/1',
};
const entities = [
  { id: 'a', type: 'Person', name: 'Anna Moreau', aliases: ['Moreau'], wikidata: 'Q42' },
  { id: 'k', type: 'Person', name: 'Karl Lindner' },
  { id: 'f', type: 'State', name: 'France', spans: [[58, 64]] },
];
const met = { type: 'met-with', subject: 'a', object: 'k', quote: 'Anna Moreau met Karl Lindner in Berlin.' };

describe('an article with ready-made claims', () => {
  test('has every claim with its sentence in the text, headline included', () => {
    const { draft, reading } = readClaimsRecord({ article, entities, relations: [met] }, ontology);
    expect(draft.text).toBe(`Talks\n\n${article.text}`);
    const [claim] = reading.claims;
    expect(draft.text.slice(claim?.start, claim?.end)).toBe(met.quote);
    expect(claim).toMatchObject({ type: 'MET_WITH', status: 'ASSERTED', confidence: 0.9, rule: 'ready-made' });
  });

  test('has every place where the text names an entity, the longest name where names stand in each other', () => {
    const { draft, reading } = readClaimsRecord({ article, entities, relations: [] }, ontology);
    expect(reading.mentions[0]?.spans.map(({ start, end }) => draft.text.slice(start, end))).toEqual([
      'Anna Moreau',
      'Moreau',
    ]);
  });

  test('gives a state its code by its name', () => {
    const { reading } = readClaimsRecord({ article, entities, relations: [] }, ontology);
    expect(reading.mentions[2]?.externalIds).toEqual({ iso3166: 'FR' });
  });

  test('with faults is refused with all of them, each by its place', () => {
    const record = {
      article,
      entities: [
        ...entities,
        { id: 'a', type: 'Persn', name: 'X' },
        { id: 'q', type: 'Person', name: 'X', wikidata: '42' },
      ],
      relations: [
        { ...met, type: 'MET_WIT' },
        { ...met, quote: 'Anna Moreau met Karl Lindner in Bern.' },
        { ...met, object: 'z' },
        { ...met, type: 'NATIONAL_OF' },
        { ...met, confidence: 2 },
        { ...met, from: '2020-02-31' },
        { ...met, status: 'TRUE' },
      ],
    };
    expect(() => readClaimsRecord(record, ontology)).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        message: [
          'entities[3]: type is "Persn"; one of Person, Organization, State, Place, Offence, Case is expected',
          'entities[4]: wikidata is "42"; an item such as Q42 is expected',
          'relations[0]: type is "MET_WIT"; a type of the vocabulary such as MET_WITH is expected',
          'relations[1]: quote is "Anna Moreau met Karl Lindner in Bern."; a sentence copied from the article\'s text, character for character, is expected',
          'relations[2]: object is "z"; the id of one of the entities is expected',
          'relations[3]: object is the Person Karl Lindner; the object of NATIONAL_OF is State',
          'relations[4]: confidence is 2; a number from 0 to 1 is expected',
          'relations[5]: from is "2020-02-31"; a date such as 2018-12-01, 2018-12 or 2018 is expected',
          'relations[6]: status is "TRUE"; one of ASSERTED, ALLEGED, DENIED, PLANNED, HYPOTHETICAL, NEGATED is expected.',
        ].join('. '),
      }),
    );
  });

  test('spans outside the text are refused', () => {
    const record = { article, entities: [{ id: 'a', type: 'Person', name: 'Anna', spans: [[0, 9999]] }] };
    expect(() => readClaimsRecord(record, ontology)).toThrow(/spans is \[0,9999\]; a list of \[start, end\]/);
  });
});

describe('a record of a JSON file', () => {
  test.each([
    ['an article', { text: 'Anna met Karl.' }, 'article'],
    ['ready-made claims', { article, entities, relations: [met] }, 'article'],
    ['an address', { url: 'https://a.test/1' }, 'page'],
    ['a note of a failure', { failed: { origin: 'x:1' }, record: { text: 'Anna met Karl.' } }, 'article'],
    ['no object', 7, 'unreadable'],
    ['an article without a text', { title: 'x' }, 'unreadable'],
  ])('can be %s', (_name, record, kind) => {
    expect(readJsonRecord(record, 'f:1', ontology).kind).toBe(kind);
  });
});
