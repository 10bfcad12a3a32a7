import { entityTypes, type EntityType } from '../claims/ontology.ts';
import { nameKey } from '../identity/name-key.ts';
import type { Entity } from '../read-model/entity.ts';
import type { Database, Row } from './database.ts';
import { exactPhrase, typedWords } from './lucene.ts';
import { numberOf, rowOf, textOf, textOrNull, textsOf, totalOf } from './row.ts';

/** Names shared by more entities than this are not told apart by name. */
const namesakeLimit = 50;

/** A search looks at this many best matches; who wants a later one types another letter. */
const searchReach = 2000;

/** Entities by id, each once and as what it has become by merges; those that do not exist are left out. */
export async function findEntities(database: Database, ids: readonly string[]): Promise<readonly Entity[]> {
  const found = await resolveEntities(database, ids);
  return [...new Map([...found.values()].map((entity) => [entity.id, entity])).values()];
}

/** The entity that each id answers with: the one of that id, or what it has become by merges. */
export async function resolveEntities(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Entity>> {
  if (ids.length === 0) return new Map();
  const rows = await database.read('find-entities', { ids });
  return new Map(rows.map((row) => [textOf(row, 'id'), entityFromRow(rowOf(row, 'entity'))]));
}

/** What entities are called by id, or were called last before they were merged away. */
export async function listOwnNames(database: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await database.read('list-own-names', { ids });
  return new Map(rows.map((row) => [textOf(row, 'id'), textOf(row, 'name')]));
}

/** What tells an entity from others of its name. */
export interface EntityTraits {
  /** Names of the states it is a national of. */
  readonly states: readonly string[];
  /** Names of one or two that it is linked to. */
  readonly others: readonly string[];
}

/** A hub is linked to too many to tell anybody apart. */
const hubDegree = 1000;

/** What tells entities of one name apart, by id. */
export async function listTraits(
  database: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EntityTraits>> {
  const rows = await database.read('list-traits', { ids, hubDegree });
  return new Map(
    rows.map((row) => [textOf(row, 'id'), { states: textsOf(row, 'states'), others: textsOf(row, 'others') }]),
  );
}

/** Entities with exactly this name or alias, apart from case, accents and punctuation; those of that very name first. */
export async function findEntitiesByName(
  database: Database,
  name: string,
  type: EntityType | null,
): Promise<readonly Entity[]> {
  const key = nameKey(name);
  const query = exactPhrase(key);
  if (query === null) return [];
  const hits = await search(
    database,
    query,
    { ...anyEntity, types: type === null ? null : [type] },
    null,
    namesakeLimit,
  );
  const found = hits.map((hit) => hit.entity);
  const named = found.filter((entity) => nameKey(entity.name) === key);
  return named.length > 0 ? named : found.filter((entity) => entity.aliases.some((alias) => nameKey(alias) === key));
}

/** In which order entities are listed: the best match first, or the one with the most links. */
export const entityOrders = ['MATCH', 'CONNECTED'] as const;
export type EntityOrder = (typeof entityOrders)[number];

/** Which entities to search among, and in which order to list them. */
export interface EntitySelection {
  readonly types: readonly EntityType[] | null;
  /** Least number of links. */
  readonly minDegree: number;
  readonly order: EntityOrder;
}

const anyEntity: EntitySelection = { types: null, minDegree: 0, order: 'MATCH' };

/** Where a page of search hits goes on: the sort key of the last hit before it. */
export interface SearchPosition {
  readonly key: number;
  readonly second: number;
  readonly id: string;
}

/** An entity that was found, with what it is sorted by. */
export interface SearchHit {
  readonly entity: Entity;
  readonly key: number;
  readonly second: number;
}

/** Entities whose names contain words beginning with the words typed so far, or differing from them by a letter. */
export function searchEntities(
  database: Database,
  words: string,
  selection: EntitySelection | null,
  after: SearchPosition | null,
  limit: number,
): Promise<readonly SearchHit[]> {
  const query = typedWords(nameKey(words));
  return query === null ? Promise.resolve([]) : search(database, query, selection ?? anyEntity, after, limit);
}

/** How many entities a search finds; more than a few thousand are not told apart. */
export async function countEntities(database: Database, words: string, selection: EntitySelection): Promise<number> {
  const query = typedWords(nameKey(words));
  if (query === null) return 0;
  const { types, minDegree } = selection;
  return totalOf(await database.read('count-entities', { query, types, minDegree, reach: searchReach }));
}

async function search(
  database: Database,
  query: string,
  selection: EntitySelection,
  after: SearchPosition | null,
  limit: number,
): Promise<readonly SearchHit[]> {
  const rows = await database.read('search-entities', { query, ...selection, after, limit, reach: searchReach });
  return rows.map((row) => ({
    entity: entityFromRow(rowOf(row, 'entity')),
    key: numberOf(row, 'key'),
    second: numberOf(row, 'second'),
  }));
}

/** An entity as the named queries return it: its properties and its type. */
export function entityFromRow(row: Row): Entity {
  return {
    id: textOf(row, 'id'),
    type: entityTypes.find((type) => type === row['type']) ?? 'Person',
    name: textOf(row, 'name'),
    aliases: textsOf(row, 'aliases'),
    iso3166: textOrNull(row, 'iso3166'),
    wikidata: textOrNull(row, 'wikidata'),
    degree: numberOf(row, 'degree'),
  };
}
