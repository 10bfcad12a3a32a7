import type { Ontology } from '../claims/ontology.ts';
import { listClaimsOfRelations } from '../neo4j/claim-reader.ts';
import type { Database } from '../neo4j/database.ts';
import { findEntities, findEntitiesByName, searchEntities } from '../neo4j/entity-reader.ts';
import { findLinkedEntities } from '../neo4j/linked-entity-reader.ts';
import { findPathDetails } from '../neo4j/path-details-reader.ts';
import { listRelationsOfEntities, surestRelations } from '../neo4j/relation-reader.ts';
import { statusBits } from '../paths/link-filter.ts';
import { neo4jLinks } from '../paths/neo4j-links.ts';
import { pathDefaults } from '../paths/path-defaults.ts';

/**
 * Has the database plan what a first user asks, before there is one: a query that it has not planned yet takes up to a
 * second, which would be taken from that user's deadline. All at once, as planning keeps every processor busy, and about
 * nobody, as plans are the same whoever is asked about.
 */
export async function planFirstQuestions(database: Database, ontology: Ontology): Promise<void> {
  const { types, statuses } = pathDefaults(ontology);
  const nobody = 'ent_nobody';
  await Promise.all([
    findEntities(database, [nobody]),
    findEntitiesByName(database, nobody, null),
    planSearch(database, ontology),
    findPathDetails(database, [nobody], [{ id: 'rel_nothing', from: nobody, to: nobody }]),
    findLinkedEntities(database, [nobody]),
    listRelationsOfEntities(database, [nobody], surestRelations(types, statuses, 1)),
    listClaimsOfRelations(database, ['rel_nothing'], 1),
    searchEntities(database, 'nobody', null, null, 1),
  ]);
}

/** Milliseconds that the database may take over a search. */
const searchLimit = 5000;

/** Both ways in which links are searched for. */
async function planSearch(database: Database, ontology: Ontology): Promise<void> {
  const { types, statuses, maxHops, hubDegree } = pathDefaults(ontology);
  const links = neo4jLinks(database, ontology);
  const demand = { types, statuses: statusBits(statuses), minConfidence: 0, dated: false };
  const ends = { from: 'ent_nobody', to: 'ent_no_one', through: [] };
  const open = await links.open(demand);
  await Promise.all([
    open.expand([], 1),
    links.openShortest?.({ ...demand, ...ends, maxHops, hubDegree, deadline: searchLimit }),
  ]);
}
