import { appendFile } from 'node:fs/promises';
import { isRole, roles } from '../access/identity.ts';
import { isTokenName, newToken, writeTokenEntry } from '../access/token-entry.ts';
import { ThroughlineError } from '../errors.ts';
import type { Output } from './output.ts';

export interface TokenWish {
  readonly name: string;
  readonly role: string;
  /** The file of tokens that the entry is added to, or null to have it printed. */
  readonly file: string | null;
}

/** Makes a token, prints it once, and keeps or prints the entry that lets its holder in. Throws SETUP. */
export async function runToken({ name, role, file }: TokenWish, { print, say }: Output): Promise<number> {
  if (!isTokenName(name)) {
    throw new ThroughlineError('SETUP', 'A name of 1 to 99 characters without ":", "," and "#" is expected.');
  }
  if (!isRole(role)) throw new ThroughlineError('SETUP', `A role is expected, one of ${roles.join(', ')}.`);
  const { token, entry } = newToken(name, role);
  const line = writeTokenEntry(entry);
  if (file === null) {
    say(`The token of ${name}, to be given to them; it is not kept and cannot be shown again:`);
    print(token);
    say(`Add this to THROUGHLINE_TOKENS, with a comma between entries, and start the service again:\n${line}`);
    return 0;
  }
  // Owner only: whoever adds a line lets somebody in.
  await appendFile(file, `${line}\n`, { mode: 0o600 });
  say(`Added to ${file}; start the service again with THROUGHLINE_TOKENS_FILE=${file}.`);
  say(`The token of ${name}, to be given to them; it is not kept and cannot be shown again:`);
  print(token);
  return 0;
}
