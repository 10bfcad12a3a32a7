import { describe, expect, test } from '@jest/globals';
import { nameKey } from '../../src/identity/name-key.ts';

describe('the key of a name', () => {
  test.each([
    ['François-Philippe  CHAMPAGNE', 'Francois-Philippe Champagne'],
    ['O’Brien', "O'Brien"],
    ['ﬁsher', 'Fisher'],
    ['Ａｎｎａ', 'Anna'],
    ['al-Abadi', 'al Abadi'],
  ])('is the same for %s and %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  test.each([
    ['Michael Kovrig', 'Michael Spavor'],
    ['孟晚舟', 'Meng Wanzhou'],
    ['李明', '王明'],
  ])('differs for %s and %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  test('keeps letters of every script', () => {
    expect(nameKey('孟晚舟')).toBe('孟晚舟');
    expect(nameKey('Владимир Путин')).toBe('владимир путин');
  });
});
