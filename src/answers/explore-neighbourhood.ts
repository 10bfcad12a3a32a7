import type { Database } from '../neo4j/database.ts';
import { findEntities } from '../neo4j/entity-reader.ts';
import { listRelationsOfEntities, type RelationFilter } from '../neo4j/relation-reader.ts';
import type { Entity } from '../read-model/entity.ts';
import type { Graph } from '../read-model/graph.ts';
import type { Relation } from '../read-model/relation.ts';
import { findReferencedEntity, type EntityReference } from './find-referenced-entity.ts';
import { within } from './within.ts';

export interface NeighbourhoodRequest {
  readonly of: EntityReference;
  /** Steps from the entity, 1 to 3. */
  readonly depth: number;
  /** Most links shown of each entity, 1 to 200. */
  readonly first: number;
  /** Which links to show. */
  readonly links: RelationFilter;
  /** An entity with more links than this is shown, but not expanded. */
  readonly hubDegree: number;
}

/** An entity that has more links than are shown. */
export interface More {
  readonly entity: Entity;
  /** How many of its links are not in the graph. */
  readonly count: number;
}

export interface Neighbourhood extends Graph {
  readonly centre: Entity;
  readonly more: readonly More[];
}

/** The most entities that a neighbourhood shows; beyond that a picture tells nothing. */
const nodeLimit = 500;

/** What surrounds an entity, the strongest links first: two reads a step. Throws as `findReferencedEntity` does. */
export async function exploreNeighbourhood(database: Database, request: NeighbourhoodRequest): Promise<Neighbourhood> {
  const depth = within('depth', request.depth, 1, 3);
  const first = within('first', request.first, 1, 200);
  const centre = await findReferencedEntity(database, request.of);
  const nodes = new Map<string, Entity>([[centre.id, centre]]);
  const edges = new Map<string, Relation>();

  let frontier: readonly Entity[] = [centre];
  for (let step = 0; step < depth && frontier.length > 0 && nodes.size < nodeLimit; step += 1) {
    const listed = await listRelationsOfEntities(
      database,
      frontier.map((entity) => entity.id),
      request.links,
      first,
    );
    const relations = listed.flatMap((of) => of.relations);
    const unknown = new Set(
      relations.flatMap(({ subject, object }) => [subject, object].filter((id) => !nodes.has(id))),
    );
    const added = await findEntities(database, [...unknown].slice(0, nodeLimit - nodes.size));
    for (const entity of added) nodes.set(entity.id, entity);
    for (const relation of relations) {
      if (nodes.has(relation.subject) && nodes.has(relation.object)) edges.set(relation.id, relation);
    }
    frontier = added.filter((entity) => entity.degree <= request.hubDegree);
  }
  return { centre, nodes: [...nodes.values()], edges: [...edges.values()], more: countMore(nodes, edges) };
}

function countMore(nodes: ReadonlyMap<string, Entity>, edges: ReadonlyMap<string, Relation>): readonly More[] {
  const shown = new Map<string, number>();
  for (const { subject, object } of edges.values()) {
    for (const id of [subject, object]) shown.set(id, (shown.get(id) ?? 0) + 1);
  }
  return [...nodes.values()]
    .map((entity) => ({ entity, count: entity.degree - (shown.get(entity.id) ?? 0) }))
    .filter((more) => more.count > 0);
}
