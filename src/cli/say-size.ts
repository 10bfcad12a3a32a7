import type { Database } from '../neo4j/database.ts';
import { countGraph } from '../neo4j/graph-size-reader.ts';
import { countOf } from './count-of.ts';
import type { Output } from './output.ts';

/** Says how much there is to go through, for commands that say nothing else until they are done. */
export async function saySize(database: Database, what: string, { say }: Output): Promise<void> {
  const { articles, claims } = await countGraph(database);
  say(`${what} ${countOf(articles, 'article')} with ${countOf(claims, 'claim')} …`);
}
