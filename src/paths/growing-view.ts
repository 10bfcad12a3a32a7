import type { EntityType } from '../claims/ontology.ts';
import type { LinkTraits } from './link-traits.ts';
import type { LinkView } from './link-view.ts';
import type { PackedDate } from './packed-date.ts';

/** A link as it is added to a view. */
export interface AddedLink {
  readonly relation: string;
  /** Vertices. */
  readonly subject: number;
  readonly object: number;
  readonly traits: LinkTraits;
  readonly confidence: number;
  readonly sources: number;
  readonly validFrom: PackedDate;
  readonly validTo: PackedDate;
  readonly lastReported: PackedDate;
}

/** An entity as it is added to a view. */
export interface AddedVertex {
  readonly id: string;
  readonly type: EntityType;
  readonly degree: number;
}

/** A view that holds what one search has read so far. */
export interface GrowingView extends LinkView {
  /** The number of an entity, which the view knows from now on. */
  addVertex(vertex: AddedVertex): number;
  /** The number of an entity that the view knows, or null. */
  findVertex(id: string): number | null;
  /** Adds a link between two known vertices; one that is known already is left as it is. */
  addLink(link: AddedLink): void;
}

export function growingView(): GrowingView {
  const vertices: AddedVertex[] = [];
  const numbers = new Map<string, number>();
  const links: AddedLink[] = [];
  const known = new Set<string>();
  const around: number[][] = [];
  const nowhere: AddedVertex = { id: '', type: 'Person', degree: 0 };
  const at = (link: number): AddedLink => {
    const found = links[link];
    if (found === undefined) throw new RangeError(`There is no link ${link} in this view.`);
    return found;
  };
  return {
    addVertex: (vertex) => {
      const number = numbers.get(vertex.id);
      if (number !== undefined) return number;
      numbers.set(vertex.id, vertices.length);
      around.push([]);
      return vertices.push(vertex) - 1;
    },
    findVertex: (id) => numbers.get(id) ?? null,
    addLink: (link) => {
      if (known.has(link.relation)) return;
      known.add(link.relation);
      const number = links.push(link) - 1;
      around[link.subject]?.push(number);
      if (link.object !== link.subject) around[link.object]?.push(number);
    },
    eachLink: (vertex, visit) => {
      for (const link of around[vertex] ?? []) {
        const { subject, object, traits } = at(link);
        const outward = subject === vertex;
        visit(outward ? object : subject, link, outward, traits);
      }
    },
    idOf: (vertex) => (vertices[vertex] ?? nowhere).id,
    entityTypeOf: (vertex) => (vertices[vertex] ?? nowhere).type,
    degreeOf: (vertex) => (vertices[vertex] ?? nowhere).degree,
    relationOf: (link) => at(link).relation,
    traitsOf: (link) => at(link).traits,
    confidenceOf: (link) => at(link).confidence,
    sourcesOf: (link) => at(link).sources,
    validFromOf: (link) => at(link).validFrom,
    validToOf: (link) => at(link).validTo,
    lastReportedOf: (link) => at(link).lastReported,
  };
}
