import type { ArticleDraft } from '../articles/article.ts';
import { readHtml } from '../articles/html/read-html.ts';
import { readPlainText, type KnownParticulars } from '../articles/read-plain-text.ts';
import { readPage } from '../articles/web/read-page.ts';
import type { FetchLimits } from '../articles/web/fetch-page.ts';
import { ThroughlineError } from '../errors.ts';
import type { ArticleLoader, LoadedArticle } from './article-loader.ts';

/** An article as somebody submits it: its words, its page, or where its page is. */
export interface SubmittedArticle {
  readonly text: string | null;
  readonly html: string | null;
  /** What the submitter knows; with an address and neither text nor page, the page is read from there. */
  readonly known: KnownParticulars;
}

/**
 * Loads a submitted article. Throws BAD_USER_INPUT when it has not exactly one of text, html or a mere address, and
 * whatever reading and loading it throws.
 */
export async function loadSubmitted(
  loader: ArticleLoader,
  submitted: SubmittedArticle,
  limits?: FetchLimits,
): Promise<LoadedArticle> {
  const { draft, notices } = await readSubmitted(submitted, limits);
  const loaded = await loader.load({ draft, reading: null });
  if (loaded === null) throw new RangeError('Nothing stops a load of one article.');
  return { ...loaded, notices: [...notices, ...loaded.notices] };
}

async function readSubmitted(
  { text, html, known }: SubmittedArticle,
  limits: FetchLimits | undefined,
): Promise<{ readonly draft: ArticleDraft; readonly notices: readonly string[] }> {
  if (text !== null && html === null) return { draft: readPlainText(text, known), notices: [] };
  if (html !== null && text === null) return { draft: readHtml(html, known), notices: [] };
  if (text === null && known.url !== undefined && known.url !== null) {
    const { url, ...particulars } = known;
    return readPage(url, particulars, limits);
  }
  throw new ThroughlineError(
    'BAD_USER_INPUT',
    text === null
      ? 'Nothing to load was given: text, html or url is expected.'
      : 'Both text and html were given: one of them is expected.',
  );
}
