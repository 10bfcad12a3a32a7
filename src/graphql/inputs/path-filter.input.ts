import { Field, Float, InputType, Int } from 'type-graphql';
import type { ClaimStatus } from '../../claims/claim.ts';
import type { EntityType } from '../../claims/ontology.ts';
import { ClaimStatusEnum, EntityTypeEnum, RelationTypeEnum } from '../enums.ts';

@InputType('PathFilter', { description: 'What a path may walk over. Everything left out takes its default.' })
export class PathFilter {
  @Field(() => [RelationTypeEnum], {
    nullable: true,
    description:
      'Types of link to walk. Default: all but LINKED_TO, LOCATED_IN and NATIONAL_OF, which tie nobody to anybody in particular.',
  })
  readonly types?: readonly string[];

  @Field(() => [ClaimStatusEnum], {
    nullable: true,
    description: 'A link counts when one of its claims has one of these. Default: ASSERTED and ALLEGED.',
  })
  readonly statuses?: readonly ClaimStatus[];

  @Field(() => Float, { nullable: true, description: 'Least confidence of every link, 0 to 1. Default: 0.' })
  readonly minConfidence?: number;

  @Field(() => [EntityTypeEnum], {
    nullable: true,
    description: 'Types of entity to pass through. Default: all but Offence: a shared charge is not a link.',
  })
  readonly through?: readonly EntityType[];

  @Field(() => Int, {
    nullable: true,
    description: 'An entity with more links than this may end a path, but is no bridge. Default: 1000.',
  })
  readonly hubDegree?: number;
}
