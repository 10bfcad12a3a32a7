import type { Ontology } from '../claims/ontology.ts';
import { ThroughlineError } from '../errors.ts';
import type { Signature } from '../identity/decision.ts';
import { entitiesMentionedBy, relationsOfArticles } from './article-footprint.ts';
import { applyReviews } from './apply-reviews.ts';
import type { Database, Transaction } from './database.ts';
import { existingEntity, lockEntities, LocksMoved, writeUnderLocks } from './entity-locks.ts';
import { relearnNames } from './entity-profiles.ts';
import { projectRelations } from './relation-projection.ts';
import { textOf, textOrNull } from './row.ts';

/** What retracting needs. */
export interface RetractionTools {
  readonly database: Database;
  readonly ontology: Ontology;
  /** The present instant in ISO 8601. */
  readonly now: () => string;
}

/**
 * Takes an article's claims out of every link and its mentions out of every entity. What it stated is kept with the time
 * until which it was known; loading the same text again does not bring it back, a revised text or `restoreArticle` does.
 * Tells whether it was there to retract. Throws ARTICLE_NOT_FOUND.
 */
export function retractArticle(tools: RetractionTools, article: string, signature: Signature): Promise<boolean> {
  return writeUnderLocks(tools.database, async (transaction) => {
    if ((await lockArticle(transaction, article)) !== null) return false;
    const planned = await entitiesMentionedBy(transaction, [article]);
    const locked = await lockEntities(transaction, planned.map(existingEntity));
    const mentioned = await entitiesMentionedBy(transaction, [article]);
    if (mentioned.some((entity) => !locked.has(entity))) throw new LocksMoved();

    const relations = await relationsOfArticles(transaction, [article]);
    const now = tools.now();
    await transaction.run('retract-article', { article, now, ...signature });
    await relearnNames(transaction, mentioned);
    await projectRelations(transaction, relations);
    return true;
  });
}

/** Takes back the retraction of an article. Tells whether it was retracted. Throws ARTICLE_NOT_FOUND. */
export function restoreArticle(tools: RetractionTools, article: string): Promise<boolean> {
  return writeUnderLocks(tools.database, async (transaction) => {
    if ((await lockArticle(transaction, article)) === null) return false;
    const before = await entitiesWithdrawn(transaction, article);
    const locked = await lockEntities(transaction, before.map(existingEntity));
    if ((await entitiesWithdrawn(transaction, article)).some((entity) => !locked.has(entity))) throw new LocksMoved();

    await transaction.run('restore-article', { article, now: tools.now() });
    await relearnNames(transaction, await entitiesMentionedBy(transaction, [article]));
    await applyReviews(transaction, tools.ontology, article, () => true, locked);
    return true;
  });
}

/** Takes an article's lock and tells since when it is retracted. */
async function lockArticle(transaction: Transaction, article: string): Promise<string | null> {
  const [known] = await transaction.run('find-article-state', { article });
  if (known === undefined) {
    throw new ThroughlineError('ARTICLE_NOT_FOUND', `There is no article with the id "${article.slice(0, 100)}".`);
  }
  await transaction.run('lock-articles', { ids: [article] });
  const [state] = await transaction.run('find-article-state', { article });
  return state === undefined ? null : textOrNull(state, 'retractedAt');
}

async function entitiesWithdrawn(transaction: Transaction, article: string): Promise<readonly string[]> {
  return (await transaction.run('list-withdrawn-entities', { article })).map((row) => textOf(row, 'id'));
}
