import { distances, type Distances } from './distances.ts';
import type { LinkFilter } from './link-filter.ts';
import type { LinkView, OpenLinks } from './link-view.ts';

/** What one side of a search has reached. */
export interface Side {
  /** Hops from the side's ends to every vertex reached. */
  readonly distance: Distances;
  /** The vertices reached, by their hops. */
  readonly layers: (readonly number[])[];
  /** What the next step expands; null until it is asked for, because nobody asks for the last one, which is the largest. */
  frontier: Frontier | null;
}

/** Vertices to expand, and how many links they have. */
interface Frontier {
  readonly vertices: readonly number[];
  readonly links: number;
}

/** A search that grows from both ends. */
export interface TwoSides {
  readonly from: Side;
  readonly to: Side;
  /** Whether some vertex has been reached from both ends. */
  met: boolean;
  linksRead: number;
}

export interface GrowthRules {
  readonly open: OpenLinks;
  readonly filter: LinkFilter;
  /** Whether a path may pass through a vertex, which is not one of its ends. */
  readonly mayPass: (vertex: number) => boolean;
  readonly linkBudget: number;
  /** Whether time is up; asked often. */
  readonly late: () => boolean;
}

export function newSides(from: readonly number[], to: readonly number[]): TwoSides {
  return { from: newSide(from), to: newSide(to), met: false, linksRead: 0 };
}

function newSide(ends: readonly number[]): Side {
  const distance = distances();
  for (const end of ends) distance.add(end, 0);
  return { distance, layers: [ends], frontier: null };
}

/**
 * Grows one side by one step: the one that has fewer links to read. Bidirectional breadth-first search (Pohl, "Bi-directional
 * Search", Machine Intelligence 6, 1971): after f steps from one end and b from the other, every link of every allowed path
 * of at most f + b hops has been read. When one side has nothing left to expand, every link that a path of any length could
 * use has been read, and the step does nothing. Returns false when the link budget or the clock cut the step short.
 */
export async function growOneSide(sides: TwoSides, rules: GrowthRules): Promise<boolean> {
  const { view } = rules.open;
  if (hasNothingLeft(sides, view, rules.mayPass)) return true;
  const from = frontierOf(sides.from, view, rules.mayPass);
  const to = frontierOf(sides.to, view, rules.mayPass);
  const alongPaths = from.links <= to.links;
  const { vertices } = alongPaths ? from : to;
  const [side, other] = alongPaths ? [sides.from, sides.to] : [sides.to, sides.from];
  const { read, cut } = await rules.open.expand(vertices, rules.linkBudget - sides.linksRead);
  sides.linksRead += read;
  const next: number[] = [];
  const depth = side.layers.length;
  for (const [at, vertex] of vertices.entries()) {
    if (at % 64 === 63 && rules.late()) return false;
    view.eachLink(vertex, (neighbour, link, outward, traits) => {
      if (!rules.filter(view, link, outward === alongPaths, traits)) return;
      if (side.distance.of(neighbour) !== Infinity) return;
      side.distance.add(neighbour, depth);
      next.push(neighbour);
      if (other.distance.of(neighbour) !== Infinity) sides.met = true;
    });
  }
  side.layers.push(next);
  side.frontier = null;
  return !cut;
}

/** Whether one side has nothing left to expand. */
export function hasNothingLeft({ from, to }: TwoSides, view: LinkView, mayPass: (vertex: number) => boolean): boolean {
  return [from, to].some((side) => frontierOf(side, view, mayPass).vertices.length === 0);
}

function frontierOf(side: Side, view: LinkView, mayPass: (vertex: number) => boolean): Frontier {
  if (side.frontier === null) {
    const last = side.layers.at(-1) ?? [];
    // The ends themselves are expanded whatever they are.
    const vertices = side.layers.length === 1 ? last : last.filter((vertex) => mayPass(vertex));
    side.frontier = { vertices, links: vertices.reduce((sum, vertex) => sum + view.degreeOf(vertex), 0) };
  }
  return side.frontier;
}
