import { ThroughlineError } from '../errors.ts';
import type { ArticleDraft } from './article.ts';
import { hostOf } from './host-of.ts';
import { readHtml } from './html/read-html.ts';
import { readDate } from './read-date.ts';
import { readLanguage } from './read-language.ts';
import { readPlainText, type KnownParticulars } from './read-plain-text.ts';
import { withHeadline } from './with-headline.ts';

/** What a record may call each particular: the names of `articledata` first, then those of other crawlers. */
export const recordNames = {
  text: ['text', 'bodytext', 'body', 'content', 'maintext', 'articlebody', 'fulltext'],
  html: ['html', 'rawhtml'],
  title: ['title', 'headline'],
  url: ['url', 'link', 'sourceurl'],
  date: ['date', 'publishedat', 'datepublished', 'datepublish', 'published', 'pubdate', 'publicationdate'],
  site: ['site', 'publisher', 'sitename', 'outlet', 'source', 'sourcedomain'],
  author: ['bylines', 'byline', 'author', 'authors'],
  language: ['language', 'lang'],
} as const;

/**
 * Makes an article of a record in the form of `articledata` (StoryWeb, mediacrawl: `title`, `text`, `url`, `date`, `site`,
 * `language`, `bylines`) or with the names that other crawlers use; upper case, `_` and `-` in names do not matter. The
 * headline is put before the text when the text lacks it. What the caller knows goes before the record.
 * Throws BAD_USER_INPUT when there is no text, or a particular is of another kind than expected.
 */
export function readRecord(source: Readonly<Record<string, unknown>>, known: KnownParticulars = {}): ArticleDraft {
  const record = new Map(
    Object.entries(source).map(([name, value]) => [name.toLowerCase().replace(/[_ -]/g, ''), value]),
  );
  const text = (what: keyof typeof recordNames): string | null => {
    for (const name of recordNames[what]) {
      const value = textValue(record.get(name), name);
      if (value !== null) return value;
    }
    return null;
  };
  const date = text('date');
  const publishedAt = date === null ? null : readDate(date);
  if (date !== null && publishedAt === null) {
    throw new ThroughlineError(
      'BAD_USER_INPUT',
      `The date is "${date.slice(0, 40)}": a date such as 2020-06-21, 2020-06-21T10:00:00Z or 21 June 2020 is expected.`,
    );
  }
  const language = text('language');
  const given: KnownParticulars = {
    title: known.title ?? text('title'),
    url: known.url ?? text('url'),
    publisher: known.publisher ?? text('site'),
    author: known.author ?? text('author'),
    language: known.language ?? (language === null ? null : readLanguage(language)),
    publishedAt: known.publishedAt ?? publishedAt,
  };
  const story = text('text');
  if (story !== null) {
    const draft = readPlainText(withHeadline(given.title ?? null, story), given);
    return { ...draft, publisher: draft.publisher ?? hostOf(draft.url) };
  }
  const html = text('html');
  if (html !== null) return readHtml(html, given);
  throw new ThroughlineError(
    'BAD_USER_INPUT',
    `The record has no text: a field text, body, content or html with words in it is expected. It has ${[...record.keys()].slice(0, 12).join(', ') || 'no field'}.`,
  );
}

/** A text, or the texts of a list with commas between; null for what is absent or blank. */
function textValue(value: unknown, name: string): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value.trim() === '' ? null : name === 'text' ? value : value.trim();
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
    return value.length === 0 ? null : value.join(', ');
  }
  if (name === 'source' || name === 'publisher') return nameOf(value);
  if (typeof value === 'number') return String(value);
  throw new ThroughlineError(
    'BAD_USER_INPUT',
    `The field ${name} is ${Array.isArray(value) ? 'a list of other things than texts' : `of type ${typeof value}`}: a text is expected.`,
  );
}

/** News APIs give the outlet as an object with a name. */
function nameOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
    ? value.name
    : null;
}
