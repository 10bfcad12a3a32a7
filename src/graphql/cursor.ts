import { createHash } from 'node:crypto';
import { ThroughlineError } from '../errors.ts';

/**
 * Keyset cursors: the sort key of a row, with a hash of the query that made it, so that a cursor of another query is refused
 * and a page goes on at its row however many rows have come before it meanwhile.
 */

/** The cursor of a row. `query` is whatever fixes the list: its field and arguments but the page. */
export function encodeCursor(query: unknown, key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify([hashOf(query), ...key])).toString('base64url');
}

/** The sort key in a cursor, or null when there is no cursor. Throws BAD_USER_INPUT for one that this query did not make. */
export function decodeCursor(
  query: unknown,
  cursor: string | null,
  length: number,
): readonly (string | number)[] | null {
  if (cursor === null) return null;
  const [hash, ...key] = parsed(cursor);
  if (hash !== hashOf(query) || key.length !== length) throw foreign();
  return key.map((part) => {
    if (typeof part !== 'string' && typeof part !== 'number') throw foreign();
    return part;
  });
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
