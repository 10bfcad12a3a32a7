import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { answerConnection, type AnsweredConnection } from '../../answers/answer-connection.ts';
import { exploreNeighbourhood, type Neighbourhood } from '../../answers/explore-neighbourhood.ts';
import type { PathOrder } from '../../paths/path-question.ts';
import { rememberEntities, type GraphContext } from '../context.ts';
import { PathOrderEnum } from '../enums.ts';
import { EntityRef, referenceOf } from '../inputs/entity-ref.input.ts';
import { LinkFilterInput, relationFilterOf } from '../inputs/link-filter.input.ts';
import { PathFilter, wishesOf } from '../inputs/path-filter.input.ts';
import { ConnectionObject, NeighbourhoodObject } from '../types/graph.type.ts';

@Resolver()
export class NeighbourhoodResolver {
  @Query(() => NeighbourhoodObject, {
    description: 'What surrounds an entity, the surest links first: `neighbourhood(of: {name: "Canada"}, depth: 1)`.',
  })
  async neighbourhood(
    @Arg('of', () => EntityRef, { description: 'The entity.' }) of: EntityRef,
    @Arg('depth', () => Int, { defaultValue: 1, description: 'Steps from the entity, 1 to 3.' }) depth: number,
    @Arg('where', () => LinkFilterInput, { nullable: true, description: 'Which links to show.' })
    where: LinkFilterInput | null,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Most links shown of each entity, 1 to 200.' })
    first: number,
    @Ctx() context: GraphContext,
  ): Promise<Neighbourhood> {
    const types = context.ontology.relationTypes.map((type) => type.name);
    const found = await exploreNeighbourhood(context, {
      of: referenceOf(of),
      depth,
      first,
      links: relationFilterOf(where, { types, statuses: context.pathDefaults.statuses }),
      hubDegree: context.pathDefaults.hubDegree,
    });
    rememberEntities(context, found.nodes);
    return found;
  }

  @Query(() => ConnectionObject, {
    description:
      'A small graph that ties several entities together: `connect(entities: [{name: "Huawei"}, {name: "Michael Kovrig"}, {name: "Justin Trudeau"}])`. For k entities it is at most 2 − 2/k times as large as the smallest.',
  })
  async connect(
    @Arg('entities', () => [EntityRef], { description: 'From 2 to 12 entities.' }) entities: EntityRef[],
    @Arg('maxHops', () => Int, {
      nullable: true,
      description: 'Most hops of each path that joins one, 1 to 8. Default: 4.',
    })
    maxHops: number | null,
    @Arg('where', () => PathFilter, { nullable: true, description: 'What the paths may walk over and must look like.' })
    where: PathFilter | null,
    @Arg('order', () => PathOrderEnum, { nullable: true, description: 'What counts as near. Default: SHORTEST.' })
    order: PathOrder | null,
    @Ctx() context: GraphContext,
  ): Promise<AnsweredConnection> {
    const { database, ontology, sources, pathDefaults, pathDeadline } = context;
    const found = await answerConnection(
      { database, ontology, sources, defaults: pathDefaults, deadline: pathDeadline },
      { entities: entities.map(referenceOf), maxHops: maxHops ?? null, where: wishesOf(where), order: order ?? null },
    );
    rememberEntities(context, found.graph.nodes);
    return found;
  }
}
