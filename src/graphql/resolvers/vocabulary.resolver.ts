import { Ctx, Query, Resolver } from 'type-graphql';
import type { EntityTypeDefinition, RelationTypeDefinition } from '../../claims/ontology.ts';
import type { GraphContext } from '../context.ts';
import { EntityTypeDefinitionObject, RelationTypeDefinitionObject } from '../types/vocabulary.type.ts';

@Resolver()
export class VocabularyResolver {
  @Query(() => [RelationTypeDefinitionObject], { description: 'What links can state.' })
  relationTypes(@Ctx() context: GraphContext): readonly RelationTypeDefinition[] {
    return context.ontology.relationTypes;
  }

  @Query(() => [EntityTypeDefinitionObject], { description: 'What entities can be.' })
  entityTypes(@Ctx() context: GraphContext): readonly EntityTypeDefinition[] {
    return context.ontology.entityTypes;
  }
}
