import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { within } from '../../answers/within.ts';
import type { ClaimOrder } from '../../neo4j/claim-reader.ts';
import type { StatedClaim } from '../../read-model/stated-claim.ts';
import { claimPage } from '../claim-page.ts';
import type { GraphContext } from '../context.ts';
import { ClaimOrderEnum } from '../enums.ts';
import { ClaimFilter, claimSelectionOf } from '../inputs/claim-filter.input.ts';
import { PartialDateScalar } from '../scalars.ts';
import { ClaimObject } from '../types/claim.type.ts';
import type { Page } from '../types/connection.type.ts';
import { claimPages } from '../types/connections.ts';

@Resolver(() => ClaimObject)
export class ClaimResolver {
  @Query(() => ClaimObject, {
    nullable: true,
    description:
      'A claim by id, also one that was withdrawn or rejected, or null: `claim(id: "clm_5hT0zq8vJ3xWb1Yc")`.',
  })
  claim(
    @Arg('id', () => ID, { description: 'Its id: `"clm_5hT0zq8vJ3xWb1Yc"`.' }) id: string,
    @Ctx() context: GraphContext,
  ): Promise<StatedClaim | null> {
    return context.loaders.claim.load(id);
  }

  @Query(() => claimPages.connection, {
    description:
      'Claims, each with its sentence: `claims(where: {entities: [{name: "Huawei"}], statuses: [ALLEGED]}, order: NEWEST)`.',
  })
  async claims(
    @Arg('where', () => ClaimFilter, { nullable: true, description: 'Which claims.' }) where: ClaimFilter | null,
    @Arg('order', () => ClaimOrderEnum, { defaultValue: 'OLDEST', description: 'Which come first.' }) order: ClaimOrder,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Go on after this cursor.' }) after: string | null,
    @Ctx() { database }: GraphContext,
  ): Promise<Page<StatedClaim>> {
    within('first', first, 1, 100);
    const query = ['claims', where ?? null, order];
    const selection = await claimSelectionOf(database, where ?? null);
    return claimPage(database, query, selection, order, first, after ?? null);
  }

  @FieldResolver(() => PartialDateScalar, { nullable: true, description: 'Since when it holds, or when it happened.' })
  from(@Root() claim: StatedClaim): string | null {
    return claim.dates.from;
  }

  @FieldResolver(() => PartialDateScalar, {
    nullable: true,
    description: 'Until when it held; equal to `from` for an event, null while it goes on or when unknown.',
  })
  to(@Root() claim: StatedClaim): string | null {
    return claim.dates.to;
  }
}
