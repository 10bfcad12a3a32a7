import type { StatedClaim } from '../api/documents.ts';

/** A sentence of an article with the claims that were read from it. */
export interface StatedSentence {
  readonly start: number;
  readonly quote: string;
  readonly claims: readonly StatedClaim[];
}

/** The sentences behind claims, each once, in the order in which they stand in the text. */
export function bySentence(claims: readonly StatedClaim[]): readonly StatedSentence[] {
  const sentences = new Map<string, StatedClaim[]>();
  for (const claim of claims) {
    const key = `${claim.start} ${claim.quote}`;
    const known = sentences.get(key);
    if (known === undefined) sentences.set(key, [claim]);
    else known.push(claim);
  }
  return [...sentences.values()]
    .flatMap((stated) => {
      const [first] = stated;
      return first === undefined
        ? []
        : [{ start: first.start, quote: first.quote.replace(/\s+/g, ' '), claims: stated }];
    })
    .sort((a, b) => a.start - b.start);
}
