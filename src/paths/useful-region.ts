import { distances, type Distances } from './distances.ts';
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
  readonly remaining: Pick<Distances, 'of'>;
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
  let frontier = [...rules.from].filter((vertex) => remaining.of(vertex) <= length);
  const seen = new Set(frontier);
  for (let step = 1; step <= length && frontier.length > 0; step += 1) {
    const next: number[] = [];
    for (const vertex of frontier) {
      const linksTo = new Map<number, number[]>();
      rules.view.eachLink(vertex, (neighbour, link, outward, traits) => {
        // First, because most neighbours are not: a hub has a hundred thousand.
        if (remaining.of(neighbour) > length - step) return;
        if (rules.from.has(neighbour) || !rules.filter(rules.view, link, outward, traits)) return;
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
function hopsToEnd(sides: TwoSides, length: number, rules: RegionRules): Pick<Distances, 'of'> {
  const { view } = rules;
  const beyond = distances();
  const of = (vertex: number): number => {
    const hops = sides.to.distance.of(vertex);
    return hops === Infinity ? beyond.of(vertex) : hops;
  };
  const depth = sides.to.layers.length - 1;
  let frontier = (sides.to.layers[depth] ?? []).filter((vertex) => sides.from.distance.of(vertex) + depth <= length);
  for (let hops = depth + 1; hops <= length && frontier.length > 0; hops += 1) {
    const next: number[] = [];
    for (const vertex of frontier) {
      if (!rules.to.has(vertex) && !rules.mayPass(vertex)) continue;
      view.eachLink(vertex, (neighbour, link, outward, traits) => {
        if (sides.from.distance.of(neighbour) + hops > length || of(neighbour) !== Infinity) return;
        // Walked against the path, which runs from the neighbour to this vertex.
        if (!rules.filter(view, link, !outward, traits)) return;
        beyond.add(neighbour, hops);
        next.push(neighbour);
      });
    }
    frontier = next;
  }
  return { of };
}
