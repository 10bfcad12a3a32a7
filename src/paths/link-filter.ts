import { claimStatuses, type ClaimStatus } from '../claims/claim.ts';
import type { RelationType } from '../claims/ontology.ts';
import type { Timing } from '../read-model/path.ts';
import { packTraits, statusesIn, traitRange, type LinkTraits } from './link-traits.ts';
import type { LinkView } from './link-view.ts';
import { firstDay, lastDay, packDate } from './packed-date.ts';
import type { PathConstraints } from './path-question.ts';

/** Says whether a search may walk a link; `withSubject`: from its subject to its object, as the path runs. */
export type LinkFilter = (view: LinkView, link: number, withSubject: boolean, traits: LinkTraits) => boolean;

const forward = 1;
const backward = 2;

/** Statuses as one bit each, in the order of `claimStatuses`. */
export function statusBits(statuses: readonly ClaimStatus[]): number {
  return statuses.reduce((bits, status) => bits | (1 << claimStatuses.indexOf(status)), 0);
}

/** The constraints that concern single links. */
export type LinkConstraints = Pick<
  PathConstraints,
  'types' | 'statuses' | 'minConfidence' | 'minSources' | 'asOf' | 'undated'
>;

/** Compiles the constraints that concern single links, for types numbered as in `types`. */
export function linkFilter(constraints: LinkConstraints, types: readonly RelationType[]): LinkFilter {
  const walkable = walkableTraits(constraints, types);
  const { minConfidence, minSources, asOf, undated } = constraints;
  const date = packDate(asOf);
  const begins = firstDay(date);
  const ends = lastDay(date);
  return (view, link, withSubject, traits) => {
    if (((walkable[traits] ?? 0) & (withSubject ? forward : backward)) === 0) return false;
    // Looked up only where they matter: in memory, every column of a link is a place of its own.
    if (minConfidence > 0 && view.confidenceOf(link) < minConfidence) return false;
    if (minSources > 1 && view.sourcesOf(link) < minSources) return false;
    if (asOf === null) return true;
    const from = view.validFromOf(link);
    const to = view.validToOf(link);
    if (from === 0 && to === 0) return undated;
    return firstDay(from) <= ends && lastDay(to) >= begins;
  };
}

/** For all traits that a link can have, in which directions it may be walked. */
function walkableTraits({ types: wanted, statuses }: LinkConstraints, types: readonly RelationType[]): Uint8Array {
  const counted = statusBits(statuses);
  const walkable = new Uint8Array(traitRange(types.length));
  for (const [at, type] of types.entries()) {
    const direction = wanted.get(type);
    if (direction === undefined) continue;
    const ways = direction === 'FORWARD' ? forward : direction === 'BACKWARD' ? backward : forward | backward;
    const [first, beyond] = [packTraits(at, 0), packTraits(at + 1, 0)];
    for (let traits = first; traits < beyond; traits += 1) {
      if ((statusesIn(traits) & counted) !== 0) walkable[traits] = ways;
    }
  }
  return walkable;
}

/** How sure it is that a link holds on the whole of a date, given what its dates leave open. */
export function timingOf(view: LinkView, link: number, asOf: string): Timing {
  const from = view.validFromOf(link);
  const to = view.validToOf(link);
  if (from === 0 && to === 0) return 'UNKNOWN';
  const date = packDate(asOf);
  // An end that is not known leaves open whether it still went on.
  const surely = from !== 0 && to !== 0 && lastDay(from) <= firstDay(date) && firstDay(to) >= lastDay(date);
  return surely ? 'CERTAIN' : 'POSSIBLE';
}
