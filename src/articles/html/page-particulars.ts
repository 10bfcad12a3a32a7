import type { ArticleDraft } from '../article.ts';
import { readDate } from '../read-date.ts';
import { readLanguage } from '../read-language.ts';
import { findStructuredArticle } from './json-ld.ts';
import type { Page } from './page.ts';

/** What a page says of its article; null where it says nothing. */
export type PageParticulars = Omit<ArticleDraft, 'text'> & {
  /** The whole story, where the page repeats it in its JSON-LD. */
  readonly body: string | null;
};

/**
 * Reads the particulars of an article from the page's metadata, the more explicit before the less: a schema.org
 * `NewsArticle` in JSON-LD, OpenGraph and other `<meta>` elements, then the page itself (`<time>`, `rel=author`, `<h1>`).
 */
export function readParticulars(page: Page): PageParticulars {
  const structured = findStructuredArticle(page);
  const meta = metaValues(page);
  const first = (...names: readonly string[]): string | null =>
    names.map((name) => meta.get(name) ?? null).find((value) => value !== null) ?? null;
  const text = (selector: string): string | null => cleaned(page.querySelector(selector)?.textContent);
  const attribute = (selector: string, name: string): string | null =>
    cleaned(page.querySelector(selector)?.getAttribute(name));

  const publisher =
    structured?.publisher ??
    first('og:site_name', 'publisher', 'dc.publisher', 'citation_publisher', 'application-name');
  const title =
    structured?.headline ??
    first('og:title', 'twitter:title', 'citation_title', 'dc.title', 'parsely-title') ??
    text('article h1') ??
    text('h1') ??
    text('title');
  const authors = structured?.authors ?? [];
  const published =
    structured?.published ??
    first(
      'article:published_time',
      'og:published_time',
      'datepublished',
      'date',
      'dc.date',
      'dc.date.issued',
      'dcterms.created',
      'citation_publication_date',
      'parsely-pub-date',
      'sailthru.date',
      'pubdate',
      'publishdate',
      'publish-date',
    ) ??
    attribute('[itemprop="datePublished"]', 'datetime') ??
    attribute('[itemprop="datePublished"]', 'content') ??
    attribute('time[pubdate]', 'datetime') ??
    attribute('article time[datetime], header time[datetime], main time[datetime]', 'datetime') ??
    attribute('time[datetime]', 'datetime');
  return {
    title: title === null ? null : withoutSiteName(title, publisher),
    url: attribute('link[rel="canonical"]', 'href') ?? first('og:url') ?? structured?.url ?? null,
    publisher,
    author:
      authors.length > 0
        ? authors.join(', ')
        : (person(first('author', 'dc.creator', 'citation_author', 'parsely-author', 'article:author', 'byl')) ??
          person(text('[rel="author"], [itemprop="author"]'))),
    language: languageOf(
      structured?.language ??
        attribute('html', 'lang') ??
        first('og:locale', 'content-language', 'dc.language', 'language'),
    ),
    publishedAt: published === null ? null : readDate(published),
    body: structured?.body ?? null,
  };
}

function metaValues(page: Page): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const content = cleaned(meta.getAttribute('content'));
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((attribute) => cleaned(meta.getAttribute(attribute)))
      .find((value) => value !== null);
    if (content !== null && name !== undefined && !values.has(name.toLowerCase())) {
      values.set(name.toLowerCase(), content);
    }
  }
  return values;
}

function cleaned(text: string | null | undefined): string | null {
  const trimmed = (text ?? '').replace(/\s+/g, ' ').trim();
  return trimmed === '' ? null : trimmed;
}

/** Who wrote it, without "By"; an address (Facebook pages stand in `article:author`) is nobody. */
function person(text: string | null): string | null {
  if (text === null || /^https?:/i.test(text) || text.length > 200) return null;
  return cleaned(text.replace(/^by\s+/i, ''));
}

function languageOf(code: string | null): string | null {
  return code === null ? null : readLanguage(code);
}

/** A headline without the " - The Example" that pages append for the browser's title bar. */
function withoutSiteName(title: string, site: string | null): string {
  if (site === null) return title;
  for (const between of [' | ', ' - ', ' – ', ' — ', ' · ']) {
    if (title.endsWith(between + site)) return title.slice(0, -(between + site).length);
  }
  return title;
}
