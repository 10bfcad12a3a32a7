/** Which claims count, where not all do. */
export interface ClaimFilter {
  /** Names of publishers whose claims do not count; case does not matter. */
  readonly ignoredPublishers: readonly string[];
  /** Entity ids: what these say does not count. */
  readonly ignoredClaimants: readonly string[];
  /** Only claims that the graph knew at this instant (ISO 8601), withdrawn ones included; null: those it knows now. */
  readonly knownAt: string | null;
}

/** Every claim that the graph knows now. */
export const everyClaim: ClaimFilter = { ignoredPublishers: [], ignoredClaimants: [], knownAt: null };

export function countsEveryClaim(filter: ClaimFilter): boolean {
  return filter.ignoredPublishers.length === 0 && filter.ignoredClaimants.length === 0 && filter.knownAt === null;
}
