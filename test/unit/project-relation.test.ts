import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { claimStatuses } from '../../src/claims/claim.ts';
import { addEvidence, projectRelation, weighClaims, type SupportingClaim } from '../../src/claims/project-relation.ts';

const claim = (given: Partial<SupportingClaim> = {}): SupportingClaim => ({
  status: 'ASSERTED',
  confidence: 0.8,
  article: 'art_1',
  publisher: 'The Example',
  sourceGroup: null,
  publishedAt: '2020-06-21',
  from: null,
  to: null,
  recordedAt: '2020-06-22T00:00:00.000Z',
  ...given,
});

const date = fc.constantFrom(null, '2018', '2018-12', '2018-12-01', '2020-06-21');
const anyClaim: fc.Arbitrary<SupportingClaim> = fc.record({
  status: fc.constantFrom(...claimStatuses),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  article: fc.constantFrom('art_1', 'art_2', 'art_3'),
  publisher: fc.constantFrom(null, 'The Example', 'Another'),
  sourceGroup: fc.constantFrom(null, 'src_1', 'src_2'),
  publishedAt: date,
  from: date,
  to: date,
  recordedAt: fc.constantFrom('2020-06-22T00:00:00.000Z', '2021-01-01T00:00:00.000Z'),
});

describe('a projected relation', () => {
  test('does not exist without claims', () => {
    expect(projectRelation([])).toBeNull();
  });

  test('is the same in whatever order its claims come', () => {
    fc.assert(
      fc.property(fc.array(anyClaim, { minLength: 1, maxLength: 8 }), (claims) => {
        expect(projectRelation([...claims].reverse())).toEqual(projectRelation(claims));
      }),
    );
  });

  test('is the same whether all its claims are weighed together or those of further articles are added', () => {
    /** Of other articles and other texts, by the same publishers. */
    const further = anyClaim.map((one) => ({
      ...one,
      article: `${one.article}_more`,
      sourceGroup: one.sourceGroup === null ? null : `${one.sourceGroup}_more`,
    }));
    const some = { minLength: 1, maxLength: 6 };
    fc.assert(
      fc.property(fc.array(anyClaim, some), fc.array(further, some), (before, more) => {
        const [one, other] = [weighClaims(before), weighClaims(more)];
        if (one === null || other === null) throw new Error('there are claims');
        expect(addEvidence(one, other)).toEqual(weighClaims([...before, ...more]));
      }),
      { numRuns: 500 },
    );
  });

  test('counts a publisher once, with its best claim', () => {
    const once = projectRelation([claim()]);
    const twice = projectRelation([claim(), claim({ article: 'art_2', confidence: 0.5 })]);
    expect(twice?.confidence).toBe(once?.confidence);
    expect(twice).toMatchObject({ claimCount: 2, articleCount: 2, publishers: ['The Example'] });
  });

  test('grows surer with independent publishers, never certain', () => {
    const sources = ['A', 'B', 'C', 'D'].map((publisher) => claim({ publisher, confidence: 0.9 }));
    expect(projectRelation(sources.slice(0, 2))?.confidence).toBeCloseTo(0.99);
    expect(projectRelation(sources)?.confidence).toBe(0.99);
  });

  test('counts publishers that print one text once together', () => {
    const copies = ['A', 'B', 'C'].map((publisher) => claim({ publisher, article: publisher, sourceGroup: 'src_1' }));
    expect(projectRelation(copies)).toMatchObject({ confidence: 0.8, publishers: ['A', 'B', 'C'], articleCount: 3 });
    const own = claim({ publisher: 'D', article: 'D', sourceGroup: 'src_2' });
    expect(projectRelation([...copies, own])?.confidence).toBeCloseTo(0.96);
  });

  test('counts a publisher once that prints its own text twice', () => {
    const twice = ['art_1', 'art_2'].map((article) => claim({ article, sourceGroup: 'src_1' }));
    expect(projectRelation([...twice, claim({ article: 'art_3', sourceGroup: 'src_2' })])?.confidence).toBe(0.8);
  });

  test('takes no confidence from claims that deny it', () => {
    const summary = projectRelation([
      claim({ confidence: 0.6 }),
      claim({ status: 'DENIED', confidence: 0.95, publisher: 'B' }),
    ]);
    expect(summary?.confidence).toBe(0.6);
    expect(summary?.statuses).toEqual(['ASSERTED', 'DENIED']);
  });

  test('still holds when one source gives no end', () => {
    const ended = claim({ from: '2018-12', to: '2021-09-24' });
    expect(projectRelation([ended])?.validTo).toBe('2021-09-24');
    expect(projectRelation([ended, claim({ from: '2018-12', to: null })])?.validTo).toBeNull();
  });

  test('ends what one source says began when another says that it ended since', () => {
    const [joined, left] = [claim({ from: '2004', to: null }), claim({ from: null, to: '2019' })];
    expect(projectRelation([joined, left])).toMatchObject({ validFrom: '2004', validTo: '2019' });
    const joinedAgain = claim({ from: '2021', to: null });
    expect(projectRelation([joined, left, joinedAgain])).toMatchObject({ validFrom: '2004', validTo: null });
  });
});
