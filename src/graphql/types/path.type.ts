import { Field, Int, ObjectType } from 'type-graphql';
import type { Cut, Hop, Path, PathSource } from '../../read-model/path.ts';
import type { Relation } from '../../read-model/relation.ts';
import { CutEnum, PathSourceEnum } from '../enums.ts';
import { EntityObject } from './entity.type.ts';
import { RelationObject } from './relation.type.ts';

@ObjectType('Hop', { description: 'One step of a path.' })
export class HopObject implements Hop {
  @Field(() => EntityObject, { description: 'Where the step begins.' })
  readonly from!: EntityObject;

  @Field(() => EntityObject, { description: 'Where it ends.' })
  readonly to!: EntityObject;

  @Field(() => RelationObject, {
    description:
      'The surest link between the two. Its own subject may be either end: `sentence` reads it the way the path goes.',
  })
  readonly relation!: Relation;

  @Field(() => [RelationObject], {
    description: 'All the links between the two that the question allows, the surest first.',
  })
  readonly relations!: readonly Relation[];
}

@ObjectType('Path', { description: 'A way in which two entities are linked; no entity is on it twice.' })
export class PathObject implements Path {
  @Field(() => [HopObject], { description: 'Its steps, in order.' })
  readonly hops!: readonly Hop[];
}

@ObjectType('PathsResult', {
  description: 'How two groups of entities are linked, and how far the answer can be relied on.',
})
export class PathsResultObject {
  @Field(() => [EntityObject], { description: 'The entities that `from` meant.' })
  readonly from!: readonly EntityObject[];

  @Field(() => [EntityObject], { description: 'The entities that `to` meant.' })
  readonly to!: readonly EntityObject[];

  @Field(() => [PathObject], { description: 'The paths, shortest first, among equals the surest first.' })
  readonly paths!: readonly Path[];

  @Field(() => Boolean, { description: 'Whether these are all the paths that the question allows.' })
  readonly complete!: boolean;

  @Field(() => CutEnum, { nullable: true, description: 'What cut the answer short; null when it is complete.' })
  readonly cutBy!: Cut | null;

  @Field(() => [EntityObject], { description: 'Entities with too many links to be crossed, that the search met.' })
  readonly hubsNotCrossed!: readonly EntityObject[];

  @Field(() => Int, { description: 'How many entities the search saw.' })
  readonly entitiesSeen!: number;

  @Field(() => Int, { description: 'How many links it read.' })
  readonly linksRead!: number;

  @Field(() => Int, { description: 'How long it took, in milliseconds.' })
  readonly milliseconds!: number;

  @Field(() => PathSourceEnum, { description: 'Where it read the links.' })
  readonly source!: PathSource;
}
