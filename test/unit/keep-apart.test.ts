import { expect, test } from '@jest/globals';
import type { Mention } from '../../src/claims/claim.ts';
import { mentionKey } from '../../src/identity/identifiers.ts';
import { keepApart } from '../../src/identity/keep-apart.ts';

const keyIn = (article: string, type: Mention['type'], name: string, externalIds = {}): string | undefined => {
  const mention: Mention = { ref: 'm', type, name, aliases: [], spans: [], externalIds };
  return keepApart(article, { mentions: [mention], claims: [], notices: [] }).mentions.map(mentionKey)[0];
};

test.each([
  ['Person', 'Linda'],
  ['Person', 'Hughes'],
  ['Organization', 'Foreign Ministry'],
  ['Organization', 'Ministry of Foreign Affairs'],
  ['Organization', 'the Supreme Court'],
] as const)('the %s "%s" of one article is another’s in the next', (type, name) => {
  expect(keyIn('art_1', type, name)).not.toBe(keyIn('art_2', type, name));
  expect(keyIn('art_1', type, name)).toBe(keyIn('art_1', type, name));
});

test.each([
  ['Person', 'Linda Whitfield'],
  ['Person', '孟晚舟'],
  ['Organization', 'NATO'],
  ['Organization', 'South Korean Foreign Ministry'],
  ['Organization', 'Foreign Ministry of China'],
  ['Organization', 'Norwegian Central Bank Fund'],
  ['Place', 'Leeds'],
] as const)('the %s "%s" is one in all articles', (type, name) => {
  expect(keyIn('art_1', type, name)).toBe(keyIn('art_2', type, name));
});

test('whom a catalogue knows is one in all articles, however short the name', () => {
  expect(keyIn('art_1', 'Person', 'Pelé', { wikidata: 'Q1' })).toBe(
    keyIn('art_2', 'Person', 'Pelé', { wikidata: 'Q1' }),
  );
});
