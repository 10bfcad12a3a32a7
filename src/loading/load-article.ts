import type { ArticleDraft } from '../articles/article.ts';
import { checkDraft } from '../articles/check-draft.ts';
import type { Reading } from '../claims/claim.ts';
import type { Ontology } from '../claims/ontology.ts';
import { articleId, contentHash } from '../identity/identifiers.ts';
import { resolveReading } from '../identity/resolve-reading.ts';
import { findArticleHash } from '../neo4j/article-reader.ts';
import { writeArticle } from '../neo4j/article-writer.ts';
import type { Database } from '../neo4j/database.ts';

/** What loading needs: a database, something that reads articles, the vocabulary, a clock and a limit. */
export interface LoadingTools {
  readonly database: Database;
  /** Reads mentions and claims from an article. */
  readonly read: (draft: ArticleDraft) => Promise<Reading>;
  readonly ontology: Ontology;
  /** The present instant in ISO 8601. */
  readonly now: () => string;
  readonly maxArticleBytes: number;
}

/** What loading an article did. */
export interface LoadedArticle {
  readonly id: string;
  /** `unchanged`: the graph had exactly this article already, and nothing was read or written. */
  readonly outcome: 'created' | 'revised' | 'unchanged';
  readonly mentionCount: number;
  readonly claimCount: number;
  /** What a reader of the result must know, such as that the text is not in English. */
  readonly notices: readonly string[];
}

/**
 * Loads one article: reads it, and writes what it states in one transaction. Loading the same again changes nothing; a new
 * text under a known URL replaces what the earlier one stated. Throws BAD_USER_INPUT, ARTICLE_TOO_LARGE,
 * ENGINE_UNAVAILABLE or DATABASE_UNAVAILABLE, and then leaves the graph as it was.
 */
export async function loadArticle(tools: LoadingTools, draft: ArticleDraft): Promise<LoadedArticle> {
  checkDraft(draft, tools.maxArticleBytes);
  const id = articleId(draft);
  const hash = contentHash(draft);
  const unchanged: LoadedArticle = { id, outcome: 'unchanged', mentionCount: 0, claimCount: 0, notices: [] };
  // Asked before the article is read, because reading is what takes time; asked again under the lock.
  if ((await findArticleHash(tools.database, id)) === hash) return unchanged;

  const reading = await tools.read(draft);
  const resolved = resolveReading(id, reading, tools.ontology);
  const written = await writeArticle(tools.database, { ...draft, id, contentHash: hash }, resolved, tools.now());
  if (written.outcome === 'unchanged') return unchanged;
  return {
    id,
    outcome: written.outcome,
    mentionCount: resolved.mentions.length,
    claimCount: resolved.claims.length,
    notices: reading.notices,
  };
}
