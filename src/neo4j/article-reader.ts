import type { ArticleHeader } from '../read-model/article-header.ts';
import type { ArticleMention } from '../read-model/article-mention.ts';
import type { Database, Row } from './database.ts';
import { entityFromRow } from './entity-reader.ts';
import { numberOf, numbersOf, rowOf, textOf, textOrNull } from './row.ts';

/** Where a page of articles goes on: the sort key of the last article before it. */
export interface ArticlePosition {
  readonly published: string;
  readonly id: string;
}

/** Articles by id; those that do not exist are left out. */
export async function findArticles(database: Database, ids: readonly string[]): Promise<readonly ArticleHeader[]> {
  if (ids.length === 0) return [];
  return (await database.read('find-articles', { ids })).map((row) => articleFromRow(rowOf(row, 'article')));
}

/** A page of articles, the newest first. */
export async function listArticles(
  database: Database,
  after: ArticlePosition | null,
  limit: number,
): Promise<readonly ArticleHeader[]> {
  return (await database.read('list-articles', { after, limit })).map((row) => articleFromRow(rowOf(row, 'article')));
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

/** The hashes of articles' content, keyed by id; those that do not exist are left out. */
export async function findArticleHashes(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await database.read('find-article-hashes', { ids });
  return new Map(rows.map((row) => [textOf(row, 'id'), textOrNull(row, 'contentHash')]));
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
  };
}
