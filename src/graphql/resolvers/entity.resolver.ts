import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { within } from '../../answers/within.ts';
import type { EntityType } from '../../claims/ontology.ts';
import { ThroughlineError } from '../../errors.ts';
import { searchEntities, type SearchPosition } from '../../neo4j/entity-reader.ts';
import type { Entity } from '../../read-model/entity.ts';
import type { Relation } from '../../read-model/relation.ts';
import type { GraphContext } from '../context.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { EntityTypeEnum } from '../enums.ts';
import { EntityConnection, pageOf } from '../types/connection.type.ts';
import { EntityObject } from '../types/entity.type.ts';
import { RelationObject } from '../types/relation.type.ts';

@Resolver(() => EntityObject)
export class EntityResolver {
  @Query(() => EntityObject, { nullable: true, description: 'An entity by id, or null.' })
  entity(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: GraphContext,
  ): Promise<Entity | null> {
    return context.loaders.entity.load(id);
  }

  @Query(() => EntityConnection, {
    description:
      'Entities whose names or aliases contain words that begin with the words given, the best match first. Case and accents do not matter, and every symbol stands for itself: `entities(search: "meng")`.',
  })
  async entities(
    @Arg('search', () => String, { description: 'Words of a name, or beginnings of them.' }) search: string,
    @Arg('types', () => [EntityTypeEnum], { nullable: true, description: 'Only entities of these types.' })
    types: EntityType[] | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Go on after this cursor.' }) after: string | null,
    @Ctx() context: GraphContext,
  ): Promise<EntityConnection> {
    if (search.trim() === '') {
      throw new ThroughlineError('BAD_USER_INPUT', 'search is empty: at least one word of a name is expected.');
    }
    within('first', first, 1, 100);
    const query = ['entities', search, types ?? null];
    const key = decodeCursor(query, after ?? null, 3);
    const position: SearchPosition | null =
      key === null ? null : { score: Number(key[0]), degree: Number(key[1]), id: String(key[2]) };
    const hits = await searchEntities(context.database, search, types ?? null, position, first + 1);
    const page = pageOf(hits, first, after ?? null, (hit) =>
      encodeCursor(query, [hit.score, hit.entity.degree, hit.entity.id]),
    );
    return { ...page, edges: page.edges.map(({ node, cursor }) => ({ node: node.entity, cursor })) };
  }

  @FieldResolver(() => [RelationObject], { description: 'Its surest links, asserted or alleged, of every type.' })
  relations(
    @Root() entity: Entity,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many, 1 to 100.' }) first: number,
    @Ctx() context: GraphContext,
  ): Promise<readonly Relation[]> {
    return context.loaders.entityRelations(within('first', first, 1, 100)).load(entity.id);
  }
}
