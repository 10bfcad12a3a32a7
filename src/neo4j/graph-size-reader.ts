import type { Database } from './database.ts';
import { numberOf } from './row.ts';

/** How much a graph holds. */
export interface GraphSize {
  readonly articles: number;
  readonly claims: number;
  readonly entities: number;
}

/** Counts what the graph holds. */
export async function countGraph(database: Database): Promise<GraphSize> {
  const [row = {}] = await database.read('count-graph');
  return { articles: numberOf(row, 'articles'), claims: numberOf(row, 'claims'), entities: numberOf(row, 'entities') };
}
