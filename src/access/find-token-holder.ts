import { timingSafeEqual } from 'node:crypto';
import type { Identity } from './identity.ts';
import { tokenHash, type TokenEntry } from './token-entry.ts';

/** The holder of a token, or null. Takes as long for a token that is nearly right as for any other. */
export function findTokenHolder(entries: readonly TokenEntry[], token: string): Identity | null {
  const hash = Buffer.from(tokenHash(token), 'hex');
  let found: Identity | null = null;
  // Every entry is compared, so that the time tells nothing about which one fits either.
  for (const { name, role, hash: kept } of entries) {
    if (timingSafeEqual(hash, Buffer.from(kept, 'hex'))) found = { name, role };
  }
  return found;
}
