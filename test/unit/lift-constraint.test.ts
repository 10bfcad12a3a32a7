import { expect, test } from '@jest/globals';
import type { Question } from '../../src/export/question.ts';
import type { LinkType, Relaxation } from '../../src/web/explore/api/documents.ts';
import { liftConstraint } from '../../src/web/explore/read/lift-constraint.ts';

const question: Question = { ends: [{ name: 'A' }, { name: 'B' }], maxHops: 1, order: null, where: {} };
const kinds = [
  { name: 'MET_WITH', onPathsByDefault: true },
  { name: 'NATIONAL_OF', onPathsByDefault: false },
] as unknown as readonly LinkType[];
const keptOut = (
  constraint: string,
  ...relations: readonly { type: string; statuses: readonly string[] }[]
): Relaxation => ({
  constraint,
  path: { length: relations.length, hops: relations.map((relation) => ({ sentence: '', relations: [relation] })) },
});
const met = { type: 'MET_WITH', statuses: ['ASSERTED'] };

test('allows as many steps as the shortest path needs and no more', () => {
  const lift = liftConstraint(question, keptOut('MAX_HOPS', met, met), kinds);
  expect(lift).toEqual({ say: 'Allow 2 steps', question: { ...question, maxHops: 2 } });
});

test('adds only the kinds of link that the path needs to those that count', () => {
  const lift = liftConstraint(question, keptOut('TYPES', met, { ...met, type: 'NATIONAL_OF' }), kinds);
  expect(lift.say).toBe('Count “national of” too');
  expect(lift.question.where.types).toEqual(['MET_WITH', 'NATIONAL_OF']);
});

test('adds only the firmness that the path needs', () => {
  const lift = liftConstraint(question, keptOut('STATUSES', { ...met, statuses: ['DENIED'] }), kinds);
  expect(lift.say).toBe('Count what is denied too');
  expect(lift.question.where.statuses).toEqual(['ASSERTED', 'ALLEGED', 'DENIED']);
});

test('leaves every other constraint as it was', () => {
  const narrow = { ...question, where: { minSources: 2, avoid: [{ name: 'C' }] } };
  const lift = liftConstraint(narrow, keptOut('AVOID', met), kinds);
  expect(lift.question).toEqual({ ...narrow, where: { minSources: 2 } });
});
