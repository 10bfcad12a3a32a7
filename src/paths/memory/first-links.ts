import { claimStatuses } from '../../claims/claim.ts';
import type { RelationPage } from '../../neo4j/relation-reader.ts';
import type { ListedRelation } from '../../read-model/relation.ts';
import { linkFilter } from '../link-filter.ts';
import { statusesIn, typeIn } from '../link-traits.ts';
import { packDate, unpackDate } from '../packed-date.ts';
import type { ChangingView } from './changing-view.ts';

/** What a link is sorted by: a greater key comes first, then more claims, then the smaller id. */
interface Rank {
  readonly key: number;
  readonly claims: number;
  readonly id: () => string;
}

interface RankedLink extends Rank {
  readonly link: number;
}

/**
 * A page of the links of any entity, found in a copy in memory: the same links in the same order as
 * `list-relations-of-entities` gives, of which it is the other half. `types` are those that the view numbers.
 */
export function firstLinks(
  view: ChangingView,
  types: readonly string[],
  { filter, order, after, limit }: RelationPage,
): (entity: string) => readonly ListedRelation[] {
  const passes = linkFilter({ ...filter, types: new Map(filter.types.map((type) => [type, 'BOTH'])) }, types);
  const keyOf = (link: number): number => (order === 'SUREST' ? view.confidenceOf(link) : view.lastReportedOf(link));
  const start = after === null ? null : rankOf(after);
  return (entity) => {
    const vertex = view.findVertex(entity);
    if (vertex === null) return [];
    /** The first so far, in order. A hub has a hundred thousand links, of which few get this far. */
    const first: RankedLink[] = [];
    view.eachLink(vertex, (_to, link, outward, traits) => {
      const key = keyOf(link);
      const last = first.length < limit ? undefined : first.at(-1);
      // Before the filter, which looks at more columns: in memory, each is a place of its own.
      if (last !== undefined && key < last.key) return;
      if (!passes(view, link, outward, traits)) return;
      const ranked = { link, key, claims: view.claimsOf(link), id: once(() => view.relationOf(link)) };
      if (start !== null && !isBefore(start, ranked)) return;
      if (last !== undefined && !isBefore(ranked, last)) return;
      if (last !== undefined) first.pop();
      first.splice(placeOf(first, ranked), 0, ranked);
    });
    return first.map(({ link }) => listedLink(view, types, link));
  };
}

/** A link of a copy in memory as lists show it. `types` are those that the view numbers. */
export function listedLink(view: ChangingView, types: readonly string[], link: number): ListedRelation {
  const [subject, object] = view.endsOf(link);
  const traits = view.traitsOf(link);
  const bits = statusesIn(traits);
  return {
    id: view.relationOf(link),
    type: types[typeIn(traits)] ?? '',
    subject: view.idOf(subject),
    object: view.idOf(object),
    claimCount: view.claimsOf(link),
    sourceCount: view.sourcesOf(link),
    statuses: claimStatuses.filter((_status, at) => (bits & (1 << at)) !== 0),
    lastReported: unpackDate(view.lastReportedOf(link)),
    validFrom: unpackDate(view.validFromOf(link)),
    validTo: unpackDate(view.validToOf(link)),
    confidence: view.confidenceOf(link),
    countedClaims: null,
  };
}

function rankOf({ key, claimCount, id }: NonNullable<RelationPage['after']>): Rank {
  return { key: typeof key === 'number' ? key : packDate(key), claims: claimCount, id: () => id };
}

function isBefore(one: Rank, other: Rank): boolean {
  if (one.key !== other.key) return one.key > other.key;
  return one.claims === other.claims ? one.id() < other.id() : one.claims > other.claims;
}

function placeOf(sorted: readonly Rank[], rank: Rank): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = sorted[middle];
    if (there !== undefined && isBefore(there, rank)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Ids are unpacked only where two links are alike in all else. */
function once(make: () => string): () => string {
  let made: string | null = null;
  return () => (made ??= make());
}
