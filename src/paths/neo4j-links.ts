import { claimStatuses } from '../claims/claim.ts';
import { entityTypes, type Ontology } from '../claims/ontology.ts';
import type { Database, Row } from '../neo4j/database.ts';
import { findEntities } from '../neo4j/entity-reader.ts';
import { flagsOf, numbersOf, textListsOf, textsOf } from '../neo4j/row.ts';
import { growingView, type GrowingView } from './growing-view.ts';
import { statusBits } from './link-filter.ts';
import type { LinkSource, OpenLinks } from './link-view.ts';
import { packDate } from './packed-date.ts';

/** Links that one search reads from the database: a few seconds' work, most of it transport. */
export const neo4jLinkBudget = 200_000;

/** Links read from Neo4j: one indexed read for a whole step of a search, on any deployment. */
export function neo4jLinks(database: Database, ontology: Ontology): LinkSource {
  const types = ontology.relationTypes.map((type) => type.name);
  const typeNumbers = new Map(types.map((type, at) => [type, at]));
  return {
    name: 'NEO4J',
    types,
    linkBudget: neo4jLinkBudget,
    open: (demand) => {
      const view = growingView();
      const statuses = claimStatuses.filter((status) => (statusBits([status]) & demand.statuses) !== 0);
      const open: OpenLinks = {
        view,
        relations: null,
        findVertices: (ids) => findVertices(database, view, ids),
        expand: async (vertices, limit) => {
          if (limit <= 0) return { read: 0, cut: true };
          const [row] = await database.read('list-frontier', {
            ids: vertices.map((vertex) => view.idOf(vertex)),
            types: demand.types,
            statuses,
            minConfidence: demand.minConfidence,
            limit: limit + 1,
          });
          const read = row === undefined ? 0 : addLinks(view, row, typeNumbers);
          return { read, cut: read > limit };
        },
      };
      return Promise.resolve(open);
    },
  };
}

/** Adds entities to a view, and gives their numbers in order; null for those that do not exist. */
export async function findVertices(
  database: Database,
  view: GrowingView,
  ids: readonly string[],
): Promise<readonly (number | null)[]> {
  const unknown = ids.filter((id) => view.findVertex(id) === null);
  for (const entity of await findEntities(database, [...new Set(unknown)])) view.addVertex(entity);
  return ids.map((id) => view.findVertex(id));
}

/** Adds the columns of `list-frontier` to a view, and tells how many links they hold. */
function addLinks(view: GrowingView, row: Row, typeNumbers: ReadonlyMap<string, number>): number {
  const [here, there, relation, type] = [
    textsOf(row, 'here'),
    textsOf(row, 'there'),
    textsOf(row, 'relation'),
    textsOf(row, 'type'),
  ];
  const [degree, confidence, sources] = [
    numbersOf(row, 'degree'),
    numbersOf(row, 'confidence'),
    numbersOf(row, 'sources'),
  ];
  const [from, to, reported] = [textsOf(row, 'validFrom'), textsOf(row, 'validTo'), textsOf(row, 'lastReported')];
  const outward = flagsOf(row, 'outward');
  const statuses = textListsOf(row, 'statuses');
  const entityType = textsOf(row, 'entityType');
  for (const [at, id] of there.entries()) {
    const expanded = view.findVertex(here[at] ?? '');
    const number = typeNumbers.get(type[at] ?? '');
    if (expanded === null || number === undefined) continue;
    const neighbour = view.addVertex({
      id,
      type: entityTypes.find((name) => name === entityType[at]) ?? 'Person',
      degree: degree[at] ?? 0,
    });
    view.addLink({
      relation: relation[at] ?? '',
      subject: outward[at] === true ? expanded : neighbour,
      object: outward[at] === true ? neighbour : expanded,
      type: number,
      statuses: statusBits(claimStatuses.filter((status) => statuses[at]?.includes(status))),
      confidence: confidence[at] ?? 0,
      sources: sources[at] ?? 1,
      validFrom: packDate(from[at] || null),
      validTo: packDate(to[at] || null),
      lastReported: packDate(reported[at] || null),
    });
  }
  return there.length;
}
