import { describe, expect, test } from '@jest/globals';
import { readOntology } from '../../src/claims/ontology.ts';
import { readFtmStream } from '../../src/loading/follow-the-money/read-ftm-stream.ts';
import type { LoadItem } from '../../src/loading/load-item.ts';
import { readJsonRecord } from '../../src/loading/ready-made/read-json-record.ts';
import type { Line } from '../../src/loading/sources/read-lines.ts';

const ontology = readOntology();
const novak = {
  id: 'p1',
  schema: 'Person',
  properties: { name: ['Jan Novak'], alias: ['Yan Novak'], nationality: ['cz'], wikidataId: ['Q7'] },
  last_change: '2024-05-05T00:00:00',
};
const moreau = { id: 'p2', schema: 'Person', properties: { name: ['Anna Moreau'] } };
const holding = { id: 'c1', schema: 'Company', properties: { name: ['Novak Holding'] } };

async function read(...entities: readonly unknown[]): Promise<readonly LoadItem[]> {
  const lines = entities.map((entity, at): Line => ({ kind: 'line', number: at + 1, text: JSON.stringify(entity) }));
  async function* open(): AsyncGenerator<Line> {
    yield* await Promise.resolve(lines);
  }
  const items: LoadItem[] = [];
  const stream = { name: 'demo.json', dataset: 'demo', ontology, open: () => Promise.resolve(open()) };
  for await (const item of readFtmStream(stream)) items.push(item);
  return items;
}

/** What an item states: `Jan Novak OWNS Novak Holding`. */
function statementsOf(item: LoadItem | undefined): readonly string[] {
  if (item?.kind !== 'article' || item.reading === null) return [];
  const { mentions, claims } = item.reading;
  const name = (ref: string) => mentions.find((mention) => mention.ref === ref)?.name ?? '';
  return claims.map((claim) => `${name(claim.subject)} ${claim.type} ${name(claim.object)}`);
}

describe('two entities of a file with one name', () => {
  test('are kept apart by their ids, and one alone is not', async () => {
    const twin = { id: 'p9', schema: 'Person', properties: { name: ['JAN Novák'] } };
    const owns = (id: string) => ({ id: `o${id}`, schema: 'Ownership', properties: { owner: [id], asset: ['c1'] } });
    const distinctOf = (item: LoadItem | undefined) =>
      item?.kind === 'article' ? item.reading?.mentions.map((mention) => mention.externalIds['distinct']) : null;
    const items = await read(owns('p1'), owns('p9'), novak, twin, holding);
    expect(items.slice(0, 2).map(distinctOf)).toEqual([
      ['ftm:p1', undefined],
      ['ftm:p9', undefined],
    ]);
    const [item] = items;
    const again = item === undefined || !('record' in item.again) ? null : item.again.record;
    expect(distinctOf(readJsonRecord(again, 'again', ontology))).toEqual(['ftm:p1', undefined]);
    expect(distinctOf((await read(owns('p1'), novak, holding))[0])).toEqual([undefined, undefined]);
  });
});

describe('a FollowTheMoney entity', () => {
  test.each([
    ['Ownership', { owner: ['p1'], asset: ['c1'] }, 'Jan Novak OWNS Novak Holding'],
    ['Directorship', { director: ['p1'], organization: ['c1'] }, 'Jan Novak OFFICER_OF Novak Holding'],
    ['Directorship', { director: ['c1'], organization: ['c1', 'c2'] }, undefined],
    ['Membership', { member: ['p1'], organization: ['c1'] }, 'Jan Novak MEMBER_OF Novak Holding'],
    ['Employment', { employee: ['p1'], employer: ['c1'] }, 'Jan Novak EMPLOYED_BY Novak Holding'],
    ['Family', { person: ['p1'], relative: ['p2'] }, 'Jan Novak FAMILY_OF Anna Moreau'],
    ['Associate', { person: ['p1'], associate: ['p2'] }, 'Jan Novak ASSOCIATE_OF Anna Moreau'],
    ['Representation', { agent: ['p2'], client: ['c1'] }, 'Novak Holding REPRESENTED_BY Anna Moreau'],
    ['UnknownLink', { subject: ['p1'], object: ['c1'] }, 'Jan Novak LINKED_TO Novak Holding'],
    ['Sanction', { entity: ['p1'], authority: ['OFAC'] }, 'Jan Novak SANCTIONED_BY OFAC'],
    ['Sanction', { entity: ['p1'], country: ['us'] }, 'Jan Novak SANCTIONED_BY United States'],
    ['Payment', { payer: ['p1'], beneficiary: ['p2'] }, undefined],
  ])('of %s %p states %s', async (schema, properties, statement) => {
    const [item] = await read(
      { id: 'x', schema, properties },
      { ...novak, properties: { name: ['Jan Novak'] } },
      moreau,
      holding,
    );
    expect(statementsOf(item)[0]).toBe(statement);
  });

  test('is an article whose sentence holds both names and every detail, and nothing else', async () => {
    const [item] = await read(novak, holding, {
      id: 'o1',
      schema: 'Ownership',
      properties: { owner: ['p1'], asset: ['c1'], percentage: ['51'], startDate: ['2015-01'], publisher: ['Registry'] },
      datasets: ['demo-set'],
    }).then((items) => items.filter((one) => one.origin === 'demo.json:3'));
    if (item?.kind !== 'article' || item.reading === null) throw new Error('expected an article');
    const [claim] = item.reading.claims;
    expect(item.draft).toMatchObject({
      url: 'ftm:demo-set/o1',
      publisher: 'Registry',
      title: 'Ownership record of Registry',
    });
    expect(claim?.quote).toBe('Jan Novak owns or owned Novak Holding (51 %; from 2015-01).');
    expect(item.draft.text.slice(claim?.start, claim?.end)).toBe(claim?.quote);
    expect(claim?.dates).toEqual({ from: '2015-01', to: null });
    for (const mention of item.reading.mentions) {
      const [span] = mention.spans;
      expect(item.draft.text.slice(span?.start, span?.end)).toBe(mention.name);
    }
  });

  test("states a person's nationality", async () => {
    const items = await read(novak);
    expect(items.flatMap(statementsOf)).toEqual(['Jan Novak NATIONAL_OF Czechia']);
  });

  test('holds a post of an organisation, or of the state when the post is a national one', async () => {
    const post = { id: 'o', schema: 'Occupancy', properties: { holder: ['p2'], post: ['q'] } };
    const position = (properties: object) => ({
      id: 'q',
      schema: 'Position',
      properties: { name: ['minister'], country: ['fr'], ...properties },
    });
    expect((await read(moreau, post, position({ topics: ['gov.national'] }))).flatMap(statementsOf)).toEqual([
      'Anna Moreau OFFICER_OF France',
    ]);
    expect((await read(moreau, post, position({}))).flatMap(statementsOf)).toEqual([]);
    expect((await read(moreau, post, holding, position({ organization: ['c1'] }))).flatMap(statementsOf)).toEqual([
      'Anna Moreau OFFICER_OF Novak Holding',
    ]);
  });

  test('may stand inside another', async () => {
    const nested = { id: 'o1', schema: 'Ownership', properties: { owner: [moreau], asset: [holding] } };
    expect((await read(nested)).flatMap(statementsOf)).toEqual(['Anna Moreau OWNS Novak Holding']);
  });

  test('that fails to be written can be loaded again by its record alone', async () => {
    const [item] = await read(
      { id: 'f', schema: 'Family', properties: { person: ['p1'], relative: ['p2'], relationship: ['cousin'] } },
      { ...novak, properties: { name: ['Jan Novak'] } },
      moreau,
    );
    if (item === undefined || !('record' in item.again)) throw new Error('expected a record');
    const again = readJsonRecord(JSON.parse(JSON.stringify(item.again.record)), 'again', ontology);
    expect(again).toMatchObject({ kind: 'article', draft: item.kind === 'article' ? item.draft : null });
    expect(statementsOf(again)).toEqual(['Jan Novak FAMILY_OF Anna Moreau']);
  });

  test('that is none is reported by its line', async () => {
    expect(await read(moreau, { id: 'x' })).toMatchObject([{ kind: 'unreadable', origin: 'demo.json:2' }]);
  });
});
