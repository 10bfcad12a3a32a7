import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import type { Ontology } from '../claims/ontology.ts';
import { checkRole } from './check-role.ts';
import { packageRoot } from '../package-root.ts';
import { documentSchema, type DocumentationExamples } from './document-schema.ts';
import { registerEnums } from './enums.ts';
import { ArticleResolver } from './resolvers/article.resolver.ts';
import { ChangeResolver } from './resolvers/change.resolver.ts';
import { ClaimResolver } from './resolvers/claim.resolver.ts';
import { DecisionResolver, EntityMentionResolver, MergeSuggestionResolver } from './resolvers/decision.resolver.ts';
import { EntityResolver } from './resolvers/entity.resolver.ts';
import { LoadResolver } from './resolvers/load.resolver.ts';
import { NodeResolver } from './resolvers/node.resolver.ts';
import { NeighbourhoodResolver } from './resolvers/neighbourhood.resolver.ts';
import { HopResolver, PathResolver, PathsResolver } from './resolvers/path.resolver.ts';
import { RelationResolver } from './resolvers/relation.resolver.ts';
import { ReviewResolver } from './resolvers/review.resolver.ts';
import { TimelineResolver } from './resolvers/timeline.resolver.ts';
import { VocabularyResolver } from './resolvers/vocabulary.resolver.ts';
import { connectionResolvers } from './types/connections.ts';
import { entityObjects } from './types/entity.type.ts';

/** The executable schema of the service, for one vocabulary. */
export async function graphqlSchema(ontology: Ontology): Promise<GraphQLSchema> {
  registerEnums(ontology);
  const schema = await buildSchema({
    resolvers: [
      ArticleResolver,
      ChangeResolver,
      ClaimResolver,
      DecisionResolver,
      EntityMentionResolver,
      EntityResolver,
      HopResolver,
      LoadResolver,
      MergeSuggestionResolver,
      NeighbourhoodResolver,
      NodeResolver,
      PathResolver,
      PathsResolver,
      RelationResolver,
      ReviewResolver,
      TimelineResolver,
      VocabularyResolver,
      ...connectionResolvers,
    ],
    orphanedTypes: [...entityObjects],
    // Ranges are checked where the rules live, with messages of our own.
    validate: false,
    authChecker: checkRole,
    // The library asks for it; every subscription here has a source of its own.
    pubSub: { publish: () => undefined, subscribe: () => neverPublished() },
  });
  documentSchema(schema, readExamples());
  return schema;
}

function neverPublished(): AsyncIterable<never> {
  throw new RangeError('Nothing is published: subscriptions follow the graph.');
}

/** Written by hand, like the vocabulary; a test holds every one of them against the schema. */
function readExamples(): DocumentationExamples {
  return JSON.parse(
    readFileSync(join(packageRoot, 'schema', 'documentation-examples.json'), 'utf8'),
  ) as DocumentationExamples;
}
