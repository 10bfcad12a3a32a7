import type { DrawnClaim, DrawnLink } from '../api/documents.ts';
import { linkWord } from '../parts/words.ts';

/** A sentence with the links that it states. */
export interface SentenceOfLinks {
  readonly claim: DrawnClaim;
  readonly phrases: readonly string[];
}

/** The sentences behind links, each once with all that it states, the firmest links first. */
export function groupEvidence(links: readonly DrawnLink[]): readonly SentenceOfLinks[] {
  const sentences = new Map<string, { claim: DrawnClaim; phrases: Set<string> }>();
  for (const link of links) {
    for (const claim of link.claims) {
      const key = `${claim.article.id} ${claim.start} ${claim.status} ${claim.claimant?.id ?? ''}`;
      const known = sentences.get(key);
      if (known === undefined) sentences.set(key, { claim, phrases: new Set([linkWord(link.type)]) });
      else known.phrases.add(linkWord(link.type));
    }
  }
  return [...sentences.values()].map(({ claim, phrases }) => ({ claim, phrases: [...phrases] }));
}
