import { countClaims, listClaims, type ClaimOrder, type ClaimSelection } from '../neo4j/claim-reader.ts';
import type { Database } from '../neo4j/database.ts';
import type { StatedClaim } from '../read-model/stated-claim.ts';
import { cursorsOf } from './cursor.ts';
import { pageOf, type Page } from './types/connection.type.ts';

/** A page of claims. `query` is whatever fixes the list, as cursors are bound to it. */
export async function claimPage(
  database: Database,
  query: unknown,
  selection: ClaimSelection,
  order: ClaimOrder,
  first: number,
  after: string | null,
): Promise<Page<StatedClaim>> {
  const cursors = cursorsOf(query);
  const key = cursors.decode(after, 2);
  const position =
    key === null ? null : { key: order === 'SUREST' ? Number(key[0]) : String(key[0]), id: String(key[1]) };
  return pageOf({
    rows: await listClaims(database, selection, order, position, first + 1),
    first,
    after,
    nodeOf: (row) => row.claim,
    cursorOf: (row) => cursors.encode([row.key, row.claim.id]),
    count: () => countClaims(database, selection),
  });
}
