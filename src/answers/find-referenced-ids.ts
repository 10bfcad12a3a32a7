import { ThroughlineError } from '../errors.ts';
import type { Database } from '../neo4j/database.ts';
import { findReferencedEntity, type EntityReference } from './find-referenced-entity.ts';

/** The most entities that one list of a question may name. */
export const groupLimit = 50;

/**
 * The ids of the entities that a list of a question names, each once. `name` is what the list is called in messages.
 * Throws BAD_USER_INPUT for a list that is too long, and as `findReferencedEntity` does.
 */
export async function findReferencedIds(
  database: Database,
  name: string,
  references: readonly EntityReference[],
): Promise<readonly string[]> {
  if (references.length > groupLimit) {
    throw new ThroughlineError(
      'BAD_USER_INPUT',
      `${name} names ${references.length} entities; at most ${groupLimit} are expected.`,
    );
  }
  const entities = await Promise.all(references.map((reference) => findReferencedEntity(database, reference)));
  return [...new Set(entities.map((entity) => entity.id))];
}
