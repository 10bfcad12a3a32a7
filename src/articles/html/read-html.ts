import { ThroughlineError } from '../../errors.ts';
import type { ArticleDraft } from '../article.ts';
import { hostOf } from '../host-of.ts';
import { readPlainText, type KnownParticulars } from '../read-plain-text.ts';
import { withHeadline } from '../with-headline.ts';
import { blockText } from './block-text.ts';
import { findStory, parsePage } from './page.ts';
import { readParticulars } from './page-particulars.ts';

/** A story shorter than this, in characters, is no story when the page has more to say. */
const shortestStory = 250;

/**
 * Makes an article of an HTML page: the story without menus, captions and advertisements, its headline before it, and its
 * particulars from the page's metadata where the caller does not know better. The publisher of a page that names none is
 * its host. Throws BAD_USER_INPUT when the page has no story.
 */
export function readHtml(html: string, known: KnownParticulars = {}): ArticleDraft {
  const page = parsePage(html);
  const { body, ...said } = readParticulars(page);
  const whole = page.querySelector('body') ?? page.documentElement;
  const everything = whole === null ? '' : blockText(whole);
  const story = findStory(page);
  const found = story === null ? '' : blockText(story.content);
  const text = [found, body ?? '', smallPage(everything, found)].find((candidate) => candidate.length >= shortestStory);
  const best = text ?? longest([found, body ?? '', everything]);
  if (best.trim() === '') {
    throw new ThroughlineError(
      'BAD_USER_INPUT',
      'The page holds no article text: a page with a story in its HTML is expected. Pages that are built by scripts must be saved from a browser, or loaded as text.',
    );
  }
  const url = known.url ?? absolute(said.url);
  const particulars = {
    title: known.title ?? said.title,
    // A page may only call itself another page of its own site; otherwise it could replace somebody else's article.
    url: known.url === undefined || known.url === null ? url : sameSite(known.url, said.url),
    publisher: known.publisher ?? said.publisher ?? hostOf(url),
    author: known.author ?? said.author ?? story?.byline?.replace(/\s+/g, ' ').trim() ?? null,
    language: known.language ?? said.language,
    publishedAt: known.publishedAt ?? said.publishedAt,
  };
  return readPlainText(withHeadline(particulars.title, best), particulars);
}

/** Everything on a page that is hardly longer than its story: then the reader view has cut paragraphs of a short text. */
function smallPage(everything: string, story: string): string {
  return story.length < shortestStory ? everything : '';
}

function longest(texts: readonly string[]): string {
  return texts.reduce((long, text) => (text.length > long.length ? text : long), '');
}

function absolute(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}

/** The address that a page gives itself, when that is on the host it came from; else the address it came from. */
function sameSite(came: string, canonical: string | null): string {
  if (canonical === null || !URL.canParse(canonical, came) || !URL.canParse(came)) return came;
  const [own, said] = [new URL(came), new URL(canonical, came)];
  return own.host === said.host && said.pathname !== '/' ? said.href : came;
}
