import { findReferencedEntity, type EntityReference } from '../answers/find-referenced-entity.ts';
import type { Database } from '../neo4j/database.ts';
import type { Entity } from '../read-model/entity.ts';

/** What somebody means who names an entity on the command line: an id or a name. */
export function entityReference(text: string): EntityReference {
  return /^ent_[\w-]{16}$/.test(text) ? { kind: 'id', id: text } : { kind: 'name', name: text, type: null };
}

/** The entity that is meant. Throws as `findReferencedEntity` does. */
export function findEntityArgument(database: Database, text: string): Promise<Entity> {
  return findReferencedEntity(database, entityReference(text));
}
