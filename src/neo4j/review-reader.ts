import type { Review } from '../identity/review.ts';
import { verdicts, type StandingReview } from '../identity/reviewed-claim.ts';
import type { Database, Row, Transaction } from './database.ts';
import { numberOf, rowOf, textOf, textOrNull, totalOf } from './row.ts';

/** The reviews of articles' claims that stand, by what they are found by: see `reviewKey`. */
export async function listStandingReviews(
  transaction: Transaction,
  articles: readonly string[],
): Promise<ReadonlyMap<string, StandingReview>> {
  if (articles.length === 0) return new Map();
  const rows = await transaction.run('list-reviews-of-articles', { articles });
  // The latest of several about one claim is the one that counts.
  return new Map(rows.map((row) => [textOf(row, 'key'), standingReview(row)]));
}

/** Reviews, the latest first: of a claim, of the claims of an article, or all where these are null. */
export async function listReviews(
  database: Database,
  about: { readonly claim: string | null; readonly article: string | null },
  /** Goes on before the review of this number. */
  before: number | null,
  limit: number,
): Promise<readonly Review[]> {
  const rows = await database.read('list-reviews', { ...about, before, limit });
  return rows.map((row) => reviewFromRow(rowOf(row, 'review')));
}

/** Reviews by id; those that there are not are left out. */
export async function findReviews(database: Database, ids: readonly string[]): Promise<readonly Review[]> {
  const rows = await database.read('find-reviews', { ids });
  return rows.map((row) => reviewFromRow(rowOf(row, 'review')));
}

/** How many reviews there are: of a claim, of the claims of an article, or of all where these are null. */
export async function countReviews(
  database: Database,
  about: { readonly claim: string | null; readonly article: string | null },
): Promise<number> {
  return totalOf(await database.read('count-reviews', { ...about }));
}

/** A review as the named queries return it. */
export function reviewFromRow(row: Row): Review {
  const undoneAt = textOrNull(row, 'undoneAt');
  return {
    ...standingReview(row),
    id: textOf(row, 'id'),
    seq: numberOf(row, 'seq'),
    article: textOf(row, 'article'),
    key: textOf(row, 'key'),
    claim: textOf(row, 'claim'),
    by: textOf(row, 'by'),
    why: textOf(row, 'why'),
    at: textOf(row, 'at'),
    undone: undoneAt === null ? null : { by: textOf(row, 'undoneBy'), why: textOf(row, 'undoneWhy'), at: undoneAt },
  };
}

function standingReview(row: Row): StandingReview {
  return {
    verdict: verdicts.find((verdict) => verdict === row['verdict']) ?? 'REJECTED',
    // Written by this program only, as JSON, because Neo4j keeps no maps.
    correction: JSON.parse(textOf(row, 'correction')) as StandingReview['correction'],
  };
}
