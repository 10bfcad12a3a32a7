import { decisionKinds, type Decision } from '../identity/decision.ts';
import type { Database, Row } from './database.ts';
import { numberOf, rowOf, textOf, textOrNull, textsOf, totalOf } from './row.ts';

/** Decisions by id; those that there are not are left out. */
export async function findDecisions(database: Database, ids: readonly string[]): Promise<readonly Decision[]> {
  const rows = await database.read('find-decisions', { ids });
  return rows.map((row) => decisionFromRow(rowOf(row, 'decision')));
}

/** Decisions about an entity, or about all when it is null, the latest first; `before` goes on before that number. */
export async function listDecisions(
  database: Database,
  entity: string | null,
  before: number | null,
  limit: number,
): Promise<readonly Decision[]> {
  const rows = await database.read('list-decisions', { entity, before, limit });
  return rows.map((row) => decisionFromRow(rowOf(row, 'decision')));
}

/** How many decisions there are about an entity, or about all when it is null. */
export async function countDecisions(database: Database, entity: string | null): Promise<number> {
  return totalOf(await database.read('count-decisions', { entity }));
}

/** A decision as the named queries return it. */
export function decisionFromRow(row: Row): Decision {
  const undoneAt = textOrNull(row, 'undoneAt');
  return {
    id: textOf(row, 'id'),
    seq: numberOf(row, 'seq'),
    kind: decisionKinds.find((kind) => kind === row['kind']) ?? 'NEVER_MERGE',
    entity: textOf(row, 'entity'),
    other: textOf(row, 'other'),
    mentions: textsOf(row, 'mentions'),
    by: textOf(row, 'by'),
    why: textOf(row, 'why'),
    at: textOf(row, 'at'),
    undone: undoneAt === null ? null : { by: textOf(row, 'undoneBy'), why: textOf(row, 'undoneWhy'), at: undoneAt },
  };
}
