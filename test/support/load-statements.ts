import type { ArticleDraft } from '../../src/articles/article.ts';
import type { Reading } from '../../src/claims/claim.ts';
import { loadArticle, type LoadedArticle } from '../../src/loading/load-article.ts';
import { smallArticle, smallReading, type Statement } from './small-reading.ts';
import type { TestGraph } from './test-graph.ts';

/** What is otherwise than usual in the loading of an article. */
export interface Loading {
  readonly now?: string;
  readonly read?: (draft: ArticleDraft) => Promise<Reading>;
}

/** Loads an article made of statements, read as a careful reader would. */
export function loadStatements(
  graph: TestGraph,
  statements: readonly Statement[],
  known: Partial<ArticleDraft> = {},
  { now = '2024-01-01T00:00:00.000Z', read }: Loading = {},
): Promise<LoadedArticle> {
  return loadArticle(
    {
      database: graph.database,
      ontology: graph.ontology,
      now: () => now,
      maxArticleBytes: 100_000,
      read: read ?? ((draft) => Promise.resolve(smallReading(draft, statements))),
    },
    smallArticle(statements, known),
  );
}
