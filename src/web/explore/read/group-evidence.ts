import type { DrawnClaim, DrawnLink } from '../api/documents.ts';

/** A sentence of an article with what it states, each in full: "Canada demanded the release of Michael Kovrig". */
export interface SentenceOfLinks {
  readonly claim: DrawnClaim;
  readonly states: readonly string[];
}

/** The sentences behind links, each once with all that it states, the firmest links first. */
export function groupEvidence(links: readonly DrawnLink[]): readonly SentenceOfLinks[] {
  const sentences = new Map<string, { claim: DrawnClaim; states: Set<string> }>();
  for (const link of links) {
    for (const claim of link.claims) {
      const key = `${claim.article.id} ${claim.start} ${claim.status} ${claim.claimant?.id ?? ''}`;
      const known = sentences.get(key);
      if (known === undefined) sentences.set(key, { claim, states: new Set([link.sentence]) });
      else known.states.add(link.sentence);
    }
  }
  return [...sentences.values()].map(({ claim, states }) => ({ claim, states: [...states] }));
}
