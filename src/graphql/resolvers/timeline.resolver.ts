import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { findReferencedEntity } from '../../answers/find-referenced-entity.ts';
import { groupLimit } from '../../answers/path-constraints.ts';
import { within } from '../../answers/within.ts';
import { ThroughlineError } from '../../errors.ts';
import { listTimeline } from '../../neo4j/claim-reader.ts';
import type { GraphContext } from '../context.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { EntityRef, referenceOf } from '../inputs/entity-ref.input.ts';
import { ClaimConnection } from '../types/claim.type.ts';
import { pageOf } from '../types/connection.type.ts';

@Resolver()
export class TimelineResolver {
  @Query(() => ClaimConnection, {
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
  ): Promise<ClaimConnection> {
    within('first', first, 1, 200);
    const refs = of != null ? [of] : (between ?? []);
    if ((of != null && between != null) || (of == null && refs.length < 2) || refs.length > groupLimit) {
      throw new ThroughlineError(
        'BAD_USER_INPUT',
        `Either "of" names one entity, or "between" names from 2 to ${groupLimit}.`,
      );
    }
    const { database } = context;
    const entities = await Promise.all(refs.map((ref) => findReferencedEntity(database, referenceOf(ref))));
    const query = ['timeline', entities.map((entity) => entity.id), of == null];
    const key = decodeCursor(query, after ?? null, 2);
    const position = key === null ? null : { date: String(key[0]), id: String(key[1]) };
    const ids = entities.map((entity) => entity.id);
    const rows = await listTimeline(database, ids, of == null, position, first + 1);
    const page = pageOf(rows, first, after ?? null, (row) => encodeCursor(query, [row.date, row.claim.id]));
    return { ...page, edges: page.edges.map(({ node, cursor }) => ({ node: node.claim, cursor })) };
  }
}
