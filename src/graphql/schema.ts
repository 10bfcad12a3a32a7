import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import type { Ontology } from '../claims/ontology.ts';
import { checkRole } from './check-role.ts';
import { registerEnums } from './enums.ts';
import { ArticleResolver } from './resolvers/article.resolver.ts';
import { ClaimResolver } from './resolvers/claim.resolver.ts';
import { DecisionResolver, EntityMentionResolver, MergeSuggestionResolver } from './resolvers/decision.resolver.ts';
import { EntityResolver } from './resolvers/entity.resolver.ts';
import { LoadResolver } from './resolvers/load.resolver.ts';
import { NeighbourhoodResolver } from './resolvers/neighbourhood.resolver.ts';
import { HopResolver, PathResolver, PathsResolver } from './resolvers/path.resolver.ts';
import { RelationResolver } from './resolvers/relation.resolver.ts';
import { ReviewResolver } from './resolvers/review.resolver.ts';
import { TimelineResolver } from './resolvers/timeline.resolver.ts';
import { VocabularyResolver } from './resolvers/vocabulary.resolver.ts';
import { entityObjects } from './types/entity.type.ts';

/** The executable schema of the service, for one vocabulary. */
export function graphqlSchema(ontology: Ontology): Promise<GraphQLSchema> {
  registerEnums(ontology);
  return buildSchema({
    resolvers: [
      ArticleResolver,
      ClaimResolver,
      DecisionResolver,
      EntityMentionResolver,
      EntityResolver,
      HopResolver,
      LoadResolver,
      MergeSuggestionResolver,
      NeighbourhoodResolver,
      PathResolver,
      PathsResolver,
      RelationResolver,
      ReviewResolver,
      TimelineResolver,
      VocabularyResolver,
    ],
    orphanedTypes: [...entityObjects],
    // Ranges are checked where the rules live, with messages of our own.
    validate: false,
    authChecker: checkRole,
  });
}
