import type { EntityType, RelationType, RelationTypeDefinition } from '../claims/ontology.ts';
import { relationId } from './identifiers.ts';

/** A link that claims support, its ends in canonical order. */
export interface RelationKey {
  readonly id: string;
  readonly type: RelationType;
  readonly subject: string;
  readonly object: string;
}

/** The entity that one end of a claim means now. */
export interface ClaimEnd {
  readonly entity: string;
  readonly type: EntityType;
}

/**
 * The link that a claim of a type supports between the entities that its ends mean now, or null when it supports none:
 * both ends mean one entity since a merge, or one means an entity of a type that the vocabulary does not allow there.
 * A symmetric relation is one link, whichever end an article names first.
 */
export function relationOfClaim(
  definition: RelationTypeDefinition,
  subject: ClaimEnd,
  object: ClaimEnd,
): RelationKey | null {
  if (subject.entity === object.entity) return null;
  const swapped = definition.symmetric && object.entity < subject.entity;
  const [from, to] = swapped ? [object, subject] : [subject, object];
  if (!definition.subject.includes(from.type) || !definition.object.includes(to.type)) return null;
  return {
    id: relationId(definition.name, from.entity, to.entity),
    type: definition.name,
    subject: from.entity,
    object: to.entity,
  };
}
