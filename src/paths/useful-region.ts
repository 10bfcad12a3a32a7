import type { TwoSides } from './grow-sides.ts';
import type { LinkFilter } from './link-filter.ts';
import type { LinkView } from './link-view.ts';

/** The links from one vertex to a neighbour, in the direction of the paths. */
export interface Bond {
  readonly to: number;
  readonly links: readonly number[];
}

/** The part of what was read that paths of a limited length can use. */
export interface UsefulRegion {
  /** Bonds by the vertex they begin at. */
  readonly bonds: ReadonlyMap<number, readonly Bond[]>;
  /** Least number of hops to an end, for every vertex of the region. */
  readonly remaining: ReadonlyMap<number, number>;
}

export interface RegionRules {
  readonly view: LinkView;
  readonly filter: LinkFilter;
  readonly from: ReadonlySet<number>;
  readonly to: ReadonlySet<number>;
  readonly mayPass: (vertex: number) => boolean;
}

/**
 * Cuts out everything that no path of at most `length` hops can use, where both sides together have grown that far, or one
 * of them has nothing left to expand.
 */
export function usefulRegion(sides: TwoSides, length: number, rules: RegionRules): UsefulRegion {
  const remaining = hopsToEnd(sides, length, rules);
  const bonds = new Map<number, readonly Bond[]>();
  let frontier = [...rules.from].filter((vertex) => (remaining.get(vertex) ?? Infinity) <= length);
  const seen = new Set(frontier);
  for (let step = 1; step <= length && frontier.length > 0; step += 1) {
    const next: number[] = [];
    for (const vertex of frontier) {
      const linksTo = new Map<number, number[]>();
      rules.view.eachLink(vertex, (neighbour, link, outward) => {
        if (rules.from.has(neighbour) || !rules.filter(rules.view, link, outward)) return;
        if ((remaining.get(neighbour) ?? Infinity) > length - step) return;
        if (!rules.to.has(neighbour) && !rules.mayPass(neighbour)) return;
        const links = linksTo.get(neighbour);
        if (links === undefined) linksTo.set(neighbour, [link]);
        else if (!links.includes(link)) links.push(link);
      });
      bonds.set(
        vertex,
        [...linksTo].map(([to, links]) => ({ to, links })),
      );
      for (const neighbour of linksTo.keys()) {
        if (seen.has(neighbour) || rules.to.has(neighbour)) continue;
        seen.add(neighbour);
        next.push(neighbour);
      }
    }
    frontier = next;
  }
  return { bonds, remaining };
}

/**
 * Hops from vertices to the end of the paths: what the end's own side has found, carried on through vertices that the other
 * side has reached soon enough to lie on a path of the length.
 */
function hopsToEnd(sides: TwoSides, length: number, rules: RegionRules): Map<number, number> {
  const { view } = rules;
  const remaining = new Map(sides.to.distance);
  const soonEnough = (vertex: number, left: number): boolean =>
    (sides.from.distance.get(vertex) ?? Infinity) + left <= length;
  let frontier = [...sides.to.distance]
    .filter(([vertex, hops]) => hops === sides.to.depth && soonEnough(vertex, hops))
    .map(([vertex]) => vertex);
  for (let hops = sides.to.depth + 1; hops <= length && frontier.length > 0; hops += 1) {
    const next: number[] = [];
    for (const vertex of frontier) {
      if (!rules.to.has(vertex) && !rules.mayPass(vertex)) continue;
      view.eachLink(vertex, (neighbour, link, outward) => {
        if (remaining.has(neighbour) || !soonEnough(neighbour, hops)) return;
        // Walked against the path, which runs from the neighbour to this vertex.
        if (!rules.filter(view, link, !outward)) return;
        remaining.set(neighbour, hops);
        next.push(neighbour);
      });
    }
    frontier = next;
  }
  return remaining;
}
