import { describe, expect, test } from '@jest/globals';
import { readDate } from '../../src/articles/read-date.ts';
import { readMarkdown } from '../../src/articles/read-markdown.ts';
import { readRecord } from '../../src/articles/read-record.ts';

describe('a record as an article', () => {
  test('is read in the form of articledata', () => {
    const record = {
      id: 'x',
      title: 'Two held in Berlin',
      url: 'https://example.net/a',
      date: '2024-01-02T10:00:00Z',
      site: 'example',
      language: 'eng',
      locale: 'en',
      bylines: ['Sam Roe', 'Pat Doe'],
      text: 'Police in Berlin arrested Jan Novak on Monday.',
      extracted_at: '2024-01-03',
    };
    expect(readRecord(record)).toEqual({
      text: 'Two held in Berlin\n\nPolice in Berlin arrested Jan Novak on Monday.',
      title: 'Two held in Berlin',
      url: 'https://example.net/a',
      publisher: 'example',
      author: 'Sam Roe, Pat Doe',
      language: 'en',
      publishedAt: '2024-01-02',
    });
  });

  test('is read by the names that other crawlers give', () => {
    const record = {
      headline: 'H',
      bodyText: 'Anna met Karl.',
      source: { name: 'The Daily' },
      date_publish: '3 March 2021',
    };
    expect(readRecord(record)).toMatchObject({ title: 'H', publisher: 'The Daily', publishedAt: '2021-03-03' });
  });

  test('does not repeat a headline that the text begins with', () => {
    expect(readRecord({ title: 'Talks resume', text: 'Talks resume\n\nAnna met Karl.' }).text).toBe(
      'Talks resume\n\nAnna met Karl.',
    );
  });

  test.each([
    ['without a text', { title: 'x' }, /no text: a field text/],
    ['with a date that is none', { text: 'a b.', date: 'yesterday' }, /"yesterday"/],
    ['with an ambiguous date', { text: 'a b.', date: '03/04/2020' }, /"03\/04\/2020"/],
    ['with a text that is an object', { text: { a: 1 } }, /field text is of type object/],
  ])('%s is refused, saying why', (_name, record, message) => {
    expect(() => readRecord(record)).toThrow(message);
  });
});

test.each([
  ['2020-06-21', '2020-06-21'],
  ['2020-06-21T23:00:00-05:00', '2020-06-21'],
  ['20200621', '2020-06-21'],
  ['2020-06', '2020-06'],
  ['21 June 2020', '2020-06-21'],
  ['Sun, 21 Jun 2020 10:00:00 GMT', '2020-06-21'],
  ['June 21, 2020', '2020-06-21'],
  ['31 February 2020', null],
  ['03/04/2020', null],
  ['soon', null],
])('the date %s is %s', (source, date) => {
  expect(readDate(source)).toBe(date);
});

describe('Markdown as an article', () => {
  test('is its words, paragraph by paragraph, with its front matter as particulars', () => {
    const markdown = `---\ntitle: "Talks resume"\ndate: 2024-02-02\nauthor: Pat Doe\ntags: [a]\n---\n# Talks resume\n\nAnna **Moreau** met [Karl Lindner](https://x.test) in _Rome_.\n\n- one\n- two\n\n<script>alert(1)</script>\n`;
    expect(readMarkdown(markdown)).toMatchObject({
      text: 'Talks resume\n\nAnna Moreau met Karl Lindner in Rome.\n\none\n\ntwo',
      title: 'Talks resume',
      author: 'Pat Doe',
      publishedAt: '2024-02-02',
    });
  });

  test('has its first heading as title without front matter', () => {
    expect(readMarkdown('## Talks resume\n\nAnna met Karl.').title).toBe('Talks resume');
  });

  test('that nests without end is refused', () => {
    expect(() => readMarkdown('>'.repeat(100_000))).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});
