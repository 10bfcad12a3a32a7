import { marked } from 'marked';
import { ThroughlineError } from '../errors.ts';
import type { ArticleDraft } from './article.ts';
import { blockText } from './html/block-text.ts';
import { parsePage } from './html/page.ts';
import { readRecord } from './read-record.ts';
import type { KnownParticulars } from './read-plain-text.ts';

/** Characters within which the particulars before a text have to end. */
const longestFront = 10_000;

/**
 * Makes an article of Markdown: its words without the marks, paragraph by paragraph. Title, date, author, publisher,
 * address and language may stand before it between two lines of `---` as `name: value`; otherwise the first heading is the
 * title. Throws BAD_USER_INPUT when it cannot be taken apart.
 */
export function readMarkdown(markdown: string, known: KnownParticulars = {}): ArticleDraft {
  const front = /^\ufeff?---\n([\s\S]*?)\n(?:---|\.\.\.)(?:\n|$)/.exec(markdown.slice(0, longestFront));
  const particulars = frontMatter(front?.[1] ?? '');
  const body = markdown.slice(front?.[0].length ?? 0);
  const page = parsePage(`<html><body>${rendered(body)}</body></html>`);
  const whole = page.querySelector('body') ?? page;
  return readRecord({ ...particulars, text: blockText(whole) }, known);
}

function rendered(markdown: string): string {
  try {
    return marked.parse(markdown, { async: false, gfm: true });
  } catch (problem) {
    throw new ThroughlineError(
      'BAD_USER_INPUT',
      'The Markdown nests its lists or quotations too deep to be read. Load the article as plain text.',
      { cause: problem },
    );
  }
}

function frontMatter(lines: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const line of lines.split('\n')) {
    const [, name, value = ''] = /^(\w[\w -]{0,40}):(.*)$/.exec(line) ?? [];
    // Anything else that a site generator keeps there (lists, nested settings) is nothing that an article has here.
    if (name !== undefined && value.trim() !== '') values[name] = value.trim().replace(/^(["'])(.*)\1$/, '$2');
  }
  return values;
}
