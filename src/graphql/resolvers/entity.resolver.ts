import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { within } from '../../answers/within.ts';
import type { EntityType } from '../../claims/ontology.ts';
import { ThroughlineError } from '../../errors.ts';
import { countEntities, searchEntities, type EntityOrder, type SearchPosition } from '../../neo4j/entity-reader.ts';
import type { RelationOrder } from '../../neo4j/relation-reader.ts';
import type { Entity } from '../../read-model/entity.ts';
import type { ListedRelation } from '../../read-model/relation.ts';
import type { GraphContext } from '../context.ts';
import { cursorsOf } from '../cursor.ts';
import { EntityOrderEnum, EntityTypeEnum, RelationOrderEnum } from '../enums.ts';
import { LinkFilterInput, relationFilterOf } from '../inputs/link-filter.input.ts';
import { pageOf, type Page } from '../types/connection.type.ts';
import { entityPages, relationPages } from '../types/connections.ts';
import { EntityObject } from '../types/entity.type.ts';

@Resolver(() => EntityObject)
export class EntityResolver {
  @Query(() => EntityObject, { nullable: true, description: 'An entity by id, or null.' })
  entity(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: GraphContext,
  ): Promise<Entity | null> {
    return context.loaders.entity.load(id);
  }

  @Query(() => entityPages.connection, {
    description:
      'Entities whose names or aliases contain words that begin with the words given, the best match first. Case and accents do not matter, and every symbol stands for itself: `entities(search: "meng")`.',
  })
  async entities(
    @Arg('search', () => String, { description: 'Words of a name, or beginnings of them.' }) search: string,
    @Arg('types', () => [EntityTypeEnum], { nullable: true, description: 'Only entities of these types.' })
    types: EntityType[] | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Go on after this cursor.' }) after: string | null,
    @Arg('minDegree', () => Int, { defaultValue: 0, description: 'Only entities with so many links at least.' })
    minDegree: number,
    @Arg('order', () => EntityOrderEnum, { defaultValue: 'MATCH', description: 'Which come first.' })
    order: EntityOrder,
    @Ctx() context: GraphContext,
  ): Promise<Page<Entity>> {
    if (search.trim() === '') {
      throw new ThroughlineError('BAD_USER_INPUT', 'search is empty: at least one word of a name is expected.');
    }
    within('first', first, 1, 100);
    const { database } = context;
    const cursors = cursorsOf(['entities', search, types ?? null, minDegree, order]);
    const key = cursors.decode(after ?? null, 3);
    const position: SearchPosition | null =
      key === null ? null : { key: Number(key[0]), second: Number(key[1]), id: String(key[2]) };
    const selection = { types: types ?? null, minDegree: within('minDegree', minDegree, 0, 1_000_000_000), order };
    return pageOf({
      rows: await searchEntities(database, search, selection, position, first + 1),
      first,
      after: after ?? null,
      nodeOf: (hit) => hit.entity,
      cursorOf: (hit) => cursors.encode([hit.key, hit.second, hit.entity.id]),
      count: () => countEntities(database, search, selection),
    });
  }

  @FieldResolver(() => relationPages.connection, {
    description: 'Its links, the surest first, asserted or alleged unless asked otherwise: `relations(first: 3)`.',
  })
  async relations(
    @Root() entity: Entity,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Go on after this cursor.' }) after: string | null,
    @Arg('where', () => LinkFilterInput, { nullable: true, description: 'Which links.' })
    where: LinkFilterInput | null,
    @Arg('order', () => RelationOrderEnum, { defaultValue: 'SUREST', description: 'Which come first.' })
    order: RelationOrder,
    @Ctx() { loaders, ontology, pathDefaults }: GraphContext,
  ): Promise<Page<ListedRelation>> {
    within('first', first, 1, 100);
    const cursors = cursorsOf(['relations', entity.id, where ?? null, order]);
    const key = cursors.decode(after ?? null, 3);
    const types = ontology.relationTypes.map((type) => type.name);
    const filter = relationFilterOf(where, { types, statuses: pathDefaults.statuses });
    const position =
      key === null
        ? null
        : { key: order === 'SUREST' ? Number(key[0]) : String(key[0]), claimCount: Number(key[1]), id: String(key[2]) };
    return pageOf({
      rows: await loaders.entityRelations({ filter, order, after: position, limit: first + 1 }).load(entity.id),
      first,
      after: after ?? null,
      nodeOf: (relation) => relation,
      cursorOf: (relation) =>
        cursors.encode([
          order === 'SUREST' ? relation.confidence : (relation.lastReported ?? ''),
          relation.claimCount,
          relation.id,
        ]),
      count: () => loaders.entityRelationCount(filter).load(entity.id),
    });
  }
}
