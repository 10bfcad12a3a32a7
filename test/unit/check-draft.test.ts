import { describe, expect, test } from '@jest/globals';
import { checkDraft, isPartialDate } from '../../src/articles/check-draft.ts';
import { readPlainText } from '../../src/articles/read-plain-text.ts';

describe('an article is refused', () => {
  test.each([
    ['when it is empty', readPlainText(' \n\t'), 'BAD_USER_INPUT', /empty/],
    ['when it is too large', readPlainText('a'.repeat(101)), 'ARTICLE_TOO_LARGE', /101 bytes and at most 100/],
    ['when it holds NUL', readPlainText('a\0b'), 'BAD_USER_INPUT', /NUL/],
    ['when its Unicode is broken', readPlainText('a\ud800b'), 'BAD_USER_INPUT', /Unicode/],
    [
      'when its date does not exist',
      readPlainText('a b.', { publishedAt: '2020-02-30' }),
      'BAD_USER_INPUT',
      /2020-02-30/,
    ],
    ['when its address is none', readPlainText('a b.', { url: 'nowhere' }), 'BAD_USER_INPUT', /url/],
  ])('%s', (_name, draft, code, message) => {
    expect(() => {
      checkDraft(draft, 100);
    }).toThrow(expect.objectContaining({ code, message: expect.stringMatching(message) as unknown }));
  });

  test('and accepted otherwise', () => {
    expect(() => {
      checkDraft(readPlainText('Anna met Karl. 😀', { publishedAt: '2020-02' }), 100);
    }).not.toThrow();
  });
});

test.each([
  ['2020', true],
  ['2020-02-29', true],
  ['2021-02-29', false],
  ['2020-13', false],
  ['20', false],
  ['2020-1-1', false],
])('%s is a date: %s', (text, expected) => {
  expect(isPartialDate(text)).toBe(expected);
});
