import type { PartialDate } from '../articles/article.ts';
import { claimStatuses, type ClaimStatus } from '../claims/claim.ts';
import type { Relation } from '../read-model/relation.ts';
import type { Database, Row } from './database.ts';
import { numberOf, rowOf, rowsOf, textOf, textOrNull, textsOf } from './row.ts';

/** A relation and the two entities to look it up by. */
export interface RelationAddress {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** The links of one entity, the strongest first. */
export interface EntityRelations {
  readonly entity: string;
  readonly relations: readonly Relation[];
  /** How many links the entity has in all, of any type. */
  readonly degree: number;
}

/** Which links to list. */
export interface RelationFilter {
  readonly types: readonly string[];
  readonly statuses: readonly ClaimStatus[];
  readonly minConfidence: number;
  /** Least number of independent sources. */
  readonly minSources: number;
  /** Only links that may hold on this date. */
  readonly asOf: PartialDate | null;
  /** Whether links without any date count for `asOf`. */
  readonly undated: boolean;
}

/** In which order links are listed: the surest first, or the latest reported. */
export const relationOrders = ['SUREST', 'LATEST'] as const;
export type RelationOrder = (typeof relationOrders)[number];

/** Where a page of links goes on: the sort key of the last link before it. */
export interface RelationPosition {
  readonly key: string | number;
  readonly claimCount: number;
  readonly id: string;
}

/** Which links of an entity to list, and how many at most. */
export interface RelationPage {
  readonly filter: RelationFilter;
  readonly order: RelationOrder;
  /** Null: from the first. */
  readonly after: RelationPosition | null;
  readonly limit: number;
}

/** The surest links of some types and statuses. */
export function surestRelations(
  types: readonly string[],
  statuses: readonly ClaimStatus[],
  limit: number,
): RelationPage {
  const filter = { types, statuses, minConfidence: 0, minSources: 1, asOf: null, undated: true };
  return { filter, order: 'SUREST', after: null, limit };
}

/** Relations by address; those that no longer exist are left out. */
export async function findRelations(
  database: Database,
  addresses: readonly RelationAddress[],
): Promise<readonly Relation[]> {
  if (addresses.length === 0) return [];
  const rows = await database.read('find-relations', { relations: addresses });
  return rows.map((row) => relationFromRow(rowOf(row, 'relation')));
}

/** Links by id alone; those that no longer exist are left out. */
export async function findRelationsById(database: Database, ids: readonly string[]): Promise<readonly Relation[]> {
  if (ids.length === 0) return [];
  const rows = await database.read('find-relations-by-id', { ids });
  return rows.map((row) => relationFromRow(rowOf(row, 'relation')));
}

/** How many links several entities have that pass a filter, in one read. */
export async function countRelationsOfEntities(
  database: Database,
  ids: readonly string[],
  filter: RelationFilter,
): Promise<ReadonlyMap<string, number>> {
  const rows = await database.read('count-relations-of-entities', { ids, ...filter });
  return new Map(rows.map((row) => [textOf(row, 'id'), numberOf(row, 'total')]));
}

/** A page of the links of several entities, in one read. */
export async function listRelationsOfEntities(
  database: Database,
  ids: readonly string[],
  { filter, order, after, limit }: RelationPage,
): Promise<readonly EntityRelations[]> {
  if (ids.length === 0) return [];
  const rows = await database.read('list-relations-of-entities', { ids, ...filter, limit, order, after });
  return rows.map((row) => ({
    entity: textOf(row, 'id'),
    relations: rowsOf(row, 'relations').map(relationFromRow),
    degree: numberOf(row, 'degree'),
  }));
}

/** A relation as the named queries return it: its properties, its type and its ends. */
export function relationFromRow(row: Row): Relation {
  return {
    id: textOf(row, 'id'),
    type: textOf(row, 'type'),
    subject: textOf(row, 'subject'),
    object: textOf(row, 'object'),
    claimCount: numberOf(row, 'claimCount'),
    articleCount: numberOf(row, 'articleCount'),
    sourceCount: numberOf(row, 'sourceCount'),
    publishers: textsOf(row, 'publishers'),
    statuses: textsOf(row, 'statuses').flatMap((text) => claimStatuses.find((status) => status === text) ?? []),
    firstReported: textOrNull(row, 'firstReported'),
    lastReported: textOrNull(row, 'lastReported'),
    validFrom: textOrNull(row, 'validFrom'),
    validTo: textOrNull(row, 'validTo'),
    confidence: numberOf(row, 'confidence'),
    recordedAt: textOf(row, 'recordedAt'),
    countedClaims: null,
  };
}
