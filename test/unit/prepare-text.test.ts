import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findArticleDate } from '../../src/articles/find-article-date.ts';
import { isEnglish } from '../../src/extraction/text/is-english.ts';
import { prepareText } from '../../src/extraction/text/prepare-text.ts';

const blocksOf = (text: string): readonly string[] => {
  const prepared = prepareText(text);
  return prepared.blocks.map(({ start, end }) => prepared.text.slice(start, end).trim());
};

describe('what stands before a story is blanked out', () => {
  test.each([
    'TORONTO (UrduPoint News / Sputnik - 20th June, 2020) The minister spoke.',
    'LONDON (Reuters) - The minister spoke.',
    'Kabul, Feb 3 (AFP) – The minister spoke.',
    'NEW YORK — The minister spoke.',
    'WASHINGTON, June 3 — The minister spoke.',
    'New York, March 26, 2007—The minister spoke.',
    'date 2020-06-21 The minister spoke.',
    '(CNN) — The minister spoke.',
  ])('%s', (text) => {
    expect(blocksOf(text)).toEqual(['The minister spoke.']);
  });

  test.each([
    'Friday, August 21, 2015',
    'Published: 21 June 2020, 10:15 GMT',
    'By Helen Carter and James O’Neill',
    '(Reporting by Ann Lee; Editing by Tom Ray)',
    'Image: Friedrichstrasse.',
    '© 2020 The Example Times',
  ])('a line of its own: %s', (line) => {
    expect(blocksOf(`Minister speaks\n${line}\nThe minister spoke.`)).toEqual([
      'Minister speaks',
      'The minister spoke.',
    ]);
  });

  test('a caption keeps its words and loses its credit', () => {
    expect(blocksOf('A school in Milan. Image: Friedrichstrasse.')).toEqual(['A school in Milan.']);
  });

  test.each([
    'NATO said on Friday that it would stay.',
    'Smith (left) and Jones met in Paris.',
    'John Smith - a banker - left.',
  ])('a sentence is none: %s', (text) => {
    expect(blocksOf(text)).toEqual([text]);
  });
});

test('a headline does not run into the first sentence', () => {
  expect(blocksOf('Minister speaks\nThe minister spoke on Friday.')).toHaveLength(2);
});

test('lines wrapped by hand stay one paragraph', () => {
  const wrapped = [
    'The foreign minister of the republic said on Friday that her',
    'government would not accept the ruling of the court and that',
    'it would withdraw its ambassador from the neighbouring state',
    'within a week, as several newspapers had reported before.',
  ].join('\n');
  expect(blocksOf(wrapped)).toHaveLength(1);
});

test('a list item does not run into the next', () => {
  expect(blocksOf('Members:\n- Ann Lee\n- Tom Ray\nThe end.')).toEqual([
    'Members:',
    '- Ann Lee',
    '- Tom Ray',
    'The end.',
  ]);
});

test('no sentence is longer than the parser can bear', () => {
  const monster = Array.from({ length: 2000 }, (_, at) => `word${at}`).join(' ');
  for (const block of blocksOf(monster)) expect(block.split(' ').length).toBeLessThanOrEqual(150);
});

test('wrongly decoded quotes are mended in place', () => {
  const text = 'Trumpâ€™s aide said â€œnoâ€\u009d.';
  const prepared = prepareText(text);
  expect(prepared.text).toHaveLength(text.length);
  expect(prepared.text.replace(/ +/gu, ' ')).toBe('Trump \'s aide said "no" .');
});

test('every character keeps its offset, whatever the text', () => {
  const piece = fc.constantFrom(
    'LONDON (AP) - ',
    'Friday, June 5, 2020\n',
    'By Ann Lee\n',
    'Image: x.',
    'â€™',
    '\n',
    '\r\n',
    '. ',
    'Word ',
    '😀',
    '(',
    '\u200b',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const prepared = prepareText(text);
      expect(prepared.text).toHaveLength(text.length);
      let last = 0;
      for (const { start, end } of prepared.blocks) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
    }),
  );
});

test.each([
  ['lines that open brackets', 'AB CD (x\n'],
  ['one-letter words', 'A '],
  ['words of one letter on lines of their own', 'a\n'],
  ['paragraphs of one letter', 'x\n\n'],
  ['brackets', '('],
  ['nested quotes', '"(\'['],
  ['quotes that never close', '“x said '],
  ['full stops that close everything', '.)]"'],
  ['full stops', '. '],
  ['datelines', 'LONDON - '],
  ['dates', '1 June 2020 '],
  ['bylines', 'By A '],
  ['credits', '(reporting by '],
  ['one word', 'a'],
  ['one number', '1'],
  ['line ends', '\n'],
  ['spaces', ' '],
  ['wrongly decoded quotes', 'â€™'],
  ['wrongly decoded letters', 'Ã©'],
  ['emoji', '😀'],
  ['combining marks', '\u0301'],
  ['letters with marks', 'e\u0301'],
  ['characters without width', '\u200b'],
])('a megabyte of %s takes two seconds, or no more than its length says', (_, piece) => {
  const quarter = secondsFor(piece.repeat(250_000 / piece.length));
  // Twice what four quarters take, on a machine that is slow; what grew with the square would take four times that.
  expect(secondsFor(piece.repeat(1_000_000 / piece.length))).toBeLessThan(Math.max(2, 8 * quarter));
});

/** Processor time for a text, so that a busy machine fails nothing. */
function secondsFor(text: string): number {
  const before = process.cpuUsage();
  const prepared = prepareText(text);
  isEnglish(prepared.text);
  findArticleDate(text);
  const { user, system } = process.cpuUsage(before);
  expect(prepared.blocks.every(({ start, end }) => end - start <= 4000)).toBe(true);
  return (user + system) / 1e6;
}
