import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  bandsOf,
  decodeSignature,
  encodeSignature,
  resemblance,
  signatureOf,
  type Signature,
} from '../../src/loading/copies/min-hash.ts';

/** Words that nobody else uses: `a0 a1 a2 …`. */
const words = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${prefix}${at}`);

function signed(text: readonly string[]): Signature {
  const signature = signatureOf(text.join(' '));
  if (signature === null) throw new Error('the text is too short');
  return signature;
}

describe('the signature of a text', () => {
  test('does not see case, punctuation and line breaks', () => {
    const text = words('a', 60).join(' ');
    expect(signatureOf(text.toUpperCase().replaceAll(' ', ',\n'))).toEqual(signatureOf(text));
  });

  test('is null for a text that is too short to be told from others', () => {
    expect(signatureOf(words('a', 33).join(' '))).toBeNull();
    expect(signatureOf(words('a', 34).join(' '))).not.toBeNull();
  });

  test('survives being written down', () => {
    const signature = signed(words('a', 60));
    expect(decodeSignature(encodeSignature(signature))).toEqual(signature);
  });

  test('estimates the share of shingles that two texts have in common', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 1e6 }), (shared, seed) => {
        const [one, other] = ['x', 'y'].map((own) =>
          signed([...words(`s${seed}q`, shared), ...words(`${own}${seed}q`, 300 - shared)]),
        );
        const common = Math.max(0, shared - 4);
        const jaccard = common / (2 * 296 - common);
        // Four standard errors of 128 hash functions, and a margin for the shingles where the two parts meet.
        expect(Math.abs(resemblance(one ?? signed([]), other ?? signed([])) - jaccard)).toBeLessThan(0.19);
      }),
      { numRuns: 200 },
    );
  });

  test('shares a key with the signatures of texts that resemble it by more than a half', () => {
    const missed = Array.from({ length: 200 }, (_, at) => {
      // 300 words in common and 60 of its own each: a resemblance of 0.71.
      const [one, other] = ['x', 'y'].map((own) => signed([...words(`s${at}q`, 300), ...words(`${own}${at}q`, 60)]));
      const keys = new Set(bandsOf(one ?? signed([])).split(' '));
      return bandsOf(other ?? signed([]))
        .split(' ')
        .some((key) => keys.has(key));
    }).filter((found) => !found);
    expect(missed.length).toBe(0);
  });

  test('shares no key with the signatures of other texts', () => {
    const keys = Array.from({ length: 300 }, (_, at) => bandsOf(signed(words(`t${at}q`, 200))).split(' ')).flat();
    expect(new Set(keys).size).toBe(keys.length);
  });
});
