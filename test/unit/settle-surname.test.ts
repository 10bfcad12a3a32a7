import { expect, test } from '@jest/globals';
import type { NameSpan } from '../../src/extraction/mentions/name-span.ts';
import { settleSurname } from '../../src/extraction/mentions/settle-surname.ts';

const span = (sentence: number, known: Partial<NameSpan> = {}): NameSpan => ({
  sentence,
  first: 1,
  last: 1,
  text: 'Ashworth',
  title: null,
  gender: null,
  country: null,
  evidence: { Person: 1, Organization: 0, Place: 0 },
  located: false,
  determined: false,
  asRelative: false,
  modifies: false,
  ...known,
});
const richard = { name: 'Richard', gender: 'male' as const, spans: [span(0)] };
const joanna = { name: 'Joanna', gender: 'female' as const, spans: [span(2, { asRelative: true })] };

test('before a namesake is introduced, a surname is the one known', () => {
  expect(settleSurname(span(1), [richard, joanna])).toMatchObject({ person: { name: 'Richard' }, certainty: 0.9 });
});

test('a form of address tells a wife from her husband', () => {
  expect(settleSurname(span(3, { gender: 'female' }), [richard, joanna])?.person.name).toBe('Joanna');
});

test('a bare surname is not the one introduced as a relative', () => {
  expect(settleSurname(span(3), [richard, joanna])).toMatchObject({ person: { name: 'Richard' }, certainty: 0.72 });
});

test('between two equals the surname is too unsure to use', () => {
  const peter = { name: 'Peter', gender: 'male' as const, spans: [span(2)] };
  expect(settleSurname(span(3), [richard, peter])?.certainty).toBeLessThan(0.6);
});
