import { Field, Float, InputType, Int } from 'type-graphql';
import { within } from '../../answers/within.ts';
import type { ClaimStatus } from '../../claims/claim.ts';
import type { RelationFilter } from '../../neo4j/relation-reader.ts';
import { ClaimStatusEnum, RelationTypeEnum } from '../enums.ts';
import { PartialDateScalar } from '../scalars.ts';

@InputType('LinkFilter', {
  description: 'Which links to show. Everything left out takes its default. `{types: [DETAINED_BY], minSources: 2}`',
})
export class LinkFilterInput {
  @Field(() => [RelationTypeEnum], { nullable: true, description: 'Types of link. Default: all.' })
  readonly types?: readonly string[];

  @Field(() => [ClaimStatusEnum], {
    nullable: true,
    description: 'A link counts when one of its claims has one of these. Default: ASSERTED and ALLEGED.',
  })
  readonly statuses?: readonly ClaimStatus[];

  @Field(() => Float, { nullable: true, description: 'Least confidence, 0 to 1. Default: 0.' })
  readonly minConfidence?: number;

  @Field(() => Int, { nullable: true, description: 'Least number of independent sources. Default: 1.' })
  readonly minSources?: number;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Only links that may hold on this date; imprecise dates are intervals.',
  })
  readonly asOf?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With `asOf`: whether links without any date count. Default: true.',
  })
  readonly undated?: boolean;
}

/** The filter that an input states. Throws BAD_USER_INPUT for a number out of its range. */
export function relationFilterOf(
  where: LinkFilterInput | null | undefined,
  defaults: { readonly types: readonly string[]; readonly statuses: readonly ClaimStatus[] },
): RelationFilter {
  return {
    types: where?.types ?? defaults.types,
    statuses: where?.statuses ?? defaults.statuses,
    minConfidence: within('minConfidence', where?.minConfidence ?? 0, 0, 1),
    minSources: within('minSources', where?.minSources ?? 1, 1, 1000),
    asOf: where?.asOf ?? null,
    undated: where?.undated ?? true,
  };
}
