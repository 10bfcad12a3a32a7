import type { Database } from '../../src/neo4j/database.ts';
import { pagesOf } from '../../src/neo4j/pages.ts';
import { numberOf, rowOf, textOf } from '../../src/neo4j/row.ts';

/** Every link as `type subject object claims`, sorted, as the graph stores it. */
export async function storedLinks(database: Database): Promise<readonly string[]> {
  const links: string[] = [];
  for await (const entities of pagesOf(database, 'list-entity-ids')) {
    for (const row of await database.read('list-relations-from', { entities })) {
      const count = numberOf(rowOf(row, 'relation'), 'claimCount');
      links.push(`${textOf(row, 'type')} ${textOf(row, 'subject')} ${textOf(row, 'object')} ${count}`);
    }
  }
  return links.sort();
}
