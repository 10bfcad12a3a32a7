import { entityTypes, type EntityType } from '../claims/ontology.ts';
import type { Database } from '../neo4j/database.ts';
import { findEntities } from '../neo4j/entity-reader.ts';
import { numbersOf, textsOf } from '../neo4j/row.ts';
import type { Adjacency } from './adjacency.ts';

/** Links read from Neo4j: one indexed read for a whole frontier. */
export function neo4jAdjacency(database: Database): Adjacency {
  return {
    name: 'NEO4J',
    findVertices: (ids) => findEntities(database, ids),
    expand: async (ids, filter, limit) => {
      const [row] = await database.read('list-frontier', { ids, ...filter, limit: limit + 1 });
      if (row === undefined) return { edges: [], vertices: [], cut: false };
      const from = textsOf(row, 'from');
      const to = textsOf(row, 'to');
      const relation = textsOf(row, 'relation');
      const confidence = numbersOf(row, 'confidence');
      const degree = numbersOf(row, 'degree');
      const type = textsOf(row, 'type');
      const cut = from.length > limit;
      const count = cut ? limit : from.length;
      const edges = [];
      const vertices = new Map<string, { id: string; type: EntityType; degree: number }>();
      for (let at = 0; at < count; at += 1) {
        const id = to[at] ?? '';
        edges.push({ from: from[at] ?? '', to: id, relation: relation[at] ?? '', confidence: confidence[at] ?? 0 });
        vertices.set(id, {
          id,
          type: entityTypes.find((name) => name === type[at]) ?? 'Person',
          degree: degree[at] ?? 0,
        });
      }
      return { edges, vertices: [...vertices.values()], cut };
    },
  };
}
