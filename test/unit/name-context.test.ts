import { describe, expect, test } from '@jest/globals';
import { isFullName, isOtherScript } from '../../src/identity/full-name.ts';
import { areTwo, unknownContext } from '../../src/identity/name-context.ts';

const context = (known: Partial<typeof unknownContext>) => ({ ...unknownContext, ...known });

describe('two bearers of one name', () => {
  test('are two when Wikidata knows them as two, whatever else they share', () => {
    const both = { states: ['ca'], others: ['acme'] };
    expect(areTwo(context({ ...both, wikidata: 'Q1' }), context({ ...both, wikidata: 'Q2' }))).toBe(true);
    expect(areTwo(context({ states: ['ca'], wikidata: 'Q1' }), context({ states: ['fr'], wikidata: 'Q1' }))).toBe(
      false,
    );
  });

  test('are two when they are nationals of different states and share nobody', () => {
    expect(areTwo(context({ states: ['ca'] }), context({ states: ['fr', 'de'] }))).toBe(true);
    expect(areTwo(context({ states: ['ca'] }), context({ states: ['fr', 'ca'] }))).toBe(false);
    expect(areTwo(context({ states: ['ca'], others: ['acme'] }), context({ states: ['fr'], others: ['acme'] }))).toBe(
      false,
    );
  });

  test('are one as long as only one of them is known', () => {
    expect(areTwo(context({ wikidata: 'Q1' }), context({ states: ['fr'] }))).toBe(false);
    expect(areTwo(context({ states: ['ca'], others: ['acme'] }), unknownContext)).toBe(false);
  });
});

describe('a name in another script', () => {
  test('is told from Latin ones with accents', () => {
    expect(['孟晚舟', 'Владимир Путин', 'François', 'Meng (孟)', '737'].map(isOtherScript)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('is a full name from two words, or two syllables, on', () => {
    expect(['孟晚舟', '孟', 'Владимир Путин', 'Путин'].map(isFullName)).toEqual([true, false, true, false]);
  });
});
