import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { newToken, writeTokenEntry } from '../../../src/access/token-entry.ts';
import { readConfig } from '../../../src/config.ts';

const entry = newToken('Ann', 'editor').entry;
const line = writeTokenEntry(entry);

describe('who may do what, by the settings', () => {
  test.each(['127.0.0.1', 'localhost', '::1', '127.0.0.53'])('needs nothing on %s', (host) => {
    expect(readConfig({ HOST: host }).access).toEqual({ kind: 'open' });
  });

  test.each(['0.0.0.0', '::', '192.168.1.5', 'graph.example.org', '127.0.0.1.example.org'])(
    'has to be said on %s',
    (host) => {
      expect(() => readConfig({ HOST: host })).toThrow(/nothing says who may write.*npx throughline token/);
      expect(readConfig({ HOST: host, THROUGHLINE_TOKENS: line }).access).toMatchObject({ kind: 'guarded' });
      expect(readConfig({ HOST: host, THROUGHLINE_UNGUARDED: 'true' }).access).toEqual({ kind: 'open' });
    },
  );

  test('tokens hold on a loopback address too, where a proxy may stand before it', () => {
    expect(readConfig({ THROUGHLINE_TOKENS: line }).access).toMatchObject({ kind: 'guarded', tokens: [entry] });
  });

  test('tokens come from a variable and from a file with comments', () => {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-tokens-'));
    const file = join(folder, 'tokens');
    writeFileSync(file, `# the desk\n${line}\n\n`);
    const other = newToken('Jean-Luc Martin', 'admin').entry;
    const { access } = readConfig({ THROUGHLINE_TOKENS: writeTokenEntry(other), THROUGHLINE_TOKENS_FILE: file });
    expect(access).toMatchObject({ tokens: [other, entry] });
    rmSync(folder, { recursive: true });
  });

  test.each([
    [{ THROUGHLINE_TOKENS: 'Ann:editor' }, /name:role:hash/],
    [{ THROUGHLINE_TOKENS: 'Ann:boss:secret' }, /role of Ann is not one of reader, editor, admin/],
    [{ THROUGHLINE_TOKENS: 'Ann:editor:secret' }, /hash of Ann is not 64 hexadecimal digits/],
    [{ THROUGHLINE_TOKENS_FILE: '/nowhere/tokens' }, /THROUGHLINE_TOKENS_FILE cannot be read/],
    [{ THROUGHLINE_PUBLIC_READING: 'false' }, /nobody could read/],
    [{ THROUGHLINE_TOKENS: line, THROUGHLINE_UNGUARDED: 'true' }, /leave out one/],
    [{ THROUGHLINE_JWT_ISSUER: 'https://login.example.org' }, /THROUGHLINE_JWT_AUDIENCE is not/],
    [
      { THROUGHLINE_JWT_ISSUER: 'http://login.example.org', THROUGHLINE_JWT_AUDIENCE: 'a' },
      /an https address is expected/,
    ],
  ])('%j is refused in words', (environment, words) => {
    expect(() => readConfig(environment)).toThrow(words);
    expect(() => readConfig(environment)).not.toThrow(/secret/);
  });

  test('an issuer’s keys are looked for where the standard puts them', () => {
    const { access } = readConfig({
      THROUGHLINE_JWT_ISSUER: 'https://login.example.org/',
      THROUGHLINE_JWT_AUDIENCE: 'throughline',
    });
    expect(access).toMatchObject({
      issuer: { keys: 'https://login.example.org/.well-known/jwks.json', roleClaim: 'role' },
    });
  });
});
