import { createHash } from 'node:crypto';
import type { TextLikeness } from '../../articles/article.ts';
import type { Database } from '../../neo4j/database.ts';
import { findLikelyCopies } from '../../neo4j/text-likeness-reader.ts';
import { bandsOf, decodeSignature, encodeSignature, resemblance, type Signature } from './min-hash.ts';

/** Texts that share this much of their shingles print one text: an agency's story cut to half of it still does. */
const leastResemblance = 0.5;

/** An article whose text is to be compared. */
export interface ComparedArticle {
  readonly id: string;
  /** Null for a text that is too short, or that nobody prints. */
  readonly signature: Signature | null;
}

interface Compared {
  readonly article: string;
  readonly signature: Signature;
  readonly sourceGroup: string;
}

/**
 * Finds for each of several articles the group of articles that print the same text, among those in the graph and those
 * before it in the list: the group of the article it resembles most, or a new one. Null for one without
 * a signature.
 */
export async function groupCopies(
  database: Database,
  articles: readonly ComparedArticle[],
): Promise<readonly (TextLikeness | null)[]> {
  const texts = articles.map(({ id, signature }) => ({
    id,
    signature,
    bands: signature === null ? '' : bandsOf(signature),
  }));
  const long = texts.filter((text) => text.signature !== null);
  const inGraph = await findLikelyCopies(
    database,
    long.map((text) => text.bands),
  );
  const candidates = new Map(long.map((text, at) => [text.id, inGraph[at] ?? []]));

  const underKey = new Map<string, Compared[]>();
  return texts.map(({ id, signature, bands }) => {
    if (signature === null) return null;
    const keys = bands.split(' ');
    const known = (candidates.get(id) ?? []).map((copy) => ({ ...copy, signature: decodeSignature(copy.signature) }));
    const before = keys.flatMap((key) => underKey.get(key) ?? []);
    const sourceGroup = closestGroup(id, signature, [...known, ...before]) ?? newGroup(signature);
    const compared = { article: id, signature, sourceGroup };
    for (const key of keys) {
      const others = underKey.get(key);
      if (others === undefined) underKey.set(key, [compared]);
      else others.push(compared);
    }
    return { sourceGroup, signature: encodeSignature(signature), bands };
  });
}

function closestGroup(id: string, signature: Signature, others: readonly Compared[]): string | null {
  let best: { readonly alike: number; readonly group: string } | null = null;
  for (const other of others) {
    // An earlier text of the same article says nothing of who else prints this one.
    if (other.article === id) continue;
    const alike = resemblance(signature, other.signature);
    if (alike < leastResemblance) continue;
    if (best === null || alike > best.alike || (alike === best.alike && other.sourceGroup < best.group)) {
      best = { alike, group: other.sourceGroup };
    }
  }
  return best?.group ?? null;
}

/** Named after the text, not the article, which may print another text one day. */
function newGroup(signature: Signature): string {
  return `src_${createHash('sha256').update(signature).digest().subarray(0, 12).toString('base64url')}`;
}
