import { claimStatuses } from '../claims/claim.ts';
import { entityTypes, type Ontology } from '../claims/ontology.ts';
import type { Database } from '../neo4j/database.ts';
import { findEntities } from '../neo4j/entity-reader.ts';
import { numberOf, numbersOf, textsOf } from '../neo4j/row.ts';
import { growingView, type GrowingView } from './growing-view.ts';
import { linkColumns, type LinkColumns } from './link-columns.ts';
import { statusBits } from './link-filter.ts';
import type { LinkSource, OpenLinks, ShortestDemand, ShortestLinks } from './link-view.ts';

/** Links that one search reads from the database: a few seconds' work, most of it transport. */
export const neo4jLinkBudget = 200_000;

const shortestQuery = 'list-shortest-links';

/** More shortest ways than these are not listed: the search that grows step by step keeps them within its budget. */
const wayLimit = 5000;

/** Links read from Neo4j: one indexed read for a whole step of a search, on any deployment. */
export function neo4jLinks(database: Database, ontology: Ontology): LinkSource {
  const columns = linkColumns(ontology);
  return {
    name: 'NEO4J',
    types: ontology.relationTypes.map((type) => type.name),
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
          const ids = vertices.map((vertex) => view.idOf(vertex));
          const rows = await database.read('list-frontier', {
            ids,
            types: demand.types,
            statuses,
            minConfidence: demand.minConfidence,
            dated: demand.dated,
            limit: limit + 1,
            ...columns.parameters,
          });
          let read = 0;
          for (const row of rows) {
            const here = numbersOf(row, 'here').map((at) => ids[at] ?? '');
            read += columns.addLinks(view, row, here);
          }
          return { read, cut: read > limit };
        },
      };
      return Promise.resolve(open);
    },
    openShortest: (demand) => openShortest(database, columns, demand),
  };
}

/**
 * Lets the database itself find the shortest ways, which it does without sending anything: many times faster than growing
 * from here. It looks at types, entity types and degrees only; what else a question wants is left to the search.
 */
async function openShortest(
  database: Database,
  columns: LinkColumns,
  demand: ShortestDemand,
): Promise<ShortestLinks | null> {
  const { from, to, types, through, dated } = demand;
  const [row] = await database.read(`${shortestQuery}/${demand.maxHops}`, {
    from,
    to,
    types,
    barred: entityTypes.filter((type) => !through.includes(type)),
    dated,
    hubDegree: demand.hubDegree,
    limit: wayLimit,
    ...columns.parameters,
  });
  if (row === undefined) return null;
  const ways = numberOf(row, 'ways');
  if (ways === 0 || ways === wayLimit) return null;
  const view = growingView();
  const [degrees, types_] = [numbersOf(row, 'ownDegree'), textsOf(row, 'ownType')];
  for (const [at, id] of textsOf(row, 'id').entries()) {
    view.addVertex({ id, type: entityTypes.find((name) => name === types_[at]) ?? 'Person', degree: degrees[at] ?? 0 });
  }
  const read = columns.addLinks(view, row, textsOf(row, 'here'));
  return {
    length: numberOf(row, 'length'),
    open: {
      view,
      relations: null,
      findVertices: (ids) => Promise.resolve(ids.map((id) => view.findVertex(id))),
      expand: () => Promise.resolve({ read, cut: false }),
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
