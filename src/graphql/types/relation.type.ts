import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { ClaimStatus } from '../../claims/claim.ts';
import { ClaimStatusEnum, RelationTypeEnum } from '../enums.ts';
import { PartialDateScalar } from '../scalars.ts';
import { NodeObject } from './node.type.ts';

@ObjectType('Relation', {
  simpleResolvers: true,
  implements: NodeObject,
  description: 'A link between two entities: all that articles state of one type about one pair, taken together.',
})
export class RelationObject extends NodeObject {
  @Field(() => RelationTypeEnum, { description: 'What the link states, read from subject to object.' })
  readonly type!: string;

  @Field(() => Int, { description: 'How many claims stand behind it.' })
  readonly claimCount!: number;

  @Field(() => Int, {
    description: 'How many independent sources its confidence rests on; outlets that print one text are one source.',
  })
  readonly sourceCount!: number;

  @Field(() => [ClaimStatusEnum], { description: 'The statuses its claims have, the firmest first.' })
  readonly statuses!: readonly ClaimStatus[];

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was last reported.' })
  readonly lastReported!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Since when it holds, or when it happened, if an article says so.',
  })
  readonly validFrom!: string | null;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Until when it held; null while it goes on or when unknown.',
  })
  readonly validTo!: string | null;

  @Field(() => Float, {
    description:
      'Probability, 0 to 1, that the articles really state the link: the surest claim of each publisher, combined as independent sources. It measures reading, not truth.',
  })
  readonly confidence!: number;
}
