import type { Article } from '../articles/article.ts';
import type { RelationKey, ResolvedClaim, ResolvedMention, ResolvedReading } from '../identity/resolve-reading.ts';
import type { Database, Transaction } from './database.ts';
import { projectRelations } from './relation-projection.ts';
import { numberOf, textOf, textOrNull } from './row.ts';

/** What writing an article did. */
export interface WrittenArticle {
  /** `created`: new; `revised`: replaced an earlier text; `unchanged`: the graph had exactly this already. */
  readonly outcome: 'created' | 'revised' | 'unchanged';
  /** 1 for the first text, one more for every revision. */
  readonly revision: number;
}

/**
 * Writes an article with everything read from it, in one transaction: its earlier claims are withdrawn, the new ones
 * written, and the links of exactly the touched pairs computed again. Writing the same article again changes nothing.
 */
export function writeArticle(
  database: Database,
  article: Article,
  reading: ResolvedReading,
  now: string,
): Promise<WrittenArticle> {
  return database.write(async (transaction) => {
    const [before] = await transaction.run('lock-article', { id: article.id });
    const revision = before === undefined ? 0 : numberOf(before, 'revision');
    if (before !== undefined && textOrNull(before, 'contentHash') === article.contentHash) {
      return { outcome: 'unchanged', revision };
    }
    const earlier = revision === 0 ? [] : await listArticleRelations(transaction, article.id);
    const touched = [
      ...new Map([...earlier, ...reading.claims.map((claim) => claim.relation)].map((key) => [key.id, key])).values(),
    ];
    const entities = await lockEntities(transaction, reading.mentions, touched);

    if (revision > 0) {
      await transaction.run('withdraw-claims', {
        article: article.id,
        keep: reading.claims.map((claim) => claim.id),
        now,
      });
      await transaction.run('drop-mentions', {
        article: article.id,
        keep: reading.mentions.map((mention) => mention.id),
      });
    }
    const { id, ...properties } = article;
    await transaction.run('write-article', { id, properties, revision: revision + 1, now });
    await transaction.run('write-mentions', { article: id, mentions: reading.mentions.map(mentionRow) });
    await transaction.run('write-claims', { article: id, claims: reading.claims.map(claimRow), now });
    await projectRelations(transaction, touched);
    await transaction.run('count-degrees', { entities });
    return { outcome: revision === 0 ? 'created' : 'revised', revision: revision + 1 };
  });
}

async function listArticleRelations(transaction: Transaction, article: string): Promise<readonly RelationKey[]> {
  const rows = await transaction.run('list-article-relations', { article });
  return rows.map((row) => ({
    id: textOf(row, 'id'),
    type: textOf(row, 'type'),
    subject: textOf(row, 'subject'),
    object: textOf(row, 'object'),
  }));
}

async function lockEntities(
  transaction: Transaction,
  mentions: readonly ResolvedMention[],
  touched: readonly RelationKey[],
): Promise<readonly string[]> {
  const rows = new Map<string, Record<string, string>>();
  for (const key of touched) {
    // Known already, so that nothing but the id is used.
    for (const id of [key.subject, key.object]) rows.set(id, { id, name: '', key: '', type: 'Person' });
  }
  for (const mention of mentions) {
    rows.set(mention.entity, { id: mention.entity, name: mention.name, key: mention.key, type: mention.type });
  }
  const ids = [...rows.keys()].sort();
  await transaction.run('lock-entities', { entities: ids.map((id) => rows.get(id)) });
  return ids;
}

function mentionRow(mention: ResolvedMention): Record<string, unknown> {
  return {
    ...mention,
    starts: mention.spans.map((span) => span.start),
    ends: mention.spans.map((span) => span.end),
  };
}

function claimRow(resolved: ResolvedClaim): Record<string, unknown> {
  const { claim } = resolved;
  return {
    id: resolved.id,
    subject: resolved.subject,
    object: resolved.object,
    claimant: resolved.claimant,
    relation: resolved.relation.id,
    start: claim.start,
    end: claim.end,
    properties: {
      type: claim.type,
      status: claim.status,
      quote: claim.quote,
      from: claim.dates.from,
      to: claim.dates.to,
      ...claim.qualifiers,
      confidence: claim.confidence,
      derived: claim.derived,
      rule: claim.rule,
    },
  };
}
