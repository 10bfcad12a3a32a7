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

/** Finds for each of several articles the group of articles that print its text; null for one without a signature. */
export type GroupCopies = (articles: readonly ComparedArticle[]) => Promise<readonly (TextLikeness | null)[]>;

/** Articles remembered because they may not be written yet: several times as many as can be under way. */
const mostRemembered = 2000;

/**
 * Groups the articles that print the same text: each joins the group of the article that it resembles most, among those
 * in the graph and those compared before it, or begins a group of its own.
 */
export function copyGrouper(database: Database): GroupCopies {
  const recent = recentTexts();
  return async (articles) => {
    const texts = articles.flatMap(({ id, signature }) =>
      signature === null ? [] : [{ id, signature, bands: bandsOf(signature) }],
    );
    const inGraph = await findLikelyCopies(
      database,
      texts.map((text) => text.bands),
    );
    const found = new Map<string, TextLikeness>();
    for (const [at, { id, signature, bands }] of texts.entries()) {
      const keys = bands.split(' ');
      const known = (inGraph[at] ?? []).map((copy) => ({ ...copy, signature: decodeSignature(copy.signature) }));
      const sourceGroup = closestGroup(id, signature, [...known, ...recent.find(keys)]) ?? newGroup(signature);
      recent.add(keys, { article: id, signature, sourceGroup });
      found.set(id, { sourceGroup, signature: encodeSignature(signature), bands });
    }
    return articles.map(({ id }) => found.get(id) ?? null);
  };
}

/** The texts compared last, found by their keys. */
function recentTexts() {
  const underKey = new Map<string, readonly Compared[]>();
  const order: { readonly keys: readonly string[]; readonly text: Compared }[] = [];
  return {
    find: (keys: readonly string[]): readonly Compared[] => keys.flatMap((key) => underKey.get(key) ?? []),
    add: (keys: readonly string[], text: Compared): void => {
      for (const key of keys) underKey.set(key, [...(underKey.get(key) ?? []), text]);
      order.push({ keys, text });
      const oldest = order.length > mostRemembered ? order.shift() : undefined;
      for (const key of oldest?.keys ?? []) {
        const others = (underKey.get(key) ?? []).filter((other) => other !== oldest?.text);
        if (others.length === 0) underKey.delete(key);
        else underKey.set(key, others);
      }
    },
  };
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
