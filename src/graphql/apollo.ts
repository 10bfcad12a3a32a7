import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { GraphContext } from './context.ts';
import { formatError } from './errors.ts';

/** Most tokens of a query: a page of hand-written GraphQL has some hundreds. */
const maxLexicalTokens = 2000;

/** The GraphQL server, not yet started, without a landing page of its own and with nothing fetched from elsewhere. */
export function apolloServer(schema: GraphQLSchema): ApolloServer<GraphContext> {
  return new ApolloServer<GraphContext>({
    schema,
    csrfPrevention: true,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError,
    parseOptions: { maxLexicalTokens },
    validationOptions: { maxErrors: 5 },
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    // The default cache-control plug-in costs more than the rest of the execution of a large answer.
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
  });
}
