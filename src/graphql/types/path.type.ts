import { Field, Int, ObjectType } from 'type-graphql';
import type { Absence, Cut, Hop, LiftableConstraint, Path, PathSource, Timing } from '../../read-model/path.ts';
import type { Relation } from '../../read-model/relation.ts';
import { CutEnum, LiftableConstraintEnum, PathSourceEnum, TimingEnum } from '../enums.ts';
import { EntityObject } from './entity.type.ts';
import { RelationObject } from './relation.type.ts';

@ObjectType('Hop', { simpleResolvers: true, description: 'One step of a path.' })
export class HopObject {
  @Field(() => EntityObject, { description: 'Where the step begins.' })
  readonly from!: EntityObject;

  @Field(() => EntityObject, { description: 'Where it ends.' })
  readonly to!: EntityObject;

  @Field(() => RelationObject, {
    description:
      'The best link between the two, in the order asked for. Its own subject may be either end: `sentence` reads it the way the path goes.',
  })
  readonly relation!: Relation;

  @Field(() => [RelationObject], {
    description: 'All the links between the two that the question allows, the best first.',
  })
  readonly relations!: readonly Relation[];

  @Field(() => TimingEnum, {
    nullable: true,
    description: 'How sure it is that the link holds on the date of `asOf`; null when none was asked for.',
  })
  readonly timing!: Timing | null;
}

@ObjectType('Path', {
  simpleResolvers: true,
  description: 'A way in which two entities are linked; no entity is on it twice.',
})
export class PathObject {
  @Field(() => [HopObject], { description: 'Its steps, in order.' })
  readonly hops!: readonly Hop[];
}

@ObjectType('Relaxation', { description: 'A constraint without which there would be a path.' })
export class RelaxationObject {
  @Field(() => LiftableConstraintEnum, { description: 'The constraint.' })
  readonly constraint!: LiftableConstraint;

  @Field(() => PathObject, { description: 'The shortest path that it keeps out.' })
  readonly path!: Path;
}

@ObjectType('Absence', { description: 'Why there is no path.' })
export class AbsenceObject implements Absence {
  @Field(() => [RelaxationObject], {
    description:
      'Single constraints without which there would be a path, as far as the time of the search allowed to find out. Empty: no one constraint alone keeps a path out.',
  })
  readonly relaxations!: readonly RelaxationObject[];
}

@ObjectType('PathsResult', {
  description: 'How two groups of entities are linked, and how far the answer can be relied on.',
})
export class PathsResultObject {
  @Field(() => [EntityObject], { description: 'The entities that `from` meant.' })
  readonly from!: readonly EntityObject[];

  @Field(() => [EntityObject], { description: 'The entities that `to` meant.' })
  readonly to!: readonly EntityObject[];

  @Field(() => [PathObject], { description: 'The paths, in the order asked for.' })
  readonly paths!: readonly Path[];

  @Field(() => Boolean, {
    description:
      'Whether these, with the pages before them, are all the paths of at most `maxHops` that the question allows.',
  })
  readonly complete!: boolean;

  @Field(() => CutEnum, {
    nullable: true,
    description: 'What ended the search; null when nothing is left to find, however long.',
  })
  readonly cutBy!: Cut | null;

  @Field(() => AbsenceObject, {
    nullable: true,
    description: 'Why there is no path; null when there is one, or when the search was cut short.',
  })
  readonly absence!: Absence | null;

  @Field(() => [EntityObject], { description: 'Entities with too many links to be crossed, that the search met.' })
  readonly hubsNotCrossed!: readonly EntityObject[];

  @Field(() => Int, { description: 'How many entities the search reached from `from`.' })
  readonly reachedFrom!: number;

  @Field(() => Int, { description: 'How many entities it reached from `to`.' })
  readonly reachedTo!: number;

  @Field(() => Int, { description: 'How many links it read.' })
  readonly linksRead!: number;

  @Field(() => Int, { description: 'How long it took, in milliseconds.' })
  readonly milliseconds!: number;

  @Field(() => PathSourceEnum, { description: 'Where it read the links.' })
  readonly source!: PathSource;
}
