import { ThroughlineError } from '../../errors.ts';
import type { EntityType } from '../../claims/ontology.ts';
import { entityTypes } from '../../claims/ontology.ts';
import type { AddedLink } from '../growing-view.ts';

/**
 * Links in typed arrays, by columns, with every vertex's links side by side (compressed sparse rows): about 57 bytes a link
 * and 70 an entity. Fixed once built.
 */
export interface LinkTable {
  /** Entity ids in the order of code units; the position is the vertex. */
  readonly ids: readonly string[];
  readonly entityTypes: Uint8Array;
  /** `around` holds link × 2, plus 1 where the vertex is the subject, from `offsets[vertex]` to `offsets[vertex + 1]`. */
  readonly offsets: Int32Array;
  readonly around: Int32Array;
  readonly linkCount: number;
  readonly subjects: Int32Array;
  readonly objects: Int32Array;
  /** Type × 64 plus the bits of the statuses, side by side because a search looks at both. */
  readonly traits: Uint16Array;
  /** In ten-thousandths, the precision that relations have. */
  readonly confidences: Uint16Array;
  readonly sources: Uint16Array;
  /** How many claims each rests on; where it says `mostClaims`, `manyClaims` has the number. */
  readonly claims: Uint16Array;
  readonly manyClaims: ReadonlyMap<number, number>;
  readonly validFrom: Int32Array;
  readonly validTo: Int32Array;
  readonly lastReported: Int32Array;
  /** Twelve bytes a relation id. */
  readonly relationIds: Buffer;
  /** Links by the hash of their relation id: open addressing, -1 for an empty place. */
  readonly index: Int32Array;
}

/** Bytes that a table takes, near enough to decide whether it fits. */
export function tableBytes(entityCount: number, linkCount: number): number {
  return entityCount * 70 + linkCount * 57;
}

const relationIdLength = 12;

/** The most that a link's place for its number of claims holds. */
export const mostClaims = 65_535;

/** A link as the copy in memory keeps it. */
export interface CopiedLink extends AddedLink {
  /** How many claims it rests on. */
  readonly claims: number;
}

/** Collects links and closes them into a table. */
export interface TableBuilder {
  /** Vertices must be added in the order of their ids, and before any link. */
  addVertex(id: string, type: EntityType): void;
  findVertex(id: string): number | null;
  addLink(link: CopiedLink): void;
  close(): LinkTable;
}

/** A builder with room for a number of links; more than that are left out, and belong to a later change anyway. */
export function tableBuilder(room: number): TableBuilder {
  const ids: string[] = [];
  /** For as long as the table is built: twice as fast as looking in the list, ten million times. */
  const numbers = new Map<string, number>();
  const kinds: number[] = [];
  const columns = {
    subjects: new Int32Array(room),
    objects: new Int32Array(room),
    traits: new Uint16Array(room),
    confidences: new Uint16Array(room),
    sources: new Uint16Array(room),
    claims: new Uint16Array(room),
    validFrom: new Int32Array(room),
    validTo: new Int32Array(room),
    lastReported: new Int32Array(room),
    relationIds: Buffer.alloc(room * relationIdLength),
  };
  const manyClaims = new Map<number, number>();
  let count = 0;
  return {
    addVertex: (id, type) => {
      numbers.set(id, ids.push(id) - 1);
      kinds.push(entityTypes.indexOf(type));
    },
    findVertex: (id) => numbers.get(id) ?? null,
    addLink: (link) => {
      if (count === room) return;
      columns.subjects[count] = link.subject;
      columns.objects[count] = link.object;
      columns.traits[count] = (link.type << 6) | link.statuses;
      columns.confidences[count] = Math.round(link.confidence * 10_000);
      columns.sources[count] = Math.min(link.sources, 65_535);
      columns.claims[count] = Math.min(link.claims, mostClaims);
      if (link.claims >= mostClaims) manyClaims.set(count, link.claims);
      columns.validFrom[count] = link.validFrom;
      columns.validTo[count] = link.validTo;
      columns.lastReported[count] = link.lastReported;
      packRelationId(link.relation).copy(columns.relationIds, count * relationIdLength);
      count += 1;
    },
    close: () => ({
      ids,
      entityTypes: Uint8Array.from(kinds),
      linkCount: count,
      ...columns,
      manyClaims,
      ...sparseRows(ids.length, count, columns.subjects, columns.objects),
      index: relationIndex(columns.relationIds, count),
    }),
  };
}

/** The link of a relation, or null when the table does not have it. */
export function findLink(table: LinkTable, relation: string): number | null {
  const packed = packRelationId(relation);
  const mask = table.index.length - 1;
  for (let place = packed.readUInt32LE(0) & mask; ; place = (place + 1) & mask) {
    const link = table.index[place] ?? -1;
    if (link === -1) return null;
    if (packed.equals(table.relationIds.subarray(link * relationIdLength, (link + 1) * relationIdLength))) return link;
  }
}

export function relationIdOf(table: LinkTable, link: number): string {
  return `rel_${table.relationIds.toString('base64url', link * relationIdLength, (link + 1) * relationIdLength)}`;
}

/** The position of a text in a list in the order of code units, or null. */
export function findPosition(sorted: readonly string[], text: string): number | null {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] ?? '';
    if (found === text) return middle;
    if (found < text) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

function packRelationId(relation: string): Buffer {
  const packed = Buffer.from(relation.slice(4), 'base64url');
  if (packed.length === relationIdLength && relation.startsWith('rel_')) return packed;
  throw new ThroughlineError('INTERNAL', `"${relation.slice(0, 40)}" is not an id of a relation.`);
}

function sparseRows(
  vertexCount: number,
  linkCount: number,
  subjects: Int32Array,
  objects: Int32Array,
): Pick<LinkTable, 'offsets' | 'around'> {
  const offsets = new Int32Array(vertexCount + 1);
  const count = (vertex: number): void => {
    offsets[vertex + 1] = (offsets[vertex + 1] ?? 0) + 1;
  };
  for (let link = 0; link < linkCount; link += 1) {
    count(subjects[link] ?? 0);
    count(objects[link] ?? 0);
  }
  for (let vertex = 0; vertex < vertexCount; vertex += 1) {
    offsets[vertex + 1] = (offsets[vertex + 1] ?? 0) + (offsets[vertex] ?? 0);
  }
  const next = offsets.slice();
  const around = new Int32Array(linkCount * 2);
  const put = (vertex: number, entry: number): void => {
    const place = next[vertex] ?? 0;
    around[place] = entry;
    next[vertex] = place + 1;
  };
  for (let link = 0; link < linkCount; link += 1) {
    put(subjects[link] ?? 0, link * 2 + 1);
    put(objects[link] ?? 0, link * 2);
  }
  return { offsets, around };
}

function relationIndex(relationIds: Buffer, linkCount: number): Int32Array {
  let size = 16;
  while (size < linkCount * 1.5) size *= 2;
  const index = new Int32Array(size).fill(-1);
  const mask = size - 1;
  for (let link = 0; link < linkCount; link += 1) {
    let place = relationIds.readUInt32LE(link * relationIdLength) & mask;
    while (index[place] !== -1) place = (place + 1) & mask;
    index[place] = link;
  }
  return index;
}
