import type { ArticleDraft } from '../article.ts';
import { decodeText } from '../decode-text.ts';
import { hostOf } from '../host-of.ts';
import { readHtml } from '../html/read-html.ts';
import { sniffCharset } from '../html/sniff-charset.ts';
import { readMarkdown } from '../read-markdown.ts';
import { readPlainText, type KnownParticulars } from '../read-plain-text.ts';
import { fetchPage, type FetchLimits } from './fetch-page.ts';

/**
 * Reads the article at an address of the public web; what the caller knows of it goes before what the page says.
 * Throws BAD_USER_INPUT when the page may not be read or holds no article, and ARTICLE_TOO_LARGE.
 */
export async function readPage(
  address: string,
  known: KnownParticulars,
  limits?: FetchLimits,
): Promise<{ readonly draft: ArticleDraft; readonly notices: readonly string[] }> {
  const page = await fetchPage(address, limits);
  const isHtml = page.contentType.includes('html');
  const { text, notices } = decodeText(page.bytes, page.charset ?? (isHtml ? sniffCharset(page.bytes) : null));
  const particulars = { ...known, url: known.url ?? page.url };
  if (isHtml) return { draft: readHtml(text, particulars), notices };
  const read = page.contentType === 'text/markdown' ? readMarkdown : readPlainText;
  const draft = read(text, particulars);
  return { draft: { ...draft, publisher: draft.publisher ?? hostOf(draft.url) }, notices };
}
