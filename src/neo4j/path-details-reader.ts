import type { Entity } from '../read-model/entity.ts';
import type { Relation } from '../read-model/relation.ts';
import type { Database } from './database.ts';
import { entityFromRow } from './entity-reader.ts';
import { relationFromRow, type RelationAddress } from './relation-reader.ts';
import { numberOf, rowsOf } from './row.ts';

/** What a path search's answer is dressed with. */
export interface PathDetails {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly relations: ReadonlyMap<string, Relation>;
  /** The version of the graph's links at the time of the read. */
  readonly version: number;
}

/** Entities and links of an answer, each by its id, in one read; those that no longer exist are left out. */
export async function findPathDetails(
  database: Database,
  ids: readonly string[],
  addresses: readonly RelationAddress[],
): Promise<PathDetails> {
  const [row] = await database.read('find-path-details', { ids, relations: addresses });
  if (row === undefined) return { entities: new Map(), relations: new Map(), version: 0 };
  const entities = rowsOf(row, 'entities').map(entityFromRow);
  const relations = rowsOf(row, 'relations').map(relationFromRow);
  return {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    relations: new Map(relations.map((relation) => [relation.id, relation])),
    version: numberOf(row, 'version'),
  };
}
