import { expect, test } from '@jest/globals';
import { findArticleDate } from '../../src/articles/find-article-date.ts';

test.each([
  ['Minister speaks\nFriday, August 21, 2015\nThe minister spoke.', '2015-08-21'],
  [' date 2020-06-21 Canada will continue to push.', '2020-06-21'],
  ['TORONTO (UrduPoint News / Sputnik - 20th June, 2020) Canada will continue.', '2020-06-20'],
  ['WASHINGTON, June 3, 2021 — The Senate voted.', '2021-06-03'],
  ['Published: 3 March 2019 10:00\nA story.', '2019-03-03'],
])('the article says when it was published: %j', (text, date) => {
  expect(findArticleDate(text)).toBe(date);
});

test.each(['The minister spoke on June 5, 2019 in Paris.', 'LONDON, March 3 (Reuters) - No year is given.', ''])(
  'the article does not say it: %j',
  (text) => {
    expect(findArticleDate(text)).toBeNull();
  },
);
