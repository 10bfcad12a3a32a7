import type { PartialDate } from '../articles/article.ts';
import { claimStatuses, type ClaimStatus } from './claim.ts';

/** What a relation is computed from: one claim with the source that states it. */
export interface SupportingClaim {
  readonly status: ClaimStatus;
  readonly confidence: number;
  readonly article: string;
  /** Null when the article names none; such an article counts as a source of its own. */
  readonly publisher: string | null;
  /** Shared by the articles that print one text, such as an agency's; null when the text was not compared. */
  readonly sourceGroup: string | null;
  readonly publishedAt: PartialDate | null;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly recordedAt: string;
}

/** What all claims of one type about one pair say together. */
export interface RelationSummary {
  readonly claimCount: number;
  readonly articleCount: number;
  /** How many independent sources its confidence rests on. */
  readonly sourceCount: number;
  readonly publishers: readonly string[];
  readonly statuses: readonly ClaimStatus[];
  readonly firstReported: PartialDate | null;
  readonly lastReported: PartialDate | null;
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
  readonly confidence: number;
  readonly recordedAt: string;
}

/** What claims of one link say together, in a form that further claims can be added to. */
export interface Evidence extends Omit<RelationSummary, 'sourceCount' | 'confidence' | 'validTo'> {
  /** The best confidence of each independent source: of its claims that affirm the link, or of all where none does. */
  readonly sources: ReadonlyMap<string, number>;
  /** The latest beginning that a claim gives without an end. */
  readonly lastBegun: PartialDate | null;
  /** The latest end that a claim gives without a beginning. */
  readonly lastEnded: PartialDate | null;
  /** The latest end of all. */
  readonly lastTo: PartialDate | null;
}

/** Statuses under which a text commits itself to the link, or says that somebody does. */
const affirming: readonly ClaimStatus[] = ['ASSERTED', 'ALLEGED'];

/** Computes a relation from its claims, or null when there are none: the same claims in any order give the same result. */
export function projectRelation(claims: readonly SupportingClaim[]): RelationSummary | null {
  const evidence = weighClaims(claims);
  return evidence === null ? null : summarize(evidence);
}

/** Gathers what claims of one link say; null when there are none. */
export function weighClaims(claims: readonly SupportingClaim[]): Evidence | null {
  const [first] = claims;
  if (first === undefined) return null;
  const affirmed = claims.filter((claim) => affirming.includes(claim.status));
  const sourceOf = independentSources(claims);
  const best = new Map<string, number>();
  for (const claim of affirmed.length > 0 ? affirmed : claims) addSource(best, sourceOf(claim), claim.confidence);
  return {
    claimCount: claims.length,
    articleCount: new Set(claims.map((claim) => claim.article)).size,
    sources: best,
    publishers: [...new Set(claims.flatMap((claim) => claim.publisher ?? []))].sort(),
    statuses: inOrder(claims.map((claim) => claim.status)),
    firstReported: least(claims.map((claim) => claim.publishedAt)),
    lastReported: greatest(claims.map((claim) => claim.publishedAt)),
    validFrom: least(claims.map((claim) => claim.from)),
    lastBegun: greatest(claims.map(({ from, to }) => (to === null ? from : null))),
    lastEnded: greatest(claims.map(({ from, to }) => (from === null ? to : null))),
    lastTo: greatest(claims.map((claim) => claim.to)),
    recordedAt: least(claims.map((claim) => claim.recordedAt)) ?? first.recordedAt,
  };
}

/** What the claims behind both say together, provided that no article and no text that several print is behind both. */
export function addEvidence(one: Evidence, other: Evidence): Evidence {
  return {
    claimCount: one.claimCount + other.claimCount,
    articleCount: one.articleCount + other.articleCount,
    sources: addSources(one, other),
    publishers: [...new Set([...one.publishers, ...other.publishers])].sort(),
    statuses: inOrder([...one.statuses, ...other.statuses]),
    firstReported: least([one.firstReported, other.firstReported]),
    lastReported: greatest([one.lastReported, other.lastReported]),
    validFrom: least([one.validFrom, other.validFrom]),
    lastBegun: greatest([one.lastBegun, other.lastBegun]),
    lastEnded: greatest([one.lastEnded, other.lastEnded]),
    lastTo: greatest([one.lastTo, other.lastTo]),
    recordedAt: least([one.recordedAt, other.recordedAt]) ?? one.recordedAt,
  };
}

/**
 * The relation that evidence makes.
 *
 * Confidence is the noisy-or over independent sources, as for repeated extraction in Downey, Etzioni and Soderland, "A
 * Probabilistic Model of Redundancy in Information Extraction" (IJCAI 2005): each publisher counts once, with its best
 * claim, several publishers that print one text count once together, and 0.99 is the most that any number of sources gives.
 * Claims that deny or only consider the link count when there are no others.
 */
export function summarize({ sources, lastBegun, lastEnded, lastTo, ...evidence }: Evidence): RelationSummary {
  // Sorted, because floating-point products depend on their order.
  const best = [...sources.values()].sort((a, b) => a - b);
  const doubt = best.reduce((product, confidence) => product * (1 - confidence), 1);
  return {
    ...evidence,
    validTo: endOf({ lastBegun, lastEnded, lastTo }),
    sourceCount: sources.size,
    confidence: Math.min(0.99, Math.round((1 - doubt) * 10_000) / 10_000),
  };
}

function addSources(one: Evidence, other: Evidence): ReadonlyMap<string, number> {
  if (affirms(one) && !affirms(other)) return one.sources;
  if (affirms(other) && !affirms(one)) return other.sources;
  const best = new Map(one.sources);
  for (const [source, confidence] of other.sources) addSource(best, source, confidence);
  return best;
}

function addSource(best: Map<string, number>, source: string, confidence: number): void {
  best.set(source, Math.max(best.get(source) ?? 0, confidence));
}

function affirms({ statuses }: Evidence): boolean {
  return statuses.some((status) => affirming.includes(status));
}

function inOrder(statuses: readonly ClaimStatus[]): readonly ClaimStatus[] {
  return claimStatuses.filter((status) => statuses.includes(status));
}

/** Tells which source a claim counts for: its publisher, or the text that several publishers print. */
function independentSources(claims: readonly SupportingClaim[]): (claim: SupportingClaim) => string {
  const named = (claim: SupportingClaim): string => claim.publisher ?? claim.article;
  const printers = new Map<string, Set<string>>();
  for (const claim of claims) {
    if (claim.sourceGroup === null) continue;
    const known = printers.get(claim.sourceGroup);
    if (known === undefined) printers.set(claim.sourceGroup, new Set([named(claim)]));
    else known.add(named(claim));
  }
  return (claim) => {
    const { sourceGroup } = claim;
    return sourceGroup !== null && (printers.get(sourceGroup)?.size ?? 0) > 1 ? sourceGroup : named(claim);
  };
}

/**
 * When the link ended: null where a claim says that it began and none that it ended since. Only a claim that gives the
 * end and no beginning ("until 2019", "left in 2019") ends what another began; a stretch that is over may have been another.
 */
function endOf({
  lastBegun,
  lastEnded,
  lastTo,
}: Pick<Evidence, 'lastBegun' | 'lastEnded' | 'lastTo'>): PartialDate | null {
  if (lastBegun === null) return lastTo;
  return lastEnded !== null && lastEnded >= lastBegun ? lastEnded : null;
}

/** ISO dates and instants sort as text, also at mixed precision: a year comes before its months. */
function least(values: readonly (string | null)[]): string | null {
  return values.reduce((low, value) => (value !== null && (low === null || value < low) ? value : low), null);
}

function greatest(values: readonly (string | null)[]): string | null {
  return values.reduce((high, value) => (value !== null && (high === null || value > high) ? value : high), null);
}
