import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ontology } from '../claims/ontology.ts';
import { packageRoot } from '../package-root.ts';

/** Finds the text of a named query: `find-entity` is `cypher/find-entity.cypher`. */
export type Statements = (name: string) => string;

/**
 * Reads named queries on their first use and keeps them. `[r:RELATION]` in a query stands for every relation type of the
 * vocabulary: written out, Neo4j walks just those relationships of an entity and counts them without walking, which a
 * dynamic type given as a parameter does not do. The number in a name such as `list-shortest-links/4` stands in the query
 * where it says HOPS, because Cypher takes no parameter there.
 */
export function openStatements(ontology: Ontology, folder: string = join(packageRoot, 'cypher')): Statements {
  const everyType = ontology.relationTypes.map((definition) => definition.name).join('|');
  const known = new Map<string, string>();
  return (name) => {
    const kept = known.get(name);
    if (kept !== undefined) return kept;
    // Only a number is one: `archive/is-empty` is a file in a folder.
    const hops = /\/(\d+)$/.exec(name)?.[1] ?? '';
    const file = hops === '' ? name : name.slice(0, -hops.length - 1);
    const text = readFileSync(join(folder, `${file}.cypher`), 'utf8')
      .replaceAll(/:RELATION(?=[\]*])/g, `:${everyType}`)
      .replaceAll('*..HOPS]', `*..${hops}]`);
    known.set(name, text);
    return text;
  };
}
