import type { ArticleDraft } from '../articles/article.ts';
import { articleLoader, type LoadedArticle, type LoadingTools } from './article-loader.ts';

export type { LoadedArticle, LoadingTools } from './article-loader.ts';

/** Loads one article on its own, as `ArticleLoader.load` does. */
export async function loadArticle(tools: LoadingTools, draft: ArticleDraft): Promise<LoadedArticle> {
  const loaded = await articleLoader(tools).load({ draft, reading: null });
  if (loaded === null) throw new RangeError('Nothing stops a load of one article.');
  return loaded;
}
