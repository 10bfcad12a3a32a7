import type { Database } from '../neo4j/database.ts';
import { numberOf } from '../neo4j/row.ts';
import { countOf } from './count-of.ts';
import type { Output } from './output.ts';

/** Says how much there is to go through, for commands that say nothing else until they are done. */
export async function saySize(database: Database, what: string, { say }: Output): Promise<void> {
  const [row] = await database.read('count-graph');
  if (row === undefined) return;
  const [articles, claims] = [numberOf(row, 'articles'), numberOf(row, 'claims')];
  say(`${what} ${countOf(articles, 'article')} with ${countOf(claims, 'claim')} …`);
}
