import { ThroughlineError } from '../../errors.ts';
import type { EntityType } from '../../claims/ontology.ts';
import { entityTypes } from '../../claims/ontology.ts';
import type { AddedLink } from '../growing-view.ts';

/** What is known of every link, by columns, numbered in the order of their subjects. Columns may have room for more links. */
export interface LinkColumns {
  /** Entity ids in the order of code units; the position is the vertex. */
  readonly ids: readonly string[];
  readonly entityTypes: Uint8Array;
  readonly linkCount: number;
  /** The links that a vertex is the subject of are numbered from `outward[vertex]` to below `outward[vertex + 1]`. */
  readonly outward: Int32Array;
  readonly objects: Int32Array;
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
}

/**
 * Links in typed arrays, by columns, with every vertex's links side by side in both directions (compressed sparse rows):
 * about 55 bytes a link and 74 an entity. What a search looks at of a vertex's links, the other end and the traits, lies side
 * by side too. Fixed once built.
 */
export interface LinkTable extends LinkColumns {
  /** The links that a vertex is the object of, from `offsets[vertex]` to below `offsets[vertex + 1]`. */
  readonly inward: {
    readonly offsets: Int32Array;
    readonly links: Int32Array;
    readonly subjects: Int32Array;
    readonly traits: Uint16Array;
  };
  /** Links by the hash of their relation id: open addressing, -1 for an empty place. */
  readonly index: Int32Array;
}

/** Bytes that a table takes, near enough to decide whether it fits. */
export function tableBytes(entityCount: number, linkCount: number): number {
  return entityCount * 74 + linkCount * 55;
}

/** Bytes of a packed relation id. */
export const relationIdLength = 12;

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
  /** Links must be added in the order of their subjects. */
  addLink(link: CopiedLink): void;
  close(): LinkTable;
}

/** A builder with room for a number of links; more than that are left out, and belong to a later change anyway. */
export function tableBuilder(room: number): TableBuilder {
  const ids: string[] = [];
  /** For as long as the table is built: twice as fast as looking in the list, ten million times. */
  const numbers = new Map<string, number>();
  const kinds: number[] = [];
  const outward: number[] = [];
  const columns = {
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
      if (link.subject < outward.length - 1) throw new RangeError('Links have to be in the order of their subjects.');
      while (outward.length <= link.subject) outward.push(count);
      columns.objects[count] = link.object;
      columns.traits[count] = link.traits;
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
    close: () => {
      while (outward.length <= ids.length) outward.push(count);
      return linkTable({
        ids,
        entityTypes: Uint8Array.from(kinds),
        linkCount: count,
        outward: Int32Array.from(outward),
        ...columns,
        manyClaims,
      });
    },
  };
}

/** A table of columns that are complete, with what is looked up in it. */
export function linkTable(columns: LinkColumns): LinkTable {
  const { relationIds, linkCount } = columns;
  return { ...columns, inward: inwardRows(columns), index: relationIndex(relationIds, linkCount) };
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

/** The vertex of a link's subject. */
export function subjectOf({ outward }: LinkTable, link: number): number {
  let low = 0;
  let high = outward.length - 1;
  // The last vertex whose links begin at this one or before it.
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((outward[middle] ?? 0) <= link) low = middle;
    else high = middle;
  }
  return low;
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

/** The links by their objects, from the links by their subjects. */
function inwardRows({ outward, objects, traits, linkCount }: LinkColumns): LinkTable['inward'] {
  const vertexCount = outward.length - 1;
  const offsets = new Int32Array(vertexCount + 1);
  for (let link = 0; link < linkCount; link += 1) {
    const following = (objects[link] ?? 0) + 1;
    offsets[following] = (offsets[following] ?? 0) + 1;
  }
  for (let vertex = 0; vertex < vertexCount; vertex += 1) {
    offsets[vertex + 1] = (offsets[vertex + 1] ?? 0) + (offsets[vertex] ?? 0);
  }
  const next = offsets.slice();
  const inward = {
    offsets,
    links: new Int32Array(linkCount),
    subjects: new Int32Array(linkCount),
    traits: new Uint16Array(linkCount),
  };
  for (let subject = 0; subject < vertexCount; subject += 1) {
    const end = outward[subject + 1] ?? 0;
    for (let link = outward[subject] ?? 0; link < end; link += 1) {
      const object = objects[link] ?? 0;
      const place = next[object] ?? 0;
      next[object] = place + 1;
      inward.links[place] = link;
      inward.subjects[place] = subject;
      inward.traits[place] = traits[link] ?? 0;
    }
  }
  return inward;
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
