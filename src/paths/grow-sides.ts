import type { LinkFilter } from './link-filter.ts';
import type { LinkView, OpenLinks } from './link-view.ts';

/** What one side of a search has reached. */
export interface Side {
  /** Hops from the side's ends to every vertex reached. */
  readonly distance: Map<number, number>;
  /** Vertices to expand next. */
  frontier: readonly number[];
  /** How many steps the side has grown. */
  depth: number;
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
  const side = (ends: readonly number[]): Side => ({
    distance: new Map(ends.map((vertex) => [vertex, 0])),
    frontier: ends,
    depth: 0,
  });
  return { from: side(from), to: side(to), met: false, linksRead: 0 };
}

/**
 * Grows one side by one step: the one that has fewer links to read. Bidirectional breadth-first search (Pohl, "Bi-directional
 * Search", Machine Intelligence 6, 1971): after f steps from one end and b from the other, every link of every allowed path
 * of at most f + b hops has been read. When one side has nothing left to expand, every link that a path of any length could
 * use has been read, and the step does nothing. Returns false when the link budget or the clock cut the step short.
 */
export async function growOneSide(sides: TwoSides, rules: GrowthRules): Promise<boolean> {
  const { view } = rules.open;
  const { from, to } = sides;
  if (from.frontier.length === 0 || to.frontier.length === 0) return true;
  const [side, other] = cost(view, from) <= cost(view, to) ? [from, to] : [to, from];
  const { read, cut } = await rules.open.expand(side.frontier, rules.linkBudget - sides.linksRead);
  sides.linksRead += read;
  const next: number[] = [];
  const depth = side.depth + 1;
  for (const [at, vertex] of side.frontier.entries()) {
    if (at % 64 === 63 && rules.late()) return false;
    view.eachLink(vertex, (neighbour, link, outward) => {
      if (side.distance.has(neighbour) || !rules.filter(view, link, side === from ? outward : !outward)) return;
      side.distance.set(neighbour, depth);
      if (other.distance.has(neighbour)) sides.met = true;
      if (rules.mayPass(neighbour)) next.push(neighbour);
    });
  }
  side.frontier = next;
  side.depth = depth;
  return !cut;
}

function cost(view: LinkView, side: Side): number {
  return side.frontier.reduce((sum, vertex) => sum + view.degreeOf(vertex), 0);
}
