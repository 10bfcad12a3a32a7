import { describe, expect, test } from '@jest/globals';
import { stateOfCapital } from '../../src/extraction/gazetteer/state-capitals.ts';
import { findCountry } from '../../src/extraction/gazetteer/state-names.ts';

describe('states are known by every English word for them', () => {
  test.each([
    ['China', 'CN', 'name'],
    ['the United States', null, null],
    ['United States', 'US', 'name'],
    ['U.S.', 'US', 'name'],
    ['US', 'US', 'name'],
    ['UK', 'GB', 'name'],
    ['British', 'GB', 'adjective'],
    ['Britons', 'GB', 'people'],
    ['Canadians', 'CA', 'people'],
    ['Spaniard', 'ES', 'people'],
    ['Saudi', 'SA', 'adjective'],
    ['DPRK', 'KP', 'name'],
    ['Turkey', 'TR', 'name'],
    ['Hong Kong', 'HK', 'name'],
  ])('%s', (words, iso, word) => {
    const found = findCountry(words);
    expect(found?.country.iso ?? null).toBe(iso);
    expect(found?.word ?? null).toBe(word);
  });

  test.each(['us', 'Us', 'Island', 'Virgin Islander', 'turkey'])('"%s" names no country', (words) => {
    expect(findCountry(words)).toBeNull();
  });
});

test('a territory with its own code is no state', () => {
  expect(findCountry('Hong Kong')?.country.isState).toBe(false);
  expect(findCountry('Taiwan')?.country.isState).toBe(true);
});

test('a state is called by the name that English news uses', () => {
  expect(findCountry('Turkish')?.country.name).toBe('Turkey');
  expect(findCountry('American')?.country.name).toBe('United States');
});

test('a capital is traced to its state', () => {
  expect(stateOfCapital('Beijing')?.iso).toBe('CN');
  expect(stateOfCapital('Washington')?.iso).toBe('US');
  expect(stateOfCapital('Kyiv')?.iso).toBe('UA');
  expect(stateOfCapital('Georgetown')).toBeNull();
});
