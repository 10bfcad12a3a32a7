import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readPlainText } from '../../src/articles/read-plain-text.ts';

describe('a plain text as an article', () => {
  test('has the headline, agency and date of the sample', () => {
    const text = readFileSync(join(import.meta.dirname, '..', '..', 'samples', 'canada-china-detentions.txt'), 'utf8');
    const draft = readPlainText(text);
    expect(draft.title).toMatch(/^Canada will continue to engage .* on Friday$/);
    expect(draft).toMatchObject({ text, publisher: 'UrduPoint News / Sputnik', publishedAt: '2020-06-21', url: null });
  });

  test('takes the date of the dateline when no other is given', () => {
    const draft = readPlainText('Talks resume\n\nPARIS (Example Agency - 3rd March, 2021) Talks resumed.');
    expect(draft).toMatchObject({ title: 'Talks resume', publisher: 'Example Agency', publishedAt: '2021-03-03' });
  });

  test.each([
    ['LISBON (Example Agency - March 4, 2021) Police', { publisher: 'Example Agency', publishedAt: '2021-03-04' }],
    ['WASHINGTON, June 21 (Example Wire) - The', { publisher: 'Example Wire', publishedAt: null }],
    ['THE HAGUE, Netherlands (AP) _ A former', { publisher: 'AP', publishedAt: null }],
  ])('reads the dateline %s', (opening, expected) => {
    expect(readPlainText(`Headline\n\n${opening} was said.`)).toMatchObject(expected);
  });

  test('what the caller knows goes before what the text says', () => {
    const draft = readPlainText('Talks resume\n\nPARIS (Agency) Talks resumed.', {
      publisher: 'The Example',
      title: 'Talks',
    });
    expect(draft).toMatchObject({ title: 'Talks', publisher: 'The Example' });
  });

  test('a first line that runs on is no headline', () => {
    expect(readPlainText('Anna met Karl in Berlin on Thursday.\nShe praised him.').title).toBeNull();
  });

  test('brackets in the running text are no dateline', () => {
    expect(readPlainText('A headline\n\nThe minister (a lawyer - since 1990) spoke.').publisher).toBeNull();
  });
});
