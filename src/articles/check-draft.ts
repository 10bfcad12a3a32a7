import { ThroughlineError } from '../errors.ts';
import type { ArticleDraft } from './article.ts';

/**
 * Checks an article before anything is read from it.
 * Throws BAD_USER_INPUT or ARTICLE_TOO_LARGE with what was expected, what came and what to do.
 */
export function checkDraft(draft: ArticleDraft, maxBytes: number): void {
  if (draft.text.trim() === '') {
    throw new ThroughlineError(
      'BAD_USER_INPUT',
      'The article is empty: a text with at least one sentence is expected.',
    );
  }
  const bytes = Buffer.byteLength(draft.text, 'utf8');
  if (bytes > maxBytes) {
    throw new ThroughlineError(
      'ARTICLE_TOO_LARGE',
      `The article has ${bytes} bytes and at most ${maxBytes} are read. Split it, or raise THROUGHLINE_MAX_ARTICLE_BYTES.`,
    );
  }
  if (draft.text.includes('\0') || !draft.text.isWellFormed()) {
    throw new ThroughlineError(
      'BAD_USER_INPUT',
      'The article holds NUL characters or broken Unicode: plain UTF-8 text is expected. Save it as UTF-8 and load it again.',
    );
  }
  if (draft.publishedAt !== null && !isPartialDate(draft.publishedAt)) {
    throw new ThroughlineError(
      'BAD_USER_INPUT',
      `publishedAt is "${draft.publishedAt.slice(0, 40)}": a date such as 2020-06-21, 2020-06 or 2020 is expected.`,
    );
  }
  if (draft.url !== null && !URL.canParse(draft.url)) {
    throw new ThroughlineError('BAD_USER_INPUT', 'url is not a web address such as https://example.org/story.');
  }
}

/** Whether a text is a year, a month or a day that exists, in ISO form. */
export function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year ?? ''}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year ?? ''}-${month}-${day}`);
}
