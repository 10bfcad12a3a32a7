import type { EntityType } from '../claims/ontology.ts';
import { ThroughlineError } from '../errors.ts';
import type { Database } from '../neo4j/database.ts';
import {
  findEntities,
  findEntitiesByName,
  listTraits,
  searchEntities,
  type EntityTraits,
} from '../neo4j/entity-reader.ts';
import type { Entity } from '../read-model/entity.ts';

/** How a caller names an entity: by id, or by exact name with, where needed, its type. */
export type EntityReference =
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'name'; readonly name: string; readonly type: EntityType | null };

/**
 * The entity that a reference means. Throws ENTITY_NOT_FOUND, with entities of similar names, or ENTITY_AMBIGUOUS with the
 * candidates when several entities bear the name.
 */
export async function findReferencedEntity(database: Database, reference: EntityReference): Promise<Entity> {
  if (reference.kind === 'id') {
    const [entity] = await findEntities(database, [reference.id]);
    if (entity !== undefined) return entity;
    throw new ThroughlineError('ENTITY_NOT_FOUND', `There is no entity with the id "${reference.id.slice(0, 100)}".`, {
      details: { id: reference.id.slice(0, 100) },
    });
  }
  const candidates = await findEntitiesByName(database, reference.name, reference.type);
  const [entity, ...others] = candidates;
  const name = reference.name.slice(0, 200);
  if (entity === undefined) {
    const type = reference.type === null ? '' : ` of type ${reference.type}`;
    const similar = await findSimilar(database, reference.name);
    const advice =
      similar.length === 0
        ? 'Try another spelling, or add an article that mentions it.'
        : `Is it ${similar.map((one) => `${one.name} (${one.type}, ${one.id})`).join(' or ')}?`;
    throw new ThroughlineError('ENTITY_NOT_FOUND', `Nothing${type} is named "${name}". ${advice}`, {
      details: { name, candidates: similar.map(briefly) },
    });
  }
  if (others.length > 0) {
    const shown = candidates.slice(0, 10);
    const traits = await listTraits(
      database,
      shown.map((one) => one.id),
    );
    throw new ThroughlineError(
      'ENTITY_AMBIGUOUS',
      `${candidates.length} entities are named "${name}": ` +
        `${shown
          .map((one) => `${one.name} (${described(one, traits.get(one.id))}, ${one.id})`)
          .join('; ')}. Ask by id, or add the type.`,
      {
        details: { candidates: shown.map(briefly) },
      },
    );
  }
  return entity;
}

/** How many entities are offered in place of one that is not found. */
const mostSimilar = 3;

/** Entities whose names have the words that were given, or words that begin with them or differ by a letter. */
async function findSimilar(database: Database, name: string): Promise<readonly Entity[]> {
  return (await searchEntities(database, name, null, null, mostSimilar)).map((hit) => hit.entity);
}

function briefly({ id, name, type }: Entity): Readonly<Record<string, string>> {
  return { id, name, type };
}

/** `Person of Canada, linked to Zoe Adams`. */
function described({ type }: Entity, traits: EntityTraits | undefined): string {
  const states = traits?.states ?? [];
  const others = traits?.others ?? [];
  return [
    states.length === 0 ? type : `${type} of ${states.join(' and ')}`,
    ...(others.length === 0 ? [] : [`linked to ${others.join(' and ')}`]),
  ].join(', ');
}
