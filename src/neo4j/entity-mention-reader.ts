import type { Database, Row } from './database.ts';
import { textOf, totalOf } from './row.ts';

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
  return rows.map(mentionFromRow);
}

/** Present mentions by id; those that there are not are left out. */
export async function findEntityMentions(
  database: Database,
  ids: readonly string[],
): Promise<readonly EntityMention[]> {
  return (await database.read('find-entity-mentions', { ids })).map(mentionFromRow);
}

/** How many present mentions an entity has. */
export async function countEntityMentions(database: Database, entity: string): Promise<number> {
  return totalOf(await database.read('count-entity-mentions', { entity }));
}

function mentionFromRow(row: Row): EntityMention {
  return { id: textOf(row, 'id'), name: textOf(row, 'name'), article: textOf(row, 'article') };
}
