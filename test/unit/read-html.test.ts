import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readHtml } from '../../src/articles/html/read-html.ts';

const page = readFileSync(join(import.meta.dirname, '..', 'data', 'loading', 'news-page.html'), 'utf8');
const paragraph = 'Anna Moreau met Karl Lindner in Berlin on Friday, the two said in a statement. '.repeat(5);

describe('an HTML page as an article', () => {
  test('has the particulars of its JSON-LD and metadata', () => {
    expect(readHtml(page)).toMatchObject({
      title: 'Anna Moreau joins Acme',
      url: 'https://example.org/news/1',
      publisher: 'The Example',
      author: 'Pat Doe',
      language: 'en-GB',
      publishedAt: '2024-03-08',
    });
  });

  test('has the headline and the story, and nothing of menus, asides and footers', () => {
    const { text } = readHtml(page);
    expect(text).toMatch(/^Anna Moreau joins Acme\n\n/);
    expect(text).toContain('Karl Lindner, the chairman of Acme Corporation, praised Moreau and said that she “knows');
    expect(text).not.toMatch(/Home|Subscribe|Copyright|schema\.org/);
  });

  test('goes by OpenGraph, <time> and the title where there is no JSON-LD', () => {
    const html = `<html lang=en><head><title>Talks resume | The Daily</title><meta property="og:site_name" content="The Daily">
      <meta name="author" content="By Sam Roe"></head><body><article><time datetime="2021-03-03T08:00Z">3 March</time>
      <p>${paragraph}</p><p>${paragraph}</p></article></body></html>`;
    expect(readHtml(html)).toMatchObject({
      title: 'Talks resume',
      publisher: 'The Daily',
      author: 'Sam Roe',
      publishedAt: '2021-03-03',
    });
  });

  test('is read when it leaves out <html> and <body>, as HTML lets it', () => {
    expect(readHtml(`<p>${paragraph}<p>Second ${paragraph}`).text).toContain('Second Anna');
    expect(readHtml(`<html><title>T</title><p>${paragraph}<p>Second ${paragraph}`).text).toContain('Second Anna');
  });

  test('what the caller knows goes before what the page says', () => {
    expect(readHtml(page, { title: 'Mine', publishedAt: '2020' })).toMatchObject({
      title: 'Mine',
      publishedAt: '2020',
    });
  });

  test('takes the address that the page gives itself only on the host it came from', () => {
    expect(readHtml(page, { url: 'https://example.org/news/1?utm=x' }).url).toBe('https://example.org/news/1');
    expect(readHtml(page, { url: 'https://elsewhere.test/copy' }).url).toBe('https://elsewhere.test/copy');
  });

  test('has its host as publisher when it names none', () => {
    expect(readHtml(`<p>${paragraph}</p>`, { url: 'https://www.example.com/a' }).publisher).toBe('example.com');
  });

  test('falls back on the story in the JSON-LD of a page that scripts build', () => {
    const data = JSON.stringify({ '@graph': [{ '@type': 'NewsArticle', headline: 'H', articleBody: paragraph }] });
    const html = `<html><head><script type="application/ld+json">${data}</script></head><body><div id=app></div></body></html>`;
    expect(readHtml(html).text).toBe(`H\n\n${paragraph.trim()}`);
  });

  test('without a story is refused with what to do', () => {
    expect(() => readHtml('<html><body><script>x</script></body></html>')).toThrow(
      /no article text.*saved from a browser/,
    );
  });

  test.each([
    ['elements without end', '<div>'.repeat(100_000)],
    ['a million angle brackets', '<'.repeat(1_000_000)],
    ['comments without end', '<!--'.repeat(200_000)],
    ['a broken JSON-LD', `<script type="application/ld+json">{"@type":</script>`],
  ])('of %s is refused or read within two seconds', (_name, html) => {
    const begun = Date.now();
    try {
      readHtml(html);
    } catch (problem) {
      expect(problem).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    expect(Date.now() - begun).toBeLessThan(2000);
  });
});
