import { Field, ID, InputType } from 'type-graphql';
import type { ClaimStatus } from '../../claims/claim.ts';
import type { ClaimCorrection } from '../../neo4j/review-writer.ts';
import { ClaimStatusEnum, RelationTypeEnum } from '../enums.ts';
import { PartialDateScalar } from '../scalars.ts';

@InputType('ClaimCorrection', {
  description: 'What a claim should say instead. What is left out stays as it was read.',
})
export class ClaimCorrectionInput {
  @Field(() => RelationTypeEnum, { nullable: true, description: 'What it states.' })
  readonly type?: string | null;

  @Field(() => ClaimStatusEnum, { nullable: true, description: 'How firmly.' })
  readonly status?: ClaimStatus | null;

  @Field(() => ID, { nullable: true, description: 'Of whom: the id of an entity that the article mentions.' })
  readonly subject?: string | null;

  @Field(() => ID, { nullable: true, description: 'The other end: the id of an entity that the article mentions.' })
  readonly object?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Since when it holds; null when nobody can tell.' })
  readonly from?: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Until when it held; null while it goes on.' })
  readonly to?: string | null;
}

/** The correction that an input gives: null takes a date away, and elsewhere means nothing. */
export function correctionOf(input: ClaimCorrectionInput | null): ClaimCorrection {
  if (input === null) return {};
  const { type, status, subject, object, from, to } = input;
  return {
    ...(type === null || type === undefined ? {} : { type }),
    ...(status === null || status === undefined ? {} : { status }),
    ...(subject === null || subject === undefined ? {} : { subject }),
    ...(object === null || object === undefined ? {} : { object }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}
