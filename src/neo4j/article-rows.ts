import type { Article } from '../articles/article.ts';
import type { ResolvedMention, ResolvedReading } from '../identity/resolve-reading.ts';
import type { ClaimToWrite } from './claim-rows.ts';
import type { Transaction } from './database.ts';

/** An article with everything read from it. */
export interface ArticleToWrite {
  readonly article: Article;
  readonly reading: ResolvedReading;
}

/** An article whose text the graph does not have yet. */
export interface ChangedArticle extends ArticleToWrite {
  /** 1 for a new article, more for a later text of one that the graph has. */
  readonly revision: number;
}

/** Takes back what earlier texts said and the revised ones do not. */
export async function withdrawOmitted(
  transaction: Transaction,
  revised: readonly ChangedArticle[],
  now: string,
): Promise<void> {
  if (revised.length === 0) return;
  const articles = revised.map(({ article, reading }) => ({
    id: article.id,
    claims: reading.claims.map((claim) => claim.id),
    mentions: reading.mentions.map((mention) => mention.id),
  }));
  await Promise.all([
    transaction.run('withdraw-claims', { articles, now }),
    transaction.run('drop-mentions', { articles }),
  ]);
}

/** Writes the articles' texts and particulars. */
export async function writeTexts(
  transaction: Transaction,
  changed: readonly ChangedArticle[],
  now: string,
): Promise<void> {
  const articles = changed.map(({ article: { id, copies, ...properties }, revision }) => ({
    id,
    // Spelt out, so that a later text that is not compared loses the likeness of the earlier one.
    properties: {
      ...properties,
      sourceGroup: copies?.sourceGroup ?? null,
      textSignature: copies?.signature ?? null,
      textBands: copies?.bands ?? null,
    },
    revision,
  }));
  await transaction.run('write-articles', { articles, now });
}

/**
 * Writes the mentions of articles, tied to the entities that they mean. Most articles are new, and what cannot exist yet is
 * written faster without looking for it.
 */
export async function writeMentions(
  transaction: Transaction,
  changed: readonly ChangedArticle[],
  meaning: ReadonlyMap<string, string>,
): Promise<void> {
  const write = async (statement: string, isTheirs: (item: ChangedArticle) => boolean): Promise<void> => {
    const mentions = changed
      .filter(isTheirs)
      .flatMap(({ article, reading }) =>
        reading.mentions.map((mention) => mentionRow(article.id, mention, meaning.get(mention.id) ?? mention.entity)),
      );
    if (mentions.length > 0) await transaction.run(statement, { mentions });
  };
  await Promise.all([
    write('create-mentions', (item) => item.revision === 1),
    write('write-mentions', (item) => item.revision > 1),
  ]);
}

/** Writes claims, tied to the mentions at their ends; those of `revised` articles may be in the graph already. */
export async function writeClaims(
  transaction: Transaction,
  claims: readonly ClaimToWrite[],
  revised: ReadonlySet<string>,
  now: string,
): Promise<void> {
  const isRevised = ({ row }: ClaimToWrite): boolean => revised.has(row.article);
  const fresh = claims.filter((claim) => !isRevised(claim)).map((claim) => claim.row);
  const again = claims.filter(isRevised).map((claim) => claim.row);
  await Promise.all([
    fresh.length > 0 && transaction.run('create-claims', { claims: fresh, now }),
    again.length > 0 && transaction.run('write-claims', { claims: again, now }),
    again.length > 0 && transaction.run('untie-claim-ends', { claims: again }),
  ]);
}

function mentionRow(article: string, mention: ResolvedMention, entity: string): Readonly<Record<string, unknown>> {
  return {
    ...mention,
    article,
    entity,
    starts: mention.spans.map((span) => span.start),
    ends: mention.spans.map((span) => span.end),
  };
}
