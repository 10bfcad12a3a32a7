import type { Database } from '../neo4j/database.ts';
import { findEntities } from '../neo4j/entity-reader.ts';
import { findRelations } from '../neo4j/relation-reader.ts';
import type { FoundPath, PathAnswer } from '../paths/path-question.ts';
import type { Entity } from '../read-model/entity.ts';
import type { Path, PathReport } from '../read-model/path.ts';
import type { Relation } from '../read-model/relation.ts';

/** Dresses the bare answer of a path search with its entities and links, in two reads however many paths there are. */
export async function reportPaths(database: Database, answer: PathAnswer): Promise<PathReport> {
  const hops = answer.paths.flatMap((path) => path.hops);
  const [entities, relations] = await Promise.all([
    findEntities(database, [...new Set([...answer.paths.flatMap((path) => path.entities), ...answer.hubsNotCrossed])]),
    answer.relations === null ? findRelations(database, distinctAddresses(hops)) : [...answer.relations.values()],
  ]);
  const entityById = new Map(entities.map((entity) => [entity.id, entity]));
  const relationById = new Map(relations.map((relation) => [relation.id, relation]));
  return {
    ...answer,
    paths: answer.paths.flatMap((path) => dressedPath(path, entityById, relationById) ?? []),
    hubsNotCrossed: answer.hubsNotCrossed.flatMap((id) => entityById.get(id) ?? []),
  };
}

function distinctAddresses(hops: FoundPath['hops']): readonly { id: string; from: string; to: string }[] {
  const addresses = hops.flatMap((hop) => hop.relations.map((id) => ({ id, from: hop.from, to: hop.to })));
  return [...new Map(addresses.map((address) => [address.id, address])).values()];
}

/** Null when a link was withdrawn between the search and this read: then the path no longer holds. */
function dressedPath(
  path: FoundPath,
  entityById: ReadonlyMap<string, Entity>,
  relationById: ReadonlyMap<string, Relation>,
): Path | null {
  const hops = [];
  for (const hop of path.hops) {
    const from = entityById.get(hop.from);
    const to = entityById.get(hop.to);
    const relations = hop.relations.flatMap((id) => relationById.get(id) ?? []);
    const [relation] = relations;
    if (from === undefined || to === undefined || relation === undefined) return null;
    hops.push({ from, to, relation, relations, timing: hop.timing });
  }
  return { hops, rank: path.rank };
}
