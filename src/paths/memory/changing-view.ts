import { entityTypes } from '../../claims/ontology.ts';
import type { AddedVertex } from '../growing-view.ts';
import type { LinkView } from '../link-view.ts';
import { findLink, findPosition, relationIdOf, subjectOf, type CopiedLink, type LinkTable } from './link-table.ts';

/** A table of links with the changes since it was built laid over it. */
export interface ChangingView extends LinkView {
  findVertex(id: string): number | null;
  /** The number of an entity, which the view knows from now on. */
  addVertex(vertex: Pick<AddedVertex, 'id' | 'type'>): number;
  /** Writes a link, in place of the one that the relation had before. */
  putLink(link: CopiedLink): void;
  /** Takes a link out; one that the view does not have is no matter. */
  dropLink(relation: string): void;
  /** How many changes lie over the table. */
  readonly changeCount: number;
  /** The number of a relation's link, or null when the view has none. */
  findLink(relation: string): number | null;
  /** How many claims a link rests on. */
  claimsOf(link: number): number;
  /** The vertices of its subject and its object. */
  endsOf(link: number): readonly [number, number];
}

export function changingView(table: LinkTable): ChangingView {
  const { linkCount, inward } = table;
  const vertexCount = table.ids.length;
  const dropped = new Set<number>();
  const newVertices: Pick<AddedVertex, 'id' | 'type'>[] = [];
  const newNumbers = new Map<string, number>();
  const newLinks: (CopiedLink | null)[] = [];
  const newLinkOf = new Map<string, number>();
  const newAround = new Map<number, number[]>();
  /** Differences to the number of links that the table has around a vertex. */
  const degreeChange = new Map<number, number>();
  let changeCount = 0;

  const added = (link: number): CopiedLink => {
    const found = newLinks[link - linkCount];
    if (found === null || found === undefined) throw new RangeError(`There is no link ${link} in this view.`);
    return found;
  };
  const countEnds = (subject: number, object: number, by: number): void => {
    for (const vertex of [subject, object]) degreeChange.set(vertex, (degreeChange.get(vertex) ?? 0) + by);
  };
  const remember = (vertex: number, link: number): void => {
    const links = newAround.get(vertex);
    if (links === undefined) newAround.set(vertex, [link]);
    else links.push(link);
  };
  const drop = (relation: string): void => {
    const old = findLink(table, relation);
    if (old !== null && !dropped.has(old)) {
      dropped.add(old);
      countEnds(subjectOf(table, old), table.objects[old] ?? 0, -1);
    }
    const number = newLinkOf.get(relation);
    const before = number === undefined ? null : (newLinks[number] ?? null);
    if (number !== undefined && before !== null) {
      newLinks[number] = null;
      newLinkOf.delete(relation);
      countEnds(before.subject, before.object, -1);
      for (const vertex of [before.subject, before.object]) {
        const links = newAround.get(vertex) ?? [];
        newAround.set(
          vertex,
          links.filter((link) => link !== linkCount + number),
        );
      }
    }
  };

  return {
    get changeCount() {
      return changeCount;
    },
    findVertex: (id) => findPosition(table.ids, id) ?? newNumbers.get(id) ?? null,
    addVertex: (vertex) => {
      const known = findPosition(table.ids, vertex.id) ?? newNumbers.get(vertex.id);
      if (known !== undefined) return known;
      const number = vertexCount + newVertices.push(vertex) - 1;
      newNumbers.set(vertex.id, number);
      return number;
    },
    putLink: (link) => {
      drop(link.relation);
      const number = newLinks.push(link) - 1;
      newLinkOf.set(link.relation, number);
      remember(link.subject, linkCount + number);
      remember(link.object, linkCount + number);
      countEnds(link.subject, link.object, 1);
      changeCount += 1;
    },
    dropLink: (relation) => {
      drop(relation);
      changeCount += 1;
    },
    findLink: (relation) => {
      const number = newLinkOf.get(relation);
      if (number !== undefined) return linkCount + number;
      const old = findLink(table, relation);
      return old === null || dropped.has(old) ? null : old;
    },
    eachLink: (vertex, visit) => {
      if (vertex < vertexCount) {
        const lastOutward = table.outward[vertex + 1] ?? 0;
        for (let link = table.outward[vertex] ?? 0; link < lastOutward; link += 1) {
          if (dropped.size > 0 && dropped.has(link)) continue;
          visit(table.objects[link] ?? 0, link, true, table.traits[link] ?? 0);
        }
        const lastInward = inward.offsets[vertex + 1] ?? 0;
        for (let place = inward.offsets[vertex] ?? 0; place < lastInward; place += 1) {
          const link = inward.links[place] ?? 0;
          if (dropped.size > 0 && dropped.has(link)) continue;
          visit(inward.subjects[place] ?? 0, link, false, inward.traits[place] ?? 0);
        }
      }
      for (const link of newAround.get(vertex) ?? []) {
        const { subject, object, traits } = added(link);
        visit(subject === vertex ? object : subject, link, subject === vertex, traits);
      }
    },
    idOf: (vertex) => table.ids[vertex] ?? newVertices[vertex - vertexCount]?.id ?? '',
    entityTypeOf: (vertex) =>
      (vertex < vertexCount ? entityTypes[table.entityTypes[vertex] ?? 0] : newVertices[vertex - vertexCount]?.type) ??
      'Person',
    degreeOf: (vertex) =>
      (vertex < vertexCount ? linksAt(table.outward, vertex) + linksAt(inward.offsets, vertex) : 0) +
      (degreeChange.get(vertex) ?? 0),
    relationOf: (link) => (link < linkCount ? relationIdOf(table, link) : added(link).relation),
    traitsOf: (link) => (link < linkCount ? (table.traits[link] ?? 0) : added(link).traits),
    confidenceOf: (link) => (link < linkCount ? (table.confidences[link] ?? 0) / 10_000 : added(link).confidence),
    sourcesOf: (link) => (link < linkCount ? (table.sources[link] ?? 0) : added(link).sources),
    endsOf: (link) => {
      if (link < linkCount) return [subjectOf(table, link), table.objects[link] ?? 0];
      const { subject, object } = added(link);
      return [subject, object];
    },
    claimsOf: (link) =>
      link < linkCount ? (table.manyClaims.get(link) ?? table.claims[link] ?? 0) : added(link).claims,
    validFromOf: (link) => (link < linkCount ? (table.validFrom[link] ?? 0) : added(link).validFrom),
    validToOf: (link) => (link < linkCount ? (table.validTo[link] ?? 0) : added(link).validTo),
    lastReportedOf: (link) => (link < linkCount ? (table.lastReported[link] ?? 0) : added(link).lastReported),
  };
}

/** How many links a vertex has in rows that begin at these offsets. */
function linksAt(offsets: Int32Array, vertex: number): number {
  return (offsets[vertex + 1] ?? 0) - (offsets[vertex] ?? 0);
}
