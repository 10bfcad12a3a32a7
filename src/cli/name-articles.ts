import type { ArticleHeader } from '../read-model/article-header.ts';
import { findArticleTexts } from '../neo4j/article-reader.ts';
import type { Database } from '../neo4j/database.ts';

/** How much of a text stands for its missing headline, in characters. */
const opening = 60;

/** What a reader knows each article by: its headline or address, else its first words with its id beside them. */
export async function nameArticles(
  database: Database,
  articles: readonly Pick<ArticleHeader, 'id' | 'title' | 'url'>[],
): Promise<ReadonlyMap<string, string>> {
  const nameless = articles.filter(({ title, url }) => title === null && url === null).map(({ id }) => id);
  const texts = await findArticleTexts(database, [...new Set(nameless)]);
  return new Map(
    articles.map(({ id, title, url }) => [id, title ?? url ?? `${firstWords(texts.get(id) ?? '')} (${id})`]),
  );
}

function firstWords(text: string): string {
  const plain = text.trim().replace(/\s+/g, ' ');
  if (plain.length <= opening) return `“${plain}”`;
  return `“${plain.slice(0, opening).replace(/\s\S*$/, '')} …”`;
}
