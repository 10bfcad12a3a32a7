import { createHash } from 'node:crypto';
import type { ArticleDraft } from '../articles/article.ts';
import type { Claim, Mention } from '../claims/claim.ts';
import { nameKey } from './name-key.ts';

/**
 * Identifiers derived from what they name, so that the same article gives the same ids on every machine: a prefix that
 * tells what is named, and 96 bits of a SHA-256 in base64url.
 */
function derived(prefix: string, parts: readonly string[]): string {
  // Lengths before the parts, so that no two lists of parts can run together into the same text.
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return `${prefix}_${hash.digest().subarray(0, 12).toString('base64url')}`;
}

/** The id of an article: of its URL when it has one, so that a revised text is the same article; else of its text. */
export function articleId(draft: ArticleDraft): string {
  return derived('art', draft.url === null ? ['text', draft.text] : ['url', draft.url]);
}

/** SHA-256, in hexadecimal, of everything that claims are read from or that the graph shows of an article. */
export function contentHash(draft: ArticleDraft): string {
  return createHash('sha256')
    .update(JSON.stringify([draft.text, draft.title, draft.publisher, draft.author, draft.language, draft.publishedAt]))
    .digest('hex');
}

/**
 * What a mention is recognised by across articles: its ISO code for a State, else its type and its name's key, with what
 * a catalogue tells namesakes apart by behind it.
 */
export function mentionKey(mention: Pick<Mention, 'type' | 'name' | 'externalIds'>): string {
  const iso = mention.externalIds['iso3166'];
  if (mention.type === 'State' && iso !== undefined) return `State:iso:${iso}`;
  const key = `${mention.type}:${nameKey(mention.name)}`;
  const distinct = mention.externalIds['distinct'];
  return distinct === undefined ? key : namesakeKey(key, distinct);
}

/** The key of another bearer of a name, with a mark that tells the two apart; no name's own key has a `#`. */
export function namesakeKey(key: string, mark: string): string {
  return `${key}#${mark}`;
}

/** Whether a key was given a mark already. */
export function isNamesakeKey(key: string): boolean {
  return key.includes('#');
}

export function mentionId(article: string, key: string): string {
  return derived('men', [article, key]);
}

/** The id minted for an entity from the key of the first mention that means it. */
export function entityId(key: string): string {
  return derived('ent', [key]);
}

/** The id of the relation of a type between two entities; subject and object are already in canonical order. */
export function relationId(type: string, subject: string, object: string): string {
  return derived('rel', [type, subject, object]);
}

/** The id of a claim: its article, its sentence, its relation, and who says it how. */
export function claimId(
  article: string,
  claim: Pick<Claim, 'type' | 'start' | 'end' | 'status'>,
  ends: { readonly subject: string; readonly object: string; readonly claimant: string | null },
): string {
  return derived('clm', [
    article,
    claim.type,
    ends.subject,
    ends.object,
    ends.claimant ?? '',
    claim.status,
    String(claim.start),
    String(claim.end),
  ]);
}

/**
 * What a review of a claim is found by: all that makes the claim but its offsets, so that it holds when a revised text
 * moves the sentence, and lapses when the sentence is another.
 */
export function reviewKey(
  article: string,
  claim: Pick<Claim, 'type' | 'quote' | 'status'>,
  ends: { readonly subject: string; readonly object: string; readonly claimant: string | null },
): string {
  return derived('rvk', [
    article,
    claim.type,
    ends.subject,
    ends.object,
    ends.claimant ?? '',
    claim.status,
    claim.quote.replace(/\s+/g, ' ').trim(),
  ]);
}

/** The id of a person's decision or review: of its place in their order and what it is about. */
export function decisionId(prefix: 'dec' | 'rev', seq: number, about: readonly string[]): string {
  return derived(prefix, [String(seq), ...about]);
}

/** The id of the entity that a split makes. */
export function splitEntityId(decision: string): string {
  return derived('ent', ['split', decision]);
}
