import { describe, expect, test } from '@jest/globals';
import type { EntityType } from '../../src/claims/ontology.ts';
import { candidatePairs } from '../../src/identity/suggestions/candidate-pairs.ts';
import { compareNames } from '../../src/identity/suggestions/compare-names.ts';
import { suggestMerge } from '../../src/identity/suggestions/suggest-merge.ts';
import type { NamedEntity, PairContext } from '../../src/identity/suggestions/suggestion.ts';

let count = 0;
function named(name: string, type: EntityType = 'Person', aliases: readonly string[] = []): NamedEntity {
  count += 1;
  return { id: `ent_${count}`, type, name, aliases, wikidata: null, degree: 1 };
}

const nothing: PairContext = {
  sharedNeighbours: [],
  sharedStates: [],
  sharedOffices: [],
  otherStates: [[], []],
  linked: false,
  articlesNamingBoth: 0,
};

describe('two names', () => {
  test.each([
    ['J. Trudeau', 'Justin Trudeau', 'INITIALS'],
    ['Justin Pierre Trudeau', 'Justin Trudeau', 'MIDDLE_NAME'],
    ['Wanzhou Meng', 'Meng Wanzhou', 'WORD_ORDER'],
    ['孟晚舟', 'Meng Wanzhou', 'TRANSLITERATION'],
    ['Владимир Путин', 'Vladimir Putin', 'TRANSLITERATION'],
    ['Kovrig', 'Michael Kovrig', 'SURNAME_ONLY'],
    ['Micheal Kovrig', 'Michael Kovrig', 'SPELLING'],
  ])('%s and %s may be one: %s', (one, other, kind) => {
    const pair = [named(one), named(other)] as const;
    expect(compareNames(...pair)?.kind).toBe(kind);
    expect(candidatePairs(pair)).toHaveLength(1);
  });

  test.each([
    ['Michael Kovrig', 'Michael Spavor'],
    ['Pierre Trudeau', 'Justin Trudeau'],
    ['P. Trudeau', 'Justin Trudeau'],
    ['Li Wei', 'Lu Wei'],
  ])('%s and %s are two', (one, other) => {
    expect(compareNames(named(one), named(other))).toBeNull();
  });

  test('of two types are one only when they are equal', () => {
    expect(compareNames(named('Huawei'), named('Huawei', 'Organization'))?.kind).toBe('SAME_NAME');
    expect(compareNames(named('J. Huawei'), named('Jo Huawei', 'Organization'))).toBeNull();
  });

  test('that differ by a figure are two', () => {
    const [one, other] = [named('Fighter Wing 101', 'Organization'), named('Fighter Wing 102', 'Organization')];
    expect(compareNames(one, other)?.kind ?? null).toBeNull();
  });
});

describe('a suggestion', () => {
  const pair = [named('J. Trudeau'), named('Justin Trudeau')] as const;
  const reason = { kind: 'INITIALS', weight: 0.5, words: '' } as const;

  test('rises with what the two share', () => {
    const context = { ...nothing, sharedStates: ['Canada'], sharedNeighbours: ['Chrystia Freeland'] };
    expect(suggestMerge(...pair, reason, context)?.score).toBeGreaterThan(
      suggestMerge(...pair, reason, nothing)?.score ?? 1,
    );
  });

  test.each([
    ['nationals of two States', { otherStates: [['Canada'], ['France']] }],
    ['linked to each other', { linked: true }],
    ['kept apart in one article', { articlesNamingBoth: 1 }],
  ] as const)('is not made of initials when the two are %s', (_, context) => {
    expect(suggestMerge(...pair, reason, { ...nothing, ...context })).toBeNull();
  });

  test('is not made of a surname alone', () => {
    const surname = { kind: 'SURNAME_ONLY', weight: 0.3, words: '' } as const;
    expect(suggestMerge(...pair, surname, nothing)).toBeNull();
  });
});
