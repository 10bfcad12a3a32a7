import { expect, test } from '@jest/globals';
import { statedWord } from '../../src/web/explore/parts/words.ts';

const owns = (...roles: readonly (string | null)[]) =>
  statedWord({ type: 'OWNS', claims: roles.map((role) => ({ qualifiers: { role } })) });

test('who is only told to have founded a body is not said to own it', () => {
  expect(owns('founder', 'co-founder')).toBe('founded');
  expect(owns('founder', 'owner')).toBe('owns');
  expect(owns('founder', null)).toBe('owns');
  expect(owns()).toBe('owns');
});
