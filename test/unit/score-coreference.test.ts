import { expect, test } from '@jest/globals';
import type { Mention } from '../../src/claims/claim.ts';
import { scoresOf } from '../../src/evaluation/counts.ts';
import { findLabelledNames } from '../../src/evaluation/find-labelled-names.ts';
import type { LabelledArticle, LabelledEntity } from '../../src/evaluation/labelled-article.ts';
import { scoreCoreference } from '../../src/evaluation/score-coreference.ts';

const entity = (id: string, name: string, aliases: readonly string[] = []): LabelledEntity => ({
  id,
  type: 'Person',
  name,
  aliases,
});
const article = (text: string, entities: readonly LabelledEntity[]): LabelledArticle => ({
  doc: 'd',
  text,
  date: null,
  entities,
  claims: [],
});
/** A mention that stands where these words do, by their turn in the text. */
const mention = (
  text: string,
  ref: string,
  ...places: readonly (readonly [word: string, turn: number])[]
): Mention => ({
  ref,
  type: 'Person',
  name: ref,
  aliases: [],
  spans: places.map(([word, turn]) => {
    const start = [...text.matchAll(new RegExp(word, 'gu'))][turn]?.index ?? -1;
    return { start, end: start + word.length };
  }),
  externalIds: {},
});

const text = 'Ann Lee met Tom Ray. Lee left. Ray stayed.';
const people = article(text, [entity('e1', 'Ann Lee', ['Lee']), entity('e2', 'Tom Ray', ['Ray'])]);

test('names that are told apart and brought together as labelled score 1', () => {
  const scores = scoresOf(
    scoreCoreference(people, [
      mention(text, 'm1', ['Ann Lee', 0], ['Lee', 1]),
      mention(text, 'm2', ['Tom Ray', 0], ['Ray', 1]),
    ]),
  );
  expect(scores).toEqual({ precision: 1, recall: 1, f1: 1 });
});

test('two entities taken for one cost precision, as in the worked sum of B-cubed', () => {
  const all = mention(text, 'm1', ['Ann Lee', 0], ['Tom Ray', 0], ['Lee', 1], ['Ray', 1]);
  expect(scoresOf(scoreCoreference(people, [all]))).toMatchObject({ precision: 0.5, recall: 1 });
});

test('one entity taken for two costs recall', () => {
  const scores = scoresOf(
    scoreCoreference(people, [
      mention(text, 'm1', ['Ann Lee', 0]),
      mention(text, 'm2', ['Tom Ray', 0], ['Ray', 1]),
      mention(text, 'm3', ['Lee', 1]),
    ]),
  );
  expect(scores).toMatchObject({ precision: 1, recall: (0.5 + 0.5 + 1 + 1) / 4 });
});

test('a name that was not found costs recall and no precision', () => {
  const scores = scoresOf(scoreCoreference(people, [mention(text, 'm1', ['Ann Lee', 0], ['Lee', 1])]));
  expect(scores).toMatchObject({ precision: 1, recall: 0.5 });
});

test('of spans over a name the closest fit is asked', () => {
  const counts = scoreCoreference(people, [
    mention(text, 'both', ['Ann Lee met Tom Ray', 0]),
    mention(text, 'm1', ['Ann Lee', 0], ['Lee', 1]),
    mention(text, 'm2', ['Tom Ray', 0], ['Ray', 1]),
  ]);
  expect(scoresOf(counts).f1).toBe(1);
});

test('labelled names are whole words, the longest first, and none that two entities share', () => {
  const named = article('China Daily of China spoke to Wang and Wang Li, not to Chinatown’s Lee.', [
    entity('state', 'China'),
    entity('paper', 'China Daily'),
    entity('one', 'Wang Li', ['Wang']),
    entity('two', 'Wang Bo', ['Wang']),
    entity('described', 'Lee', ['the minister']),
  ]);
  expect(findLabelledNames(named).map(({ start, end, entity: id }) => [named.text.slice(start, end), id])).toEqual([
    ['China Daily', 'paper'],
    ['China', 'state'],
    ['Wang Li', 'one'],
    ['Lee', 'described'],
  ]);
});
