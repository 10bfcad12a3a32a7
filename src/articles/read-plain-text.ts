import type { ArticleDraft } from './article.ts';
import { findDateline } from './dateline.ts';

/** What the caller knows of an article; it goes before anything read from the text. */
export type KnownParticulars = Partial<Omit<ArticleDraft, 'text'>>;

/** A headline is at most this long; a first line longer than this is a paragraph. */
const longestTitle = 300;

/**
 * Makes an article of a plain text: the text itself unchanged, its title from the first line where that stands alone, its
 * date from a `date 2020-06-21` before the title or from the dateline, its publisher from the agency in the dateline.
 */
export function readPlainText(text: string, known: KnownParticulars = {}): ArticleDraft {
  const header = readHeader(text);
  const dateline = findDateline(text);
  return {
    text,
    title: known.title ?? header.title,
    url: known.url ?? null,
    publisher: known.publisher ?? dateline?.agency ?? null,
    author: known.author ?? null,
    language: known.language ?? null,
    publishedAt: known.publishedAt ?? header.date ?? dateline?.date ?? null,
  };
}

function readHeader(text: string): { readonly title: string | null; readonly date: string | null } {
  const lines = text.split(/\r?\n/, 200);
  const at = lines.findIndex((line) => line.trim() !== '');
  const first = lines[at]?.trim() ?? '';
  const dated = /^date[ :]+(\d{4}-\d{2}-\d{2})\s+(\S.*)$/i.exec(first);
  const title = (dated?.[2] ?? first).replace(/^#+\s+/, '');
  // A first line that ends like a sentence and runs on into the next is the story, not its headline.
  const standsAlone = lines[at + 1]?.trim() === '' || (lines.length > at + 1 && !/[.,;:]$/.test(title));
  return {
    title: standsAlone && title !== '' && title.length <= longestTitle ? title : null,
    date: dated?.[1] ?? null,
  };
}
