import { relationId } from '../identity/identifiers.ts';
import type { RelationKey } from '../identity/relation-of-claim.ts';
import type { Row, Transaction } from './database.ts';
import { textOf } from './row.ts';

/** The entities that articles mention now. */
export async function entitiesMentionedBy(
  transaction: Transaction,
  articles: readonly string[],
): Promise<readonly string[]> {
  if (articles.length === 0) return [];
  return (await transaction.run('list-mentioned-entities', { articles })).map((row) => textOf(row, 'id'));
}

/** The links that articles' claims support now. */
export async function relationsOfArticles(
  transaction: Transaction,
  articles: readonly string[],
): Promise<readonly RelationKey[]> {
  if (articles.length === 0) return [];
  return (await transaction.run('list-article-relations', { articles })).map(relationKeyFromRow);
}

/** The key of the link that a claim supports, from its id, its type and the entities at the claim's ends. */
export function relationKeyFromRow(row: Row): RelationKey {
  const id = textOf(row, 'id');
  const type = textOf(row, 'type');
  const [subject, object] = [textOf(row, 'subject'), textOf(row, 'object')];
  // The id tells which order is the canonical one of a symmetric type.
  return relationId(type, subject, object) === id
    ? { id, type, subject, object }
    : { id, type, subject: object, object: subject };
}
