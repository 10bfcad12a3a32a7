import { expect, test } from '@jest/globals';
import { findHeadline } from '../../src/web/explore/review/find-headline.ts';

test('finds a headline at the head of a text, after nothing but its date', () => {
  const text = ' date 2020-06-21 Canada will\nengage\n\nTORONTO Canada will engage, it said.';
  const found = findHeadline(text, 'Canada will engage');
  expect(found === null ? null : text.slice(found.start, found.end)).toBe('Canada will\nengage');
});

test('finds none where a text begins with other words, or has no headline', () => {
  expect(findHeadline('Exclusive: Canada will engage', 'Canada will engage')).toBeNull();
  expect(findHeadline('Canada will engage', null)).toBeNull();
});
