import { isPartialDate } from '../articles/check-draft.ts';
import type { PartialDate } from '../articles/article.ts';
import type { ClaimStatus } from '../claims/claim.ts';
import { ThroughlineError } from '../errors.ts';
import type { Signature } from '../identity/decision.ts';
import { decisionId } from '../identity/identifiers.ts';
import type { Review } from '../identity/review.ts';
import type { StandingReview, Verdict } from '../identity/reviewed-claim.ts';
import { applyReviews, lockEntitiesOfArticle } from './apply-reviews.ts';
import { placedClaim } from './claim-footprint.ts';
import { supportedRelation } from './claim-rows.ts';
import type { Transaction } from './database.ts';
import type { DecisionTools } from './decision-writer.ts';
import { writeUnderLocks, type LockedEntity } from './entity-locks.ts';
import { findRoots } from './mention-resolution.ts';
import { reviewFromRow } from './review-reader.ts';
import { numberOf, rowOf, textOf } from './row.ts';

/** What a claim should say instead; what is left out stays as it was read. */
export interface ClaimCorrection {
  readonly type?: string;
  readonly status?: ClaimStatus;
  /** Entity ids; the claim's article must mention them. */
  readonly subject?: string;
  readonly object?: string;
  readonly from?: PartialDate | null;
  readonly to?: PartialDate | null;
}

/**
 * Accepts, rejects or corrects a claim. Neither its article nor what was read is touched: a rejected claim supports no
 * link, a corrected one the link it should, and that holds when the article is loaded again or revised, as long as it has
 * the sentence. Throws BAD_USER_INPUT for a claim that does not exist and a correction that cannot be.
 */
export async function reviewClaim(
  tools: DecisionTools,
  claim: string,
  verdict: Verdict,
  correction: ClaimCorrection,
  signature: Signature,
): Promise<Review> {
  if ((verdict === 'CORRECTED') !== Object.keys(correction).length > 0) {
    throw wrong(
      'A correction goes with the verdict CORRECTED and says at least one thing otherwise; other verdicts have none.',
    );
  }
  return writeUnderLocks(tools.database, async (transaction) => {
    const seq = await nextNumber(transaction);
    const [about] = await transaction.run('find-reviewed-claim', { claim });
    if (about === undefined) throw wrong('There is no claim with this id.');
    const [article, key] = [textOf(about, 'article'), textOf(about, 'key')];
    await transaction.run('lock-articles', { ids: [article] });
    const locked = await lockEntitiesOfArticle(transaction, article);
    const kept = await correctionOf(transaction, article, correction);
    if (verdict === 'CORRECTED') await refuseImpossible(transaction, tools, article, key, kept, locked);
    const at = tools.now();
    const id = decisionId('rev', seq, [claim, verdict, at]);
    const review = { id, seq, article, key, claim, verdict, at, ...signature };
    await transaction.run('write-review', { ...review, correction: JSON.stringify(kept) });
    await applyReviews(transaction, tools.ontology, article, (one) => one.reviewKey === key, locked);
    return { ...review, correction: kept, undone: null };
  });
}

/** Undoes a review: what was said of the claim before counts again, or what was read. Throws BAD_USER_INPUT. */
export function undoReview(tools: DecisionTools, id: string, signature: Signature): Promise<Review> {
  return writeUnderLocks(tools.database, async (transaction) => {
    await nextNumber(transaction);
    const [row] = await transaction.run('find-reviews', { ids: [id] });
    if (row === undefined) throw wrong('There is no review with this id.');
    const review = reviewFromRow(rowOf(row, 'review'));
    if (review.undone !== null) throw wrong('This review is undone already.');
    await transaction.run('lock-articles', { ids: [review.article] });
    const locked = await lockEntitiesOfArticle(transaction, review.article);
    const undone = { ...signature, at: tools.now() };
    await transaction.run('undo-review', { id, ...undone });
    await applyReviews(transaction, tools.ontology, review.article, (one) => one.reviewKey === review.key, locked);
    return { ...review, undone };
  });
}

async function nextNumber(transaction: Transaction): Promise<number> {
  const [row] = await transaction.run('next-decision');
  return row === undefined ? 0 : numberOf(row, 'seq');
}

/** A correction as it is kept: ends as mentions of the article, which no merge or split of entities changes. */
async function correctionOf(
  transaction: Transaction,
  article: string,
  { subject, object, ...plain }: ClaimCorrection,
): Promise<StandingReview['correction']> {
  for (const date of [plain.from, plain.to]) {
    if (typeof date === 'string' && !isPartialDate(date)) {
      throw wrong(`"${date.slice(0, 40)}" is not a date such as 2020-06-21, 2020-06 or 2020.`);
    }
  }
  return {
    ...plain,
    ...(subject === undefined ? {} : { subject: await mentionOf(transaction, article, subject) }),
    ...(object === undefined ? {} : { object: await mentionOf(transaction, article, object) }),
  };
}

async function mentionOf(transaction: Transaction, article: string, entity: string): Promise<string> {
  const root = (await findRoots(transaction, [entity])).get(entity) ?? entity;
  const [row] = await transaction.run('find-mention-in-article', { article, entity: root });
  if (row !== undefined) return textOf(row, 'mention');
  throw wrong(`The claim's article does not mention the entity "${entity.slice(0, 100)}": a correction keeps to it.`);
}

/** Refuses a correction after which the claim could support no link. */
async function refuseImpossible(
  transaction: Transaction,
  { ontology }: DecisionTools,
  article: string,
  key: string,
  correction: StandingReview['correction'],
  locked: ReadonlyMap<string, LockedEntity>,
): Promise<void> {
  const meanings = await transaction.run('list-meanings', { article });
  const meaning = new Map(meanings.map((row) => [textOf(row, 'mention'), textOf(row, 'entity')]));
  const claims = (await transaction.run('list-claims-of-article', { article })).map(placedClaim);
  for (const { read } of claims.filter((claim) => claim.reviewKey === key)) {
    const core = { ...read, ...correction };
    const relation = supportedRelation(ontology, core, null, (id) => locked.get(meaning.get(id) ?? '') ?? null);
    if (relation === null) {
      throw wrong(`The vocabulary has no ${core.type} between these two: see relationTypes for what each may link.`);
    }
  }
}

function wrong(message: string): ThroughlineError {
  return new ThroughlineError('BAD_USER_INPUT', message);
}
