import { createHash, randomBytes } from 'node:crypto';
import { isRole, roles, type Role } from './identity.ts';

/** A token as it is kept: not itself, but its hash. */
export interface TokenEntry {
  readonly name: string;
  readonly role: Role;
  /** SHA-256 of the token, in hexadecimal. */
  readonly hash: string;
}

/**
 * The hash that a token is kept as. Tokens are 256 random bits, which nobody guesses however fast the hash is; a slow one
 * would only let strangers keep the service busy.
 */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Makes a token; it can be read here once and never again. */
export function newToken(name: string, role: Role): { readonly token: string; readonly entry: TokenEntry } {
  const token = `tl_${randomBytes(32).toString('base64url')}`;
  return { token, entry: { name, role, hash: tokenHash(token) } };
}

/** Whether a text can name the holder of a token. */
export function isTokenName(name: string): boolean {
  return /^[^\s:,#][^:,#\p{Cc}]{0,98}$/u.test(name) && name.trim() === name;
}

/** The entry as `THROUGHLINE_TOKENS` and the file of tokens hold it: `name:role:hash`. */
export function writeTokenEntry({ name, role, hash }: TokenEntry): string {
  return `${name}:${role}:${hash}`;
}

/** The entry that a text holds, or in words what is wrong with it, without a part of it that may be a secret. */
export function readTokenEntry(text: string): TokenEntry | string {
  const [name = '', role = '', hash = '', ...more] = text.trim().split(':');
  if (more.length > 0 || hash === '') return 'an entry is not of the form name:role:hash';
  if (!isTokenName(name)) return 'an entry has no name, or one of more than 99 characters';
  if (!isRole(role)) return `the role of ${name} is not one of ${roles.join(', ')}`;
  if (!/^[\da-f]{64}$/.test(hash))
    return `the hash of ${name} is not 64 hexadecimal digits; make one with: npx throughline token`;
  return { name, role, hash };
}
