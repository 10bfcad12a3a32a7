import type { KnownParticulars } from '../articles/read-plain-text.ts';
import type { ArticleDraft } from '../articles/article.ts';
import { ThroughlineError } from '../errors.ts';
import type { ArticleLoader, GivenArticle, LoadedArticle } from './article-loader.ts';
import type { LoadItem } from './load-item.ts';
import { isPassing } from './patiently.ts';

/** What happened to an item. */
export type LoadReport =
  | {
      readonly kind: 'loaded';
      readonly item: LoadItem;
      readonly loaded: LoadedArticle;
      readonly notices: readonly string[];
    }
  | { readonly kind: 'failed'; readonly item: LoadItem; readonly problem: unknown }
  /** Not begun when the load was stopped. */
  | { readonly kind: 'left'; readonly item: LoadItem };

export interface LoadItemsOptions {
  readonly loader: ArticleLoader;
  readonly readPage: (
    url: string,
    known: KnownParticulars,
  ) => Promise<{ readonly draft: ArticleDraft; readonly notices: readonly string[] }>;
  /** Stops the load: articles under way are finished, no others begun. */
  readonly signal: AbortSignal;
  readonly report: (report: LoadReport) => void;
  /** An article was begun. */
  readonly onBegin?: () => void;
  /** An article has been read and waits to be written. */
  readonly onRead?: () => void;
}

/** Articles under way at the same time: enough that one batch is written while the next is looked up. */
const mostUnderWay = 400;
/** And no more text than this, in characters, so that memory stays flat whatever comes. */
const mostText = 8_000_000;

/**
 * Loads everything that comes, many at the same time; one bad item never stops the rest. Holds a bounded number of items,
 * however many there are. Returns when the last is done or the signal has stopped it; a database that stays away or
 * an engine that cannot be started stops it too, and is then returned as the problem.
 */
export async function loadItems(items: AsyncIterable<LoadItem>, options: LoadItemsOptions): Promise<unknown> {
  const { signal, report } = options;
  const underWay = new Set<Promise<void>>();
  let text = 0;
  let fatal: unknown = null;
  const stopped = (): boolean => signal.aborted || fatal !== null;

  for await (const item of items) {
    if (stopped()) {
      report({ kind: 'left', item });
      break;
    }
    const size = item.kind === 'article' ? item.draft.text.length : 0;
    while (underWay.size > 0 && (underWay.size >= mostUnderWay || text + size > mostText)) await Promise.race(underWay);
    text += size;
    options.onBegin?.();
    const loading = loadItem(item, options, stopped)
      .then(report, (problem: unknown) => {
        if (isFatal(problem)) fatal ??= problem;
        report({ kind: 'failed', item, problem });
      })
      .finally(() => {
        text -= size;
        underWay.delete(loading);
      });
    underWay.add(loading);
  }
  await Promise.all(underWay);
  return fatal;
}

/** Whether every other article would fail for the same reason. */
function isFatal(problem: unknown): boolean {
  return isPassing(problem) || (problem instanceof ThroughlineError && problem.code === 'SETUP');
}

async function loadItem(item: LoadItem, options: LoadItemsOptions, stopped: () => boolean): Promise<LoadReport> {
  switch (item.kind) {
    case 'unreadable':
      throw item.problem;
    case 'page': {
      const { draft, notices } = await options.readPage(item.url, item.known);
      return loadGiven(item, { draft, reading: null, stopped }, notices, options);
    }
    case 'article':
      return loadGiven(item, { draft: item.draft, reading: item.reading, stopped }, item.notices, options);
  }
}

async function loadGiven(
  item: LoadItem,
  given: GivenArticle,
  notices: readonly string[],
  options: LoadItemsOptions,
): Promise<LoadReport> {
  const loaded = await options.loader.load(options.onRead === undefined ? given : { ...given, onRead: options.onRead });
  if (loaded === null) return { kind: 'left', item };
  return { kind: 'loaded', item, loaded, notices: [...notices, ...loaded.notices] };
}
