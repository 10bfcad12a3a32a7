import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { ThroughlineError } from '../../errors.ts';

/** A node of a parsed page, with as much of the DOM as reading an article takes. */
export interface PageNode {
  /** 1 for an element, 3 for text, 8 for a comment. */
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface Page extends PageElement {
  readonly documentElement: PageElement | null;
}

/** More elements than this are no article, and would take long to weigh. */
const mostElements = 20_000;
/** Elements inside each other to this depth are no article, and would exhaust the stack of the program. */
const deepestNesting = 400;

/** Parses a page. Throws BAD_USER_INPUT when it is built to be too much for a reader. */
export function parsePage(html: string): Page {
  checkSize(html);
  try {
    return parsed(withBody(html)).document;
  } catch (problem) {
    throw unreadable(problem);
  }
}

/**
 * The part of a page that is its article, as the reader view of Firefox finds it, or null when it finds none. Changes the
 * page: read everything else from it before. Throws BAD_USER_INPUT when the page cannot be worked with.
 */
export function findStory(page: Page): { readonly content: PageNode; readonly byline: string | null } | null {
  try {
    const read = reader(page).parse();
    return read?.content ? { content: read.content, byline: read.byline ?? null } : null;
  } catch (problem) {
    throw unreadable(problem);
  }
}

// linkedom and Readability describe themselves by the browser's types, which this program is not compiled with.
const parsed = parseHTML as unknown as (html: string) => { readonly document: Page };

interface Reading {
  readonly content?: PageNode | null;
  readonly byline?: string | null;
}

function reader(page: Page): { parse(): Reading | null } {
  const Reader = Readability as unknown as new (page: Page, options: object) => { parse(): Reading | null };
  return new Reader(page, { serializer: (node: PageNode) => node, disableJSONLD: true });
}

/** A page whose `<html>` and `<body>` are spelt out, which HTML lets authors leave out and this parser does not. */
function withBody(html: string): string {
  if (!/<html[\s>]/i.test(html)) return `<!doctype html><html><head></head><body>${html}</body></html>`;
  if (/<body[\s>]/i.test(html)) return html;
  const head = /<\/head\s*>/i.exec(html) ?? /<html(?:\s[^<>]*)?>/i.exec(html);
  const at = head === null ? 0 : head.index + head[0].length;
  return `${html.slice(0, at)}<body>${html.slice(at)}`;
}

/** Elements that have no end tag, so that they nest nothing. */
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|!doctype)$/i;
const leftOpen = /^(?:p|li|td|th|tr|dd|dt|option)$/i;

function checkSize(html: string): void {
  let elements = 0;
  let depth = 0;
  let deepest = 0;
  for (const [, end = '', name = ''] of html.matchAll(/<(\/?)([a-z!][a-z0-9]{0,20})/gi)) {
    if (end !== '') {
      depth = Math.max(0, depth - 1);
      continue;
    }
    elements += 1;
    // Paragraphs, list items and table cells may be left open without nesting, so that a long page of them is no deep one.
    if (!empty.test(name) && !leftOpen.test(name)) depth += 1;
    deepest = Math.max(deepest, depth);
    if (elements > mostElements || deepest > deepestNesting) break;
  }
  if (elements > mostElements || deepest > deepestNesting || html.split('<').length > mostElements * 5) {
    throw new ThroughlineError(
      'BAD_USER_INPUT',
      `The page has more than ${mostElements} elements or nests them more than ${deepestNesting} deep, which no article does. Load the article as text.`,
    );
  }
}

function unreadable(problem: unknown): ThroughlineError {
  return new ThroughlineError(
    'BAD_USER_INPUT',
    'The page cannot be taken apart: an HTML page with an article is expected. Load the article as text.',
    { cause: problem },
  );
}
