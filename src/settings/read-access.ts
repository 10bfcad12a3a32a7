import { readFileSync } from 'node:fs';
import type { AccessPolicy, TrustedIssuer } from '../access/access-policy.ts';
import { isLoopback } from '../access/is-loopback.ts';
import { readTokenEntry, type TokenEntry } from '../access/token-entry.ts';
import { messageOf } from '../errors.ts';
import type { SettingReader } from './setting-reader.ts';

/** Who may do what on an address; on any but a loopback address somebody has to have said so. */
export function readAccess(reader: SettingReader, host: string): AccessPolicy {
  const tokens = readTokens(reader);
  const issuer = readIssuer(reader);
  const publicReading = reader.boolean('THROUGHLINE_PUBLIC_READING');
  const unguarded = reader.boolean('THROUGHLINE_UNGUARDED');
  const asksForGuard = (['THROUGHLINE_TOKENS', 'THROUGHLINE_TOKENS_FILE', 'THROUGHLINE_JWT_ISSUER'] as const).some(
    (name) => reader.given(name) !== null,
  );
  if (asksForGuard) {
    if (unguarded) {
      reader.problems.push('THROUGHLINE_UNGUARDED is true although tokens or an issuer are set; leave out one of them');
    }
    return { kind: 'guarded', tokens, issuer, publicReading };
  }
  if (!publicReading) {
    reader.problems.push(
      'THROUGHLINE_PUBLIC_READING is false, and neither THROUGHLINE_TOKENS nor THROUGHLINE_JWT_ISSUER is set, so nobody could read',
    );
  }
  if (!unguarded && !isLoopback(host)) {
    reader.problems.push(
      `HOST is ${host}, which others can reach, and nothing says who may write: ` +
        'make a token with "npx throughline token NAME --role editor" and set THROUGHLINE_TOKENS, ' +
        'or set THROUGHLINE_JWT_ISSUER; docs/operating.md tells more',
    );
  }
  return { kind: 'open' };
}

function readTokens(reader: SettingReader): readonly TokenEntry[] {
  const texts: (readonly [string, string])[] = [];
  for (const part of reader.given('THROUGHLINE_TOKENS')?.split(/[,\n]/) ?? []) texts.push(['THROUGHLINE_TOKENS', part]);
  const file = reader.given('THROUGHLINE_TOKENS_FILE');
  if (file !== null) {
    try {
      for (const line of readFileSync(file, 'utf8').split('\n')) texts.push(['THROUGHLINE_TOKENS_FILE', line]);
    } catch (problem) {
      reader.problems.push(`THROUGHLINE_TOKENS_FILE cannot be read: ${messageOf(problem)}`);
    }
  }
  const entries: TokenEntry[] = [];
  for (const [setting, text] of texts) {
    if (text.trim() === '' || text.trim().startsWith('#')) continue;
    const entry = readTokenEntry(text);
    if (typeof entry === 'string') reader.problems.push(`${setting}: ${entry}`);
    else entries.push(entry);
  }
  return entries;
}

function readIssuer(reader: SettingReader): TrustedIssuer | null {
  const issuer = reader.given('THROUGHLINE_JWT_ISSUER');
  if (issuer === null) return null;
  const audience = reader.given('THROUGHLINE_JWT_AUDIENCE');
  if (audience === null) {
    reader.problems.push(
      'THROUGHLINE_JWT_ISSUER is set and THROUGHLINE_JWT_AUDIENCE is not; without it tokens for any other service would be taken',
    );
  }
  const keys = reader.given('THROUGHLINE_JWT_KEYS') ?? `${issuer.replace(/\/$/, '')}/.well-known/jwks.json`;
  if (!isSafeAddress(keys)) {
    reader.problems.push(
      `The keys of THROUGHLINE_JWT_ISSUER are at "${keys}"; an https address is expected in THROUGHLINE_JWT_KEYS, or one on this machine`,
    );
  }
  return {
    issuer,
    audience: audience ?? '',
    keys,
    roleClaim: reader.text('THROUGHLINE_JWT_ROLE_CLAIM'),
  };
}

/** Keys that come over a wire anybody may write on would let anybody in. */
function isSafeAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}
