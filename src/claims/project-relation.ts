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

/** Statuses under which a text commits itself to the link, or says that somebody does. */
const affirming: readonly ClaimStatus[] = ['ASSERTED', 'ALLEGED'];

/**
 * Computes a relation from its claims, or null when there are none: the same claims in any order give the same result.
 *
 * Confidence is the noisy-or over independent sources, as for repeated extraction in Downey, Etzioni and Soderland, "A
 * Probabilistic Model of Redundancy in Information Extraction" (IJCAI 2005): each publisher counts once, with its best
 * claim, several publishers that print one text count once together, and 0.99 is the most that any number of sources gives. Claims that deny or only consider the link count when
 * there are no others.
 */
export function projectRelation(claims: readonly SupportingClaim[]): RelationSummary | null {
  const [first] = claims;
  if (first === undefined) return null;
  const affirmed = claims.filter((claim) => affirming.includes(claim.status));
  const sourceOf = independentSources(claims);
  const best = new Map<string, number>();
  for (const claim of affirmed.length > 0 ? affirmed : claims) {
    const source = sourceOf(claim);
    best.set(source, Math.max(best.get(source) ?? 0, claim.confidence));
  }
  // Sorted, because floating-point products depend on their order.
  const doubt = [...best.values()].sort((a, b) => a - b).reduce((product, confidence) => product * (1 - confidence), 1);
  const statuses = new Set(claims.map((claim) => claim.status));
  return {
    claimCount: claims.length,
    articleCount: new Set(claims.map((claim) => claim.article)).size,
    sourceCount: best.size,
    publishers: [...new Set(claims.flatMap((claim) => claim.publisher ?? []))].sort(),
    statuses: claimStatuses.filter((status) => statuses.has(status)),
    firstReported: least(claims.map((claim) => claim.publishedAt)),
    lastReported: greatest(claims.map((claim) => claim.publishedAt)),
    validFrom: least(claims.map((claim) => claim.from)),
    validTo: endOf(claims),
    confidence: Math.min(0.99, Math.round((1 - doubt) * 10_000) / 10_000),
    recordedAt: least(claims.map((claim) => claim.recordedAt)) ?? first.recordedAt,
  };
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
function endOf(claims: readonly SupportingClaim[]): PartialDate | null {
  const begun = greatest(claims.map(({ from, to }) => (to === null ? from : null)));
  if (begun === null) return greatest(claims.map(({ to }) => to));
  const ended = greatest(claims.map(({ from, to }) => (from === null ? to : null)));
  return ended !== null && ended >= begun ? ended : null;
}

/** ISO dates and instants sort as text, also at mixed precision: a year comes before its months. */
function least(values: readonly (string | null)[]): string | null {
  return values.reduce((low, value) => (value !== null && (low === null || value < low) ? value : low), null);
}

function greatest(values: readonly (string | null)[]): string | null {
  return values.reduce((high, value) => (value !== null && (high === null || value > high) ? value : high), null);
}
