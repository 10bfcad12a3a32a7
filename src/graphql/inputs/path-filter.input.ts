import { Field, Float, InputType, Int } from 'type-graphql';
import type { PathWishes } from '../../answers/path-request.ts';
import type { ClaimStatus } from '../../claims/claim.ts';
import type { EntityType } from '../../claims/ontology.ts';
import type { Direction } from '../../paths/path-question.ts';
import { ClaimStatusEnum, DirectionEnum, EntityTypeEnum, RelationTypeEnum } from '../enums.ts';
import { DayOrDateTimeScalar, PartialDateScalar } from '../scalars.ts';
import { EntityRef, referenceOf } from './entity-ref.input.ts';

@InputType('TypeDirection', {
  description: 'A type of link with the direction to walk it: `{type: OWNS, direction: FORWARD}`.',
})
export class TypeDirection {
  @Field(() => RelationTypeEnum, { description: 'The type.' })
  readonly type!: string;

  @Field(() => DirectionEnum, { description: 'The direction, seen along the path.' })
  readonly direction!: Direction;
}

@InputType('PathFilter', {
  description:
    'What a path may walk over and must look like. Everything left out takes its default. `{statuses: [ASSERTED], minSources: 2, avoid: [{name: "China"}]}`',
})
export class PathFilter {
  @Field(() => [RelationTypeEnum], {
    nullable: true,
    description:
      'Types of link to walk. Default: all but LINKED_TO, LOCATED_IN and NATIONAL_OF, which tie nobody to anybody in particular.',
  })
  readonly types?: readonly string[];

  @Field(() => [RelationTypeEnum], {
    nullable: true,
    description: 'Types of link not to walk, taken from those above.',
  })
  readonly excludeTypes?: readonly string[];

  @Field(() => [TypeDirection], {
    nullable: true,
    description: 'Types to walk in one direction only; they are added to those above. Default: every type both ways.',
  })
  readonly directions?: readonly TypeDirection[];

  @Field(() => [ClaimStatusEnum], {
    nullable: true,
    description: 'A link counts when one of its claims has one of these. Default: ASSERTED and ALLEGED.',
  })
  readonly statuses?: readonly ClaimStatus[];

  @Field(() => Float, { nullable: true, description: 'Least confidence of every link, 0 to 1. Default: 0.' })
  readonly minConfidence?: number;

  @Field(() => Int, { nullable: true, description: 'Least number of independent sources of every link. Default: 1.' })
  readonly minSources?: number;

  @Field(() => [EntityTypeEnum], {
    nullable: true,
    description: 'Types of entity to pass through. Default: all but Offence: a shared charge is not a link.',
  })
  readonly through?: readonly EntityType[];

  @Field(() => [EntityRef], {
    nullable: true,
    description: 'Entities that every path must pass, in any order, whatever their type and number of links.',
  })
  readonly via?: readonly EntityRef[];

  @Field(() => [EntityRef], { nullable: true, description: 'Entities that no path may pass.' })
  readonly avoid?: readonly EntityRef[];

  @Field(() => [String], {
    nullable: true,
    description:
      'Publishers whose claims do not count, by name: links are computed again without them. `["Example News"]`',
  })
  readonly ignorePublishers?: readonly string[];

  @Field(() => [EntityRef], {
    nullable: true,
    description: 'Claimants whose word does not count: links are computed again without what they say.',
  })
  readonly ignoreClaimants?: readonly EntityRef[];

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'Only links that may hold on this date. Imprecise dates are intervals: "2018" may be any day of it, and every hop says in `timing` how sure it is.',
  })
  readonly asOf?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With `asOf`: whether links without any date count. Default: true.',
  })
  readonly undated?: boolean;

  @Field(() => DayOrDateTimeScalar, {
    nullable: true,
    description: 'Only what this graph knew then, with what it has withdrawn since: `"2024-03-08"`.',
  })
  readonly knownAt?: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only paths whose hops can have begun one after the other; a hop without a date fits anywhere. Default: false.',
  })
  readonly chronological?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether paths may cross hubs. Default: false.' })
  readonly crossHubs?: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'An entity with more links than this is a hub: it may end a path, but is no bridge. Default: 1000.',
  })
  readonly hubDegree?: number;

  @Field(() => [EntityRef], {
    nullable: true,
    description: 'Entities that count as hubs whatever their number of links.',
  })
  readonly hubs?: readonly EntityRef[];
}

/** The wishes that an input states. Throws BAD_USER_INPUT for an entity that is named neither by id nor by name. */
export function wishesOf(where: PathFilter | null | undefined): PathWishes {
  const references = (refs: readonly EntityRef[] | null | undefined) => refs?.map(referenceOf) ?? null;
  return {
    types: where?.types ?? null,
    excludeTypes: where?.excludeTypes ?? null,
    directions: where?.directions ?? null,
    statuses: where?.statuses ?? null,
    minConfidence: where?.minConfidence ?? null,
    minSources: where?.minSources ?? null,
    through: where?.through ?? null,
    via: references(where?.via),
    avoid: references(where?.avoid),
    ignorePublishers: where?.ignorePublishers ?? null,
    ignoreClaimants: references(where?.ignoreClaimants),
    asOf: where?.asOf ?? null,
    undated: where?.undated ?? null,
    knownAt: where?.knownAt ?? null,
    chronological: where?.chronological ?? null,
    crossHubs: where?.crossHubs ?? null,
    hubDegree: where?.hubDegree ?? null,
    hubs: references(where?.hubs),
  };
}
