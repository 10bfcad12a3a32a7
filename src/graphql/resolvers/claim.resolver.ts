import { FieldResolver, Resolver, Root } from 'type-graphql';
import type { StatedClaim } from '../../read-model/stated-claim.ts';
import { PartialDateScalar } from '../scalars.ts';
import { ClaimObject } from '../types/claim.type.ts';

@Resolver(() => ClaimObject)
export class ClaimResolver {
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
