import { createHash } from 'node:crypto';
import { ThroughlineError } from '../errors.ts';

/**
 * Keyset cursors: the sort key of a row, with a hash of the query that made it, so that a cursor of another query is refused
 * and a page goes on at its row however many rows have come before it meanwhile.
 */

/** The cursors of one list. */
export interface Cursors {
  /** The cursor of a row. */
  encode(key: readonly (string | number)[]): string;
  /** The sort key in a cursor, or null when there is no cursor. Throws BAD_USER_INPUT for one that this query did not make. */
  decode(cursor: string | null, length: number): readonly (string | number)[] | null;
}

/** The cursors of a list. `query` is whatever fixes the list: its field and arguments but the page. */
export function cursorsOf(query: unknown): Cursors {
  let known: string | null = null;
  const hash = (): string => (known ??= hashOf(query));
  return {
    encode: (key) => Buffer.from(JSON.stringify([hash(), ...key])).toString('base64url'),
    decode: (cursor, length) => {
      if (cursor === null) return null;
      const [made, ...key] = parsed(cursor);
      if (made !== hash() || key.length !== length) throw foreign();
      return key.map((part) => {
        if (typeof part !== 'string' && typeof part !== 'number') throw foreign();
        return part;
      });
    },
  };
}

function parsed(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function hashOf(query: unknown): string {
  return createHash('sha256').update(JSON.stringify(query)).digest('base64url').slice(0, 10);
}

function foreign(): ThroughlineError {
  return new ThroughlineError(
    'BAD_USER_INPUT',
    '"after" is not a cursor of this query: pass the endCursor of an earlier page of the same field with the same arguments.',
  );
}
