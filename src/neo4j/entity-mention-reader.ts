import type { Database } from './database.ts';
import { textOf } from './row.ts';

/** An entity as one article names it. */
export interface EntityMention {
  readonly id: string;
  readonly name: string;
  /** The article's id. */
  readonly article: string;
}

/** A page of an entity's present mentions, in the order of their ids. */
export async function listEntityMentions(
  database: Database,
  entity: string,
  after: string | null,
  limit: number,
): Promise<readonly EntityMention[]> {
  const rows = await database.read('list-entity-mentions', { entity, after: after ?? '', limit });
  return rows.map((row) => ({ id: textOf(row, 'id'), name: textOf(row, 'name'), article: textOf(row, 'article') }));
}
