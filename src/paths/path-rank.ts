import { claimStatuses } from '../claims/claim.ts';
import { statusesIn } from './link-traits.ts';
import type { LinkView } from './link-view.ts';
import { lastDay } from './packed-date.ts';
import type { PathRank } from '../read-model/path.ts';
import type { PathOrder } from './path-question.ts';

/**
 * How paths are ordered: each hop has two costs, both whole numbers so that sums are exact and equal on every machine; the
 * first decides, the second between equals, then the entity ids.
 */
export interface Ranking {
  readonly primary: (view: LinkView, link: number) => number;
  readonly secondary: (view: LinkView, link: number) => number;
  /** How the primary costs of a path's hops add up: their sum, or the greatest of them. */
  readonly combine: (one: number, other: number) => number;
  /** Whether a shorter path always comes before a longer one, so that a search may stop at the first length that is enough. */
  readonly byLength: boolean;
}

/** How far a status lets a link be relied on, in the order of `claimStatuses`: our own scale, documented in docs/paths.md. */
const statusWeights = [1, 0.6, 0.2, 0.4, 0.3, 0.1];
const hopCost = 1e9;

/**
 * The cost of relying on a link: minus the logarithm of its strength, in millionths. Strength is its confidence, times the
 * weight of its firmest status, times 1 − 2^−n for n independent sources: one source halves it, each further one halves the
 * doubt that is left. Costs add where strengths multiply.
 */
export function strengthCost(view: LinkView, link: number): number {
  const bits = statusesIn(view.traitsOf(link));
  const firmest = claimStatuses.findIndex((_status, at) => (bits & (1 << at)) !== 0);
  const weight = statusWeights[firmest] ?? 0.1;
  const sources = 1 - 2 ** -Math.max(1, view.sourcesOf(link));
  const strength = Math.max(1e-6, view.confidenceOf(link) * weight * sources);
  return Math.round(-Math.log(strength) * 1e6);
}

/** Age of a link's last report: the smaller the newer; a link of unknown date is the oldest. */
function age(view: LinkView, link: number): number {
  const reported = view.lastReportedOf(link);
  return 100_000_000 - (reported === 0 ? 0 : lastDay(reported));
}

export const rankings: Readonly<Record<PathOrder, Ranking>> = {
  SHORTEST: { primary: () => 1, secondary: strengthCost, combine: (one, other) => one + other, byLength: true },
  STRONGEST: { primary: strengthCost, secondary: () => 1, combine: (one, other) => one + other, byLength: false },
  // A path is as new as the oldest of its links.
  NEWEST: {
    primary: age,
    secondary: (view, link) => hopCost + strengthCost(view, link),
    combine: Math.max,
    byLength: false,
  },
};

/** Order of code units, the same on every machine, unlike order by locale. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Less than zero when the first comes before the second. */
export function compareRanks(one: PathRank, other: PathRank): number {
  return (
    one.primary - other.primary || one.secondary - other.secondary || compareEntities(one.entities, other.entities)
  );
}

function compareEntities(one: readonly string[], other: readonly string[]): number {
  for (const [at, id] of one.entries()) {
    const difference = compareText(id, other[at] ?? '');
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}
