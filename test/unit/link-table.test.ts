import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { packTraits } from '../../src/paths/link-traits.ts';
import { changingView } from '../../src/paths/memory/changing-view.ts';
import { tableBuilder, type CopiedLink, type LinkTable } from '../../src/paths/memory/link-table.ts';

const vertexCount = 12;

/** The id of the relation of a number, in the form that all have. */
const relationId = (number: number): string => {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32LE(number, 0);
  return `rel_${bytes.toString('base64url')}`;
};

const link = (at: number, subject: number, object: number): CopiedLink => ({
  relation: relationId(at),
  subject,
  object,
  traits: packTraits(at % 35, 1 << (at % 6)),
  confidence: 0.5,
  sources: 1,
  claims: at,
  validFrom: 0,
  validTo: 0,
  lastReported: 0,
});

function tableOf(links: readonly CopiedLink[]): LinkTable {
  const builder = tableBuilder(links.length);
  for (let vertex = 0; vertex < vertexCount; vertex += 1) builder.addVertex(`ent_${vertex + 100}`, 'Person');
  for (const one of links) builder.addLink(one);
  return builder.close();
}

const someLinks = fc
  .array(fc.tuple(fc.nat(vertexCount - 1), fc.nat(vertexCount - 1)), { maxLength: 60 })
  .map((pairs) => pairs.filter(([subject, object]) => subject !== object).sort(([one], [other]) => one - other))
  .map((pairs) => pairs.map(([subject, object], at) => link(at, subject, object)));

describe('a table of links', () => {
  test('gives around every vertex the links that it is an end of, with their other ends, directions and traits', () => {
    fc.assert(
      fc.property(someLinks, (links) => {
        const view = changingView(tableOf(links));
        for (let vertex = 0; vertex < vertexCount; vertex += 1) {
          const found: unknown[] = [];
          view.eachLink(vertex, (to, number, outward, traits) => {
            found.push([view.relationOf(number), to, outward, traits, view.endsOf(number), view.claimsOf(number)]);
          });
          const outwards = links.filter(({ subject }) => subject === vertex);
          const inwards = links.filter(({ object }) => object === vertex);
          const ends = ({ subject, object }: CopiedLink): readonly number[] => [subject, object];
          expect(found).toEqual([
            ...outwards.map((one) => [one.relation, one.object, true, one.traits, ends(one), one.claims]),
            ...inwards.map((one) => [one.relation, one.subject, false, one.traits, ends(one), one.claims]),
          ]);
          expect(view.degreeOf(vertex)).toBe(outwards.length + inwards.length);
        }
      }),
    );
  });

  test('finds every link by its relation, and none that it does not have', () => {
    fc.assert(
      fc.property(someLinks, (links) => {
        const view = changingView(tableOf(links));
        const numbers = links.map(({ relation }) => view.findLink(relation));
        expect(numbers.map((number) => (number === null ? null : view.relationOf(number)))).toEqual(
          links.map(({ relation }) => relation),
        );
        expect(view.findLink(relationId(1000))).toBeNull();
      }),
    );
  });

  test('refuses links that are not in the order of their subjects, which it could not number', () => {
    expect(() => tableOf([link(0, 3, 4), link(1, 2, 4)])).toThrow(/order of their subjects/);
  });
});
