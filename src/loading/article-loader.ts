import { createHash } from 'node:crypto';
import type { ArticleDraft } from '../articles/article.ts';
import { checkDraft } from '../articles/check-draft.ts';
import type { Reading } from '../claims/claim.ts';
import type { Ontology } from '../claims/ontology.ts';
import { articleId, contentHash } from '../identity/identifiers.ts';
import { keepApart } from '../identity/keep-apart.ts';
import { resolveReading } from '../identity/resolve-reading.ts';
import { findStoredArticles, type StoredArticle } from '../neo4j/article-reader.ts';
import { writeArticles } from '../neo4j/article-writer.ts';
import type { WrittenArticle } from '../neo4j/article-batch.ts';
import type { ArticleToWrite } from '../neo4j/article-rows.ts';
import type { Database } from '../neo4j/database.ts';
import { slots } from '../neo4j/slots.ts';
import { batched } from './batched.ts';
import { copyGrouper, type ComparedArticle } from './copies/group-copies.ts';
import { signatureOf } from './copies/min-hash.ts';
import { isPassing, patiently } from './patiently.ts';

/** What loading needs: a database, something that reads articles, the vocabulary, a clock and its limits. */
export interface LoadingTools {
  readonly database: Database;
  /** Reads mentions and claims from an article. */
  readonly read: (draft: ArticleDraft) => Promise<Reading>;
  readonly ontology: Ontology;
  /** The present instant in ISO 8601. */
  readonly now: () => string;
  readonly maxArticleBytes: number;
  /** Articles read at the same time; 2 when left out. */
  readonly readers?: number;
  /** Milliseconds that a load waits for a database that cannot be reached; none when left out. */
  readonly patience?: number;
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

/** Something to load. */
export interface GivenArticle {
  readonly draft: ArticleDraft;
  /** Claims that somebody else has read from it; null to read them here. */
  readonly reading: Reading | null;
  /** Asked before the article is read; true lets it be. Reading is what takes time. */
  readonly stopped?: () => boolean;
  /** Called when the article has been read, before it is written. */
  readonly onRead?: () => void;
}

/** Loads articles, many at the same time. */
export interface ArticleLoader {
  /**
   * Loads an article: reads it, and writes what it states. Loading the same again changes nothing; a new text under a
   * known URL replaces what the earlier one stated. Null when it was stopped before it was read. Throws BAD_USER_INPUT,
   * ARTICLE_TOO_LARGE, ENGINE_UNAVAILABLE or DATABASE_UNAVAILABLE, and then leaves the graph as it was.
   */
  load(given: GivenArticle): Promise<LoadedArticle | null>;
}

type Attempt = { readonly written: WrittenArticle } | { readonly problem: unknown };

/** Articles of one look-up and of one transaction: more make neither faster. */
const batchSize = 100;

/**
 * A loader. Articles handed to it together are looked up in batches, read a few at a time, compared with others'
 * texts, and written in batches while the next are read; one that fails does not disturb the others. Two loads of one address go one after the other.
 */
export function articleLoader(tools: LoadingTools): ArticleLoader {
  const { database, ontology, patience = 0 } = tools;
  const inReader = slots(tools.readers ?? 2);
  const findStored = batched(batchSize, async (ids: readonly string[]) => {
    const known = await patiently(patience, () => findStoredArticles(database, ids));
    return ids.map((id) => known.get(id) ?? null);
  });
  const groupCopies = copyGrouper(database);
  const compare = batched(batchSize, (articles: readonly ComparedArticle[]) =>
    patiently(patience, () => groupCopies(articles)),
  );
  const write = batched(batchSize, (items: readonly ArticleToWrite[]) => writeBatch(tools, items));
  const underWay = new Map<string, Promise<unknown>>();

  const loadNow = async (id: string, given: GivenArticle): Promise<LoadedArticle | null> => {
    const { draft } = given;
    const hash = hashOf(given);
    // Asked before the article is read, because reading is what takes time; asked again under the lock.
    const stored = await findStored(id);
    const unchanged: LoadedArticle = {
      id,
      outcome: 'unchanged',
      mentionCount: 0,
      claimCount: 0,
      notices: noticesOfRetraction(stored),
    };
    if (stored?.contentHash === hash) return unchanged;
    const reading = given.reading ?? (await inReader(async () => (given.stopped?.() ? null : tools.read(draft))));
    if (reading === null) return null;
    // Those who make claims ready know whom they mean.
    const told = given.reading === null ? keepApart(id, reading) : reading;
    const resolved = resolveReading(id, told, ontology);
    given.onRead?.();
    const copies = await compare({ id, signature: signatureOf(draft.text) });
    const attempt = await write({ article: { ...draft, id, contentHash: hash, copies }, reading: resolved });
    if ('problem' in attempt) throw attempt.problem;
    if (attempt.written.outcome === 'unchanged') return unchanged;
    return {
      id,
      outcome: attempt.written.outcome,
      mentionCount: resolved.mentions.length,
      claimCount: resolved.claims.length,
      notices: reading.notices,
    };
  };

  return {
    load: async (given) => {
      checkDraft(given.draft, tools.maxArticleBytes);
      const id = articleId(given.draft);
      const before = underWay.get(id);
      const loading = (before ?? Promise.resolve()).then(() => loadNow(id, given));
      // Whoever comes next waits for this one, whether or not it fails.
      const settled = loading.catch(() => undefined);
      underWay.set(id, settled);
      try {
        return await loading;
      } finally {
        if (underWay.get(id) === settled) underWay.delete(id);
      }
    },
  };
}

/** Whoever loads an article that a person has retracted would otherwise look for it in vain. */
function noticesOfRetraction(stored: StoredArticle | null): readonly string[] {
  if (!stored?.retraction) return [];
  const { at, by } = stored.retraction;
  const who = by === null ? '' : ` by ${by}`;
  return [
    `This article was retracted${who} on ${at.slice(0, 10)} and stays out of the graph: restoreArticle or a revised text brings it back.`,
  ];
}

/** The hash of the text, and of ready-made claims with it: new claims about an old text are a revision. */
function hashOf({ draft, reading }: GivenArticle): string {
  const hash = contentHash(draft);
  return reading === null
    ? hash
    : createHash('sha256')
        .update(`${hash}\n${JSON.stringify(reading)}`)
        .digest('hex');
}

/**
 * Writes articles together, or in halves when together fails, so that only the one at fault is lost, and a database that
 * is too slow for many is given fewer.
 */
async function writeBatch(tools: LoadingTools, items: readonly ArticleToWrite[]): Promise<readonly Attempt[]> {
  try {
    const written = await patiently(tools.patience ?? 0, () => writeArticles(tools.database, items, tools.now()));
    return written.map((one) => ({ written: one }));
  } catch (problem) {
    // Nor can fewer be written where there is no database.
    if (items.length === 1 || isPassing(problem)) return items.map(() => ({ problem }));
  }
  const middle = Math.ceil(items.length / 2);
  const first = await writeBatch(tools, items.slice(0, middle));
  return [...first, ...(await writeBatch(tools, items.slice(middle)))];
}
