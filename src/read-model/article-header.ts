import type { Article } from '../articles/article.ts';

/** An article as the graph keeps it, without its text. */
export interface ArticleHeader extends Omit<Article, 'text'> {
  readonly loadedAt: string;
  /** 1 for the first text, one more for every revision. */
  readonly revision: number;
  /** Since when it is retracted: an ISO 8601 instant; null when it stands. */
  readonly retractedAt: string | null;
}
