import { Heap } from 'heap-js';
import type { LinkView } from './link-view.ts';
import { firstDay, lastDay } from './packed-date.ts';
import { compareRanks, compareText, type Ranking } from './path-rank.ts';
import type { PathRank } from '../read-model/path.ts';
import type { Bond, UsefulRegion } from './useful-region.ts';

/** A path in the numbers of one view. */
export interface VertexPath {
  readonly vertices: readonly number[];
  /** For every hop its allowed links, the best first. */
  readonly hops: readonly (readonly number[])[];
  readonly rank: PathRank;
}

export interface BestPathsQuestion {
  readonly view: LinkView;
  readonly region: UsefulRegion;
  readonly ranking: Ranking;
  readonly from: readonly number[];
  readonly to: ReadonlySet<number>;
  /** Vertices that every path must pass or end at. */
  readonly via: readonly number[];
  readonly chronological: boolean;
  /** Fewest and most hops. */
  readonly shortest: number;
  readonly longest: number;
  /** Only paths after this rank. */
  readonly after: PathRank | null;
  readonly limit: number;
  /** Whether time is up; asked often. */
  readonly late: () => boolean;
}

export interface BestPaths {
  readonly paths: readonly VertexPath[];
  readonly cut: 'LATE' | 'BUDGET' | null;
}

/** A path under way: its last vertex, and the path before. */
interface Partial {
  readonly vertex: number;
  readonly before: Partial | null;
  readonly links: readonly number[];
  readonly length: number;
  readonly primary: number;
  readonly secondary: number;
  /** Least costs of the whole path, whichever way it goes on. */
  readonly leastPrimary: number;
  readonly leastSecondary: number;
  /** The earliest day on which the hops so far can have happened in order. */
  readonly day: number;
  readonly done: boolean;
}

/** Paths under way that one search may look at: beyond it the question allows more paths than anybody reads. */
const stepBudget = 400_000;

/**
 * Lists simple paths in the order of a ranking. Best-first search over partial paths, with the least cost that is still to
 * come as its estimate, which never overestimates: so paths come out in order (Hart, Nilsson and Raphael, "A Formal Basis
 * for the Heuristic Determination of Minimum Cost Paths", IEEE Transactions on Systems Science and Cybernetics 4, 1968).
 */
export function bestPaths(question: BestPathsQuestion): BestPaths {
  const { view, region, ranking, to, via } = question;
  const primaryLeft = leastCosts(question, ranking.primary, ranking.combine);
  const secondaryLeft = leastCosts(question, ranking.secondary, (one, other) => one + other);
  const heap = new Heap<Partial>(
    (one, other) => one.leastPrimary - other.leastPrimary || one.leastSecondary - other.leastSecondary,
  );

  const extend = (before: Partial, bond: Bond): void => {
    const done = to.has(bond.to);
    const length = before.length + 1;
    if (done && length < question.shortest) return;
    if (!done && length + region.remaining.of(bond.to) > question.longest) return;
    if (isOn(before, bond.to)) return;
    const feasible = question.chronological
      ? bond.links.filter((link) => canFollow(view, link, before.day))
      : bond.links;
    if (feasible.length === 0) return;
    const links = [...feasible].sort((one, other) => compareLinks(view, ranking, one, other));
    const [best = 0] = links;
    const partial: Partial = {
      vertex: bond.to,
      before,
      links,
      length,
      primary: ranking.combine(before.primary, ranking.primary(view, best)),
      secondary: before.secondary + ranking.secondary(view, best),
      leastPrimary: 0,
      leastSecondary: 0,
      day: question.chronological ? Math.min(...links.map((link) => dayAfter(view, link, before.day))) : 0,
      done,
    };
    if (done && via.some((vertex) => !isOn(partial, vertex))) return;
    heap.push({
      ...partial,
      leastPrimary: ranking.combine(partial.primary, done ? 0 : (primaryLeft.get(bond.to) ?? 0)),
      leastSecondary: partial.secondary + (done ? 0 : (secondaryLeft.get(bond.to) ?? 0)),
    });
  };
  const extendAll = (before: Partial): void => {
    for (const bond of region.bonds.get(before.vertex) ?? []) extend(before, bond);
  };

  for (const vertex of question.from) {
    const costs = { primary: 0, secondary: 0, leastPrimary: 0, leastSecondary: 0 };
    extendAll({ vertex, before: null, links: [], length: 0, ...costs, day: 0, done: false });
  }

  const paths: VertexPath[] = [];
  // Finished paths of equal cost, which the entity ids put in order once no more can come.
  let equals: VertexPath[] = [];
  const settle = (): void => {
    equals.sort((one, other) => compareRanks(one.rank, other.rank));
    paths.push(...equals);
    equals = [];
  };
  for (let step = 0; ; step += 1) {
    const partial = heap.pop();
    const [equal] = equals;
    if (
      equal !== undefined &&
      (partial === undefined ||
        partial.leastPrimary !== equal.rank.primary ||
        partial.leastSecondary !== equal.rank.secondary)
    ) {
      settle();
    }
    if (partial === undefined || paths.length >= question.limit) break;
    if (step % 256 === 255 && question.late()) return { paths, cut: 'LATE' };
    if (step >= stepBudget) return { paths, cut: 'BUDGET' };
    if (!partial.done) extendAll(partial);
    else {
      const path = finished(view, partial);
      if (question.after === null || compareRanks(path.rank, question.after) > 0) equals.push(path);
    }
  }
  return { paths: paths.slice(0, question.limit), cut: null };
}

function isOn(partial: Partial, vertex: number): boolean {
  for (let at: Partial | null = partial; at !== null; at = at.before) if (at.vertex === vertex) return true;
  return false;
}

function finished(view: LinkView, partial: Partial): VertexPath {
  const vertices: number[] = [];
  const hops: (readonly number[])[] = [];
  for (let at: Partial | null = partial; at !== null; at = at.before) {
    vertices.unshift(at.vertex);
    if (at.before !== null) hops.unshift(at.links);
  }
  const { primary, secondary } = partial;
  return { vertices, hops, rank: { primary, secondary, entities: vertices.map((vertex) => view.idOf(vertex)) } };
}

function compareLinks(view: LinkView, ranking: Ranking, one: number, other: number): number {
  return (
    ranking.primary(view, one) - ranking.primary(view, other) ||
    ranking.secondary(view, one) - ranking.secondary(view, other) ||
    compareText(view.relationOf(one), view.relationOf(other))
  );
}

/** Least cost from every vertex of the region to an end, simple or not: Dijkstra against the direction of the paths. */
function leastCosts(
  question: BestPathsQuestion,
  costOf: (view: LinkView, link: number) => number,
  combine: (one: number, other: number) => number,
): ReadonlyMap<number, number> {
  const against = new Map<number, { readonly vertex: number; readonly cost: number }[]>();
  for (const [vertex, bonds] of question.region.bonds) {
    for (const { to, links } of bonds) {
      const step = { vertex, cost: Math.min(...links.map((link) => costOf(question.view, link))) };
      const known = against.get(to);
      if (known === undefined) against.set(to, [step]);
      else known.push(step);
    }
  }
  const least = new Map<number, number>();
  const heap = new Heap<{ readonly vertex: number; readonly cost: number }>((one, other) => one.cost - other.cost);
  for (const vertex of question.to) heap.push({ vertex, cost: 0 });
  for (let nearest = heap.pop(); nearest !== undefined; nearest = heap.pop()) {
    if (least.has(nearest.vertex)) continue;
    least.set(nearest.vertex, nearest.cost);
    for (const { vertex, cost } of against.get(nearest.vertex) ?? []) {
      if (!least.has(vertex)) heap.push({ vertex, cost: combine(nearest.cost, cost) });
    }
  }
  return least;
}

/** When a link began, or, where only its end is known, when it ended; 0 when it has no date. */
function beginning(view: LinkView, link: number): number {
  const from = view.validFromOf(link);
  return from === 0 ? view.validToOf(link) : from;
}

/** Whether a link can have begun on a day or after it; one without a date can. */
function canFollow(view: LinkView, link: number, day: number): boolean {
  return lastDay(beginning(view, link)) >= day;
}

/** The earliest day on which a link can have begun, not before another day. */
function dayAfter(view: LinkView, link: number, day: number): number {
  return Math.max(day, firstDay(beginning(view, link)));
}
