import { Field, ID, InputType } from 'type-graphql';
import type { EntityReference } from '../../answers/find-referenced-entity.ts';
import type { EntityType } from '../../claims/ontology.ts';
import { ThroughlineError } from '../../errors.ts';
import { EntityTypeEnum } from '../enums.ts';

@InputType('EntityRef', {
  description:
    'An entity, by `id` or by exact `name` (case, accents and punctuation do not matter; aliases count). `{name: "Meng Wanzhou"}`',
})
export class EntityRef {
  @Field(() => ID, { nullable: true, description: 'Its id.' })
  readonly id?: string;

  @Field(() => String, { nullable: true, description: 'Its name or one of its aliases.' })
  readonly name?: string;

  @Field(() => EntityTypeEnum, { nullable: true, description: 'With a name: its type, to tell namesakes apart.' })
  readonly type?: EntityType;
}

/** The reference that an input means. Throws BAD_USER_INPUT unless it gives either an id or a name. */
export function referenceOf(ref: EntityRef): EntityReference {
  if (typeof ref.id === 'string' && typeof ref.name !== 'string') return { kind: 'id', id: ref.id };
  if (typeof ref.name === 'string' && typeof ref.id !== 'string' && ref.name.trim() !== '') {
    return { kind: 'name', name: ref.name, type: ref.type ?? null };
  }
  throw new ThroughlineError(
    'BAD_USER_INPUT',
    'An entity is named either by id or by name: {id: "ent_…"} or {name: "Meng Wanzhou", type: Person}.',
  );
}
