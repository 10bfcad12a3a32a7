import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { findReferencedIds, groupLimit } from '../../answers/find-referenced-ids.ts';
import { within } from '../../answers/within.ts';
import { ThroughlineError } from '../../errors.ts';
import { everyClaimThatCounts } from '../../neo4j/claim-reader.ts';
import type { StatedClaim } from '../../read-model/stated-claim.ts';
import { claimPage } from '../claim-page.ts';
import type { GraphContext } from '../context.ts';
import { EntityRef, referenceOf } from '../inputs/entity-ref.input.ts';
import type { Page } from '../types/connection.type.ts';
import { claimPages } from '../types/connections.ts';

@Resolver()
export class TimelineResolver {
  @Query(() => claimPages.connection, {
    description:
      'What was claimed about an entity, or between several, in the order of the dates: `timeline(of: {name: "Meng Wanzhou"})`. A claim without a date of its own has its article’s.',
  })
  async timeline(
    @Arg('of', () => EntityRef, { nullable: true, description: 'An entity: every claim about it.' })
    of: EntityRef | null,
    @Arg('between', () => [EntityRef], {
      nullable: true,
      description: 'Instead of `of`: two entities or more; only claims about two of them.',
    })
    between: EntityRef[] | null,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 200.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Go on after this cursor.' }) after: string | null,
    @Ctx() context: GraphContext,
  ): Promise<Page<StatedClaim>> {
    within('first', first, 1, 200);
    const refs = of != null ? [of] : (between ?? []);
    if ((of != null && between != null) || (of == null && refs.length < 2) || refs.length > groupLimit) {
      throw new ThroughlineError(
        'BAD_USER_INPUT',
        `Either "of" names one entity, or "between" names from 2 to ${groupLimit}.`,
      );
    }
    const { database } = context;
    const entities = await findReferencedIds(database, 'between', refs.map(referenceOf));
    const selection = { ...everyClaimThatCounts, entities, between: of == null };
    return claimPage(database, ['timeline', entities, of == null], selection, 'OLDEST', first, after ?? null);
  }
}
