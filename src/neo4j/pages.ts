import type { Database } from './database.ts';
import { textOf } from './row.ts';

/** What whole-graph work goes through, page by page in the order of ids. */
export type PagedNodes = 'list-article-ids' | 'list-entity-ids' | 'list-mention-ids';

/** The ids of all nodes of a kind in pages; nodes made meanwhile may or may not be among them. */
export async function* pagesOf(database: Database, nodes: PagedNodes, limit = 500): AsyncGenerator<readonly string[]> {
  for (let after = ''; ;) {
    const ids = (await database.read(nodes, { after, limit })).map((row) => textOf(row, 'id'));
    const last = ids.at(-1);
    if (last === undefined) return;
    yield ids;
    after = last;
  }
}
