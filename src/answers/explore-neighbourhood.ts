import type { Database } from '../neo4j/database.ts';
import { findEntities } from '../neo4j/entity-reader.ts';
import { findLinkedEntities } from '../neo4j/linked-entity-reader.ts';
import { listRelationsOfEntities, type RelationFilter, type RelationPage } from '../neo4j/relation-reader.ts';
import type { PresentCopy } from '../paths/link-sources.ts';
import { everyClaim } from '../read-model/claim-filter.ts';
import type { Entity } from '../read-model/entity.ts';
import type { Graph } from '../read-model/graph.ts';
import type { ListedRelation } from '../read-model/relation.ts';
import { answerFromCopy, type CopiedAnswer } from './answer-from-copy.ts';
import { findReferencedEntity, type EntityReference } from './find-referenced-entity.ts';
import type { LinkTools } from './list-links.ts';
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

/**
 * What surrounds an entity, the strongest links first: one read where the links are chosen in memory and the entity is given
 * by its id, else one to find it and two a step. Throws as `findReferencedEntity` does.
 */
export async function exploreNeighbourhood(tools: LinkTools, request: NeighbourhoodRequest): Promise<Neighbourhood> {
  const { database, sources } = tools;
  const { of, links, hubDegree } = request;
  const growth: Growth = {
    depth: within('depth', request.depth, 1, 3),
    page: { filter: links, order: 'SUREST', after: null, limit: within('first', request.first, 1, 200) },
    hubDegree,
  };
  const named = of.kind === 'id' ? null : await findReferencedEntity(database, of);
  const id = of.kind === 'id' ? of.id : (named?.id ?? '');
  const grown =
    (await answerFromCopy(sources, everyClaim, (copy) => growInCopy(database, copy, id, growth))) ??
    (await growInDatabase(database, named ?? (await findReferencedEntity(database, of)), growth));
  return { ...grown, more: countMore(grown) };
}

/** How far to grow. */
interface Growth {
  readonly depth: number;
  readonly page: RelationPage;
  readonly hubDegree: number;
}

type Grown = Omit<Neighbourhood, 'more'>;

/** Chooses everything in memory, and then reads it. Null where the entity has no links there: it may be merged, or unknown. */
async function growInCopy(
  database: Database,
  copy: PresentCopy,
  centre: string,
  { depth, page, hubDegree }: Growth,
): Promise<CopiedAnswer<Grown> | null> {
  if (!copy.hasLinks(centre)) return null;
  const linksOf = copy.firstLinks(page);
  const { ids, links, add } = outline(centre);
  let frontier: readonly string[] = [centre];
  for (let step = 0; step < depth && ids.size < nodeLimit; step += 1) {
    frontier = add(frontier.flatMap(linksOf)).filter((id) => copy.degreeOf(id) <= hubDegree);
  }
  const { entities, version } = await findLinkedEntities(database, [...ids]);
  const middle = entities.get(centre);
  return middle === undefined ? null : { answer: { centre: middle, ...drawn(ids, links, entities) }, version };
}

async function growInDatabase(database: Database, centre: Entity, { depth, page, hubDegree }: Growth): Promise<Grown> {
  const entities = new Map([[centre.id, centre]]);
  const { ids, links, add } = outline(centre.id);
  let frontier: readonly string[] = [centre.id];
  for (let step = 0; step < depth && frontier.length > 0 && ids.size < nodeLimit; step += 1) {
    const listed = await listRelationsOfEntities(database, frontier, page);
    const added = await findEntities(database, add(listed.flatMap((of) => of.relations)));
    for (const entity of added) entities.set(entity.id, entity);
    frontier = added.filter((entity) => entity.degree <= hubDegree).map((entity) => entity.id);
  }
  return { centre, ...drawn(ids, links, entities) };
}

/** A graph of ids that grows by the links of its entities. */
function outline(centre: string): {
  readonly ids: ReadonlySet<string>;
  readonly links: ReadonlyMap<string, ListedRelation>;
  /** Adds links with what they lead to, and tells which entities are new; there is room for `nodeLimit`. */
  readonly add: (listed: readonly ListedRelation[]) => readonly string[];
} {
  const ids = new Set([centre]);
  const links = new Map<string, ListedRelation>();
  const add = (listed: readonly ListedRelation[]): readonly string[] => {
    const unknown = new Set(listed.flatMap(({ subject, object }) => [subject, object].filter((id) => !ids.has(id))));
    const added = [...unknown].slice(0, nodeLimit - ids.size);
    for (const id of added) ids.add(id);
    for (const link of listed) if (ids.has(link.subject) && ids.has(link.object)) links.set(link.id, link);
    return added;
  };
  return { ids, links, add };
}

/** What there still is of an outline. */
function drawn(
  ids: ReadonlySet<string>,
  links: ReadonlyMap<string, ListedRelation>,
  entities: ReadonlyMap<string, Entity>,
): Graph {
  return {
    nodes: [...ids].flatMap((id) => entities.get(id) ?? []),
    edges: [...links.values()].filter(({ subject, object }) => entities.has(subject) && entities.has(object)),
  };
}

function countMore({ nodes, edges }: Graph): readonly More[] {
  const shown = new Map<string, number>();
  for (const { subject, object } of edges) {
    for (const id of [subject, object]) shown.set(id, (shown.get(id) ?? 0) + 1);
  }
  return nodes
    .map((entity) => ({ entity, count: entity.degree - (shown.get(entity.id) ?? 0) }))
    .filter((more) => more.count > 0);
}
