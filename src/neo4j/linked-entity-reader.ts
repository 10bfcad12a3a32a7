import { entityTypes } from '../claims/ontology.ts';
import type { Entity } from '../read-model/entity.ts';
import type { Database } from './database.ts';
import { numberOf, numbersOf, textListsOf, textsOf } from './row.ts';

/** Entities, and the version of the graph's links when they were read. */
export interface LinkedEntities {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly version: number;
}

/**
 * Entities by id that have links, as who found the links in a copy knows: an entity with links is not merged into another.
 * As columns, which take the database and the driver two thirds of the time of a map for each.
 */
export async function findLinkedEntities(database: Database, ids: readonly string[]): Promise<LinkedEntities> {
  const [row] = await database.read('find-linked-entities', { ids });
  if (row === undefined) return { entities: new Map(), version: 0 };
  const [id, type, name] = [textsOf(row, 'id'), textsOf(row, 'type'), textsOf(row, 'name')];
  const [iso3166, wikidata, aliases] = [textsOf(row, 'iso3166'), textsOf(row, 'wikidata'), textListsOf(row, 'aliases')];
  const degree = numbersOf(row, 'degree');
  const entities = id.map((one, at): readonly [string, Entity] => [
    one,
    {
      id: one,
      type: entityTypes.find((known) => known === type[at]) ?? 'Person',
      name: name[at] ?? '',
      aliases: aliases[at] ?? [],
      iso3166: iso3166[at] || null,
      wikidata: wikidata[at] || null,
      degree: degree[at] ?? 0,
    },
  ]);
  return { entities: new Map(entities), version: numberOf(row, 'version') };
}
