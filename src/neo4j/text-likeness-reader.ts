import type { Database } from './database.ts';
import { numberOf, textOf } from './row.ts';

/** An article whose text may be like another. */
export interface LikelyCopy {
  readonly article: string;
  readonly sourceGroup: string;
  readonly signature: string;
}

/** Texts with more look-alikes than this are compared with those that have the most in common with them. */
const mostCandidates = 20;

/** The articles that share a key with a text, for each of several texts given by their keys, in the order given. */
export async function findLikelyCopies(
  database: Database,
  bands: readonly string[],
): Promise<readonly (readonly LikelyCopy[])[]> {
  const found: LikelyCopy[][] = bands.map(() => []);
  if (bands.length === 0) return found;
  // The keys hold letters and digits only, so that they mean nothing to the query syntax.
  for (const row of await database.read('find-text-likenesses', { queries: bands, limit: mostCandidates })) {
    found[numberOf(row, 'at')]?.push({
      article: textOf(row, 'id'),
      sourceGroup: textOf(row, 'sourceGroup'),
      signature: textOf(row, 'signature'),
    });
  }
  return found;
}
