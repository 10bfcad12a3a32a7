import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { exploreNeighbourhood, type Neighbourhood } from '../../answers/explore-neighbourhood.ts';
import type { ClaimStatus } from '../../claims/claim.ts';
import type { GraphContext } from '../context.ts';
import { ClaimStatusEnum, RelationTypeEnum } from '../enums.ts';
import { EntityRef, referenceOf } from '../inputs/entity-ref.input.ts';
import { NeighbourhoodObject } from '../types/graph.type.ts';

@Resolver()
export class NeighbourhoodResolver {
  @Query(() => NeighbourhoodObject, {
    description: 'What surrounds an entity, the surest links first: `neighbourhood(of: {name: "Canada"}, depth: 1)`.',
  })
  neighbourhood(
    @Arg('of', () => EntityRef, { description: 'The entity.' }) of: EntityRef,
    @Arg('depth', () => Int, { defaultValue: 1, description: 'Steps from the entity, 1 to 3.' }) depth: number,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Most links shown of each entity, 1 to 200.' })
    first: number,
    @Arg('types', () => [RelationTypeEnum], { nullable: true, description: 'Types of link to show. Default: all.' })
    types: string[] | null,
    @Arg('statuses', () => [ClaimStatusEnum], {
      nullable: true,
      description: 'A link counts when one of its claims has one of these. Default: ASSERTED and ALLEGED.',
    })
    statuses: ClaimStatus[] | null,
    @Ctx() context: GraphContext,
  ): Promise<Neighbourhood> {
    return exploreNeighbourhood(context.database, {
      of: referenceOf(of),
      depth,
      first,
      types: types ?? context.ontology.relationTypes.map((type) => type.name),
      statuses: statuses ?? context.pathDefaults.statuses,
      hubDegree: context.pathDefaults.hubDegree,
    });
  }
}
