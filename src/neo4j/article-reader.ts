import type { PartialDate } from '../articles/article.ts';
import type { ArticleHeader } from '../read-model/article-header.ts';
import type { ArticleMention } from '../read-model/article-mention.ts';
import type { Database, Parameters, Row } from './database.ts';
import { entityFromRow } from './entity-reader.ts';
import { pageStart } from './page-start.ts';
import { numberOf, numbersOf, rowOf, textOf, textOrNull, totalOf } from './row.ts';

/** In which order articles are listed. */
export const articleOrders = ['NEWEST', 'OLDEST', 'LOADED'] as const;
export type ArticleOrder = (typeof articleOrders)[number];

/** Which articles to list; null where anything will do. */
export interface ArticleSelection {
  /** Words of the title, in lower case. */
  readonly words: readonly string[] | null;
  /** In lower case. */
  readonly publishers: readonly string[] | null;
  readonly languages: readonly string[] | null;
  /** Published then or later, as far as the dates tell. */
  readonly from: PartialDate | null;
  /** Published then or earlier. */
  readonly until: PartialDate | null;
  /** Ids of entities that the article mentions, all of them. */
  readonly entities: readonly string[] | null;
  /** Whether it has been retracted. */
  readonly retracted: boolean | null;
}

export const everyArticle: ArticleSelection = {
  words: null,
  publishers: null,
  languages: null,
  from: null,
  until: null,
  entities: null,
  retracted: null,
};

/** Where a page of articles goes on: the sort key of the last article before it. */
export interface ArticlePosition {
  readonly key: string;
  readonly id: string;
}

/** An article in a list, with what it is sorted by. */
export interface ListedArticle {
  readonly article: ArticleHeader;
  readonly key: string;
}

/** Articles by id; those that do not exist are left out. */
export async function findArticles(database: Database, ids: readonly string[]): Promise<readonly ArticleHeader[]> {
  if (ids.length === 0) return [];
  return (await database.read('find-articles', { ids })).map((row) => articleFromRow(rowOf(row, 'article')));
}

/** A page of articles; those without a date come last. */
export async function listArticles(
  database: Database,
  selection: ArticleSelection,
  order: ArticleOrder,
  after: ArticlePosition | null,
  limit: number,
): Promise<readonly ListedArticle[]> {
  const rows = await database.read('list-articles', {
    list: { ...listedAs(selection), order, ascending: order === 'OLDEST' },
    after: pageStart(after),
    limit,
  });
  return rows.map((row) => ({ article: articleFromRow(rowOf(row, 'article')), key: textOf(row, 'key') }));
}

/** Articles that stand and were loaded at an instant or later, the earliest first. */
export async function listArticlesLoadedSince(
  database: Database,
  since: string,
  limit: number,
): Promise<readonly ArticleHeader[]> {
  const rows = await database.read('list-articles-loaded-since', { since, limit });
  return rows.map((row) => articleFromRow(rowOf(row, 'article')));
}

/** How many articles there are of a selection. */
export async function countArticles(database: Database, selection: ArticleSelection): Promise<number> {
  return totalOf(await database.read('count-articles', { list: listedAs(selection) }));
}

/** One map: Neo4j plans a query anew for every combination of types of its parameters, but does not look into maps. */
function listedAs(selection: ArticleSelection): Parameters {
  const { words, publishers, languages, from, until, entities, retracted } = selection;
  return {
    words: words ?? [],
    publishers: publishers ?? [],
    languages: languages ?? [],
    from: from ?? '',
    until: until ?? '',
    entities: entities ?? [],
    retracted: retracted === null ? '' : retracted ? 'yes' : 'no',
  };
}

/** The texts of articles, keyed by id. */
export async function findArticleTexts(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await database.read('find-article-texts', { ids });
  return new Map(rows.map((row) => [textOf(row, 'id'), textOf(row, 'text')]));
}

/** What articles mention, in text order, keyed by article. */
export async function listArticleMentions(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ArticleMention[]>> {
  const mentions = new Map<string, ArticleMention[]>(ids.map((id) => [id, []]));
  for (const row of await database.read('list-article-mentions', { ids })) {
    const ends = numbersOf(row, 'ends');
    mentions.get(textOf(row, 'id'))?.push({
      name: textOf(row, 'name'),
      entity: entityFromRow(rowOf(row, 'entity')),
      spans: numbersOf(row, 'starts').map((start, at) => ({ start, end: ends[at] ?? start })),
    });
  }
  return mentions;
}

/** What tells whether an article has to be loaded. */
export interface StoredArticle {
  /** The hash of its content; null when writing it has begun and not ended. */
  readonly contentHash: string | null;
  /** Who retracted it when, null when it stands. */
  readonly retraction: { readonly at: string; readonly by: string | null } | null;
}

/** What the graph has of articles, keyed by id; those that do not exist are left out. */
export async function findStoredArticles(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredArticle>> {
  const rows = await database.read('find-stored-articles', { ids });
  return new Map(
    rows.map((row) => {
      const at = textOrNull(row, 'retractedAt');
      const retraction = at === null ? null : { at, by: textOrNull(row, 'retractedBy') };
      return [textOf(row, 'id'), { contentHash: textOrNull(row, 'contentHash'), retraction }];
    }),
  );
}

/** An article as the named queries return it. */
export function articleFromRow(row: Row): ArticleHeader {
  return {
    id: textOf(row, 'id'),
    title: textOrNull(row, 'title'),
    url: textOrNull(row, 'url'),
    publisher: textOrNull(row, 'publisher'),
    author: textOrNull(row, 'author'),
    language: textOrNull(row, 'language'),
    publishedAt: textOrNull(row, 'publishedAt'),
    contentHash: textOf(row, 'contentHash'),
    loadedAt: textOf(row, 'loadedAt'),
    revision: numberOf(row, 'revision'),
    retractedAt: textOrNull(row, 'retractedAt'),
  };
}
