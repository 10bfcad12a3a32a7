import { expect, test } from '@jest/globals';
import { isInitialsOf } from '../../src/extraction/mentions/acronyms.ts';

test.each([
  ['KCNA', 'Korean Central News Agency'],
  ['USCENTCOM', 'U.S. Central Command'],
  ['CENTCOM', 'U.S. Central Command'],
  ['ISIL', 'Islamic State of Iraq and the Levant'],
  ['NPP', "New People's Party"],
  ['LA', 'Los Angeles'],
])('%s is short for %s', (acronym, name) => {
  expect(isInitialsOf(acronym, name)).toBe(true);
});

test.each([
  ['FBI', 'Central Intelligence Agency'],
  ['UN', 'European Union'],
])('%s is not short for %s', (acronym, name) => {
  expect(isInitialsOf(acronym, name)).toBe(false);
});
