import type { Database } from '../neo4j/database.ts';
import { findLinkedEntities } from '../neo4j/linked-entity-reader.ts';
import { listRelationsOfEntities, type RelationPage } from '../neo4j/relation-reader.ts';
import type { LinkSources } from '../paths/link-sources.ts';
import { everyClaim } from '../read-model/claim-filter.ts';
import type { Entity } from '../read-model/entity.ts';
import type { ListedRelation } from '../read-model/relation.ts';
import { answerFromCopy } from './answer-from-copy.ts';

/** Where links are listed from. */
export interface LinkTools {
  readonly database: Database;
  readonly sources: LinkSources;
}

/** Links of several entities. */
export interface ListedLinks {
  /** By entity id, in order. */
  readonly relations: ReadonlyMap<string, readonly ListedRelation[]>;
  /** What they lead to, where that was read with them. */
  readonly others: readonly Entity[];
}

/**
 * A page of the links of each of several entities, in one read. Neo4j would look at all links of an entity to find the
 * first: where there is a copy in memory, they are chosen in that.
 */
export async function listLinks(
  { database, sources }: LinkTools,
  ids: readonly string[],
  page: RelationPage,
): Promise<ListedLinks> {
  const fromCopy = await answerFromCopy(sources, everyClaim, async (copy) => {
    const linksOf = copy.firstLinks(page);
    const relations = new Map(ids.map((id) => [id, linksOf(id)]));
    const ends = new Set([...relations.values()].flat().flatMap(({ subject, object }) => [subject, object]));
    for (const id of ids) ends.delete(id);
    const { entities, version } = await findLinkedEntities(database, [...ends]);
    return { answer: { relations, others: [...entities.values()] }, version };
  });
  if (fromCopy !== null) return fromCopy;
  const listed = await listRelationsOfEntities(database, ids, page);
  return { relations: new Map(listed.map((of) => [of.entity, of.relations])), others: [] };
}
