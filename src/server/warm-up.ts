import type { Ontology } from '../claims/ontology.ts';
import { listClaimsOfRelations } from '../neo4j/claim-reader.ts';
import type { Database } from '../neo4j/database.ts';
import { findEntities, searchEntities } from '../neo4j/entity-reader.ts';
import { everyRelation, findRelations, listRelationsOfEntities } from '../neo4j/relation-reader.ts';
import { statusBits } from '../paths/link-filter.ts';
import { neo4jLinks } from '../paths/neo4j-links.ts';
import { pathDefaults } from '../paths/path-defaults.ts';

/**
 * Asks the database the questions of a first user before there is one: a query that Neo4j has not planned yet takes up to a
 * second, which would be taken from that user's deadline.
 */
export async function warmUp(database: Database, ontology: Ontology): Promise<void> {
  const { types, statuses } = pathDefaults(ontology);
  const nobody = 'ent_nobody';
  await Promise.all([
    findEntities(database, [nobody]),
    frontier(database, ontology),
    findRelations(database, [{ id: 'rel_nothing', from: nobody, to: nobody }]),
    listRelationsOfEntities(database, [nobody], everyRelation(types, statuses), 1),
    listClaimsOfRelations(database, ['rel_nothing'], 1),
    searchEntities(database, 'nobody', null, null, 1),
  ]);
}

async function frontier(database: Database, ontology: Ontology): Promise<void> {
  const { types, statuses } = pathDefaults(ontology);
  const links = neo4jLinks(database, ontology);
  const open = await links.open({ types, statuses: statusBits(statuses), minConfidence: 0, dated: false });
  await open.expand([], 1);
}
