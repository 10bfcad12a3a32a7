import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { cachingHeaders } from './caching-headers.ts';
import type { GraphContext } from './context.ts';
import { errorReports, formatError, type FailureLog } from './errors.ts';
import { subscriptionsElsewhere } from './subscriptions-elsewhere.ts';
import { chargeOperations } from './limits/charge-operations.ts';
import { hurryReads } from './hurry-reads.ts';
import { observeOperations } from './observe-operations.ts';
import { limitRule, type OperationLimits } from './limits/limit-rule.ts';

/** Most errors of validation that an answer lists; one more says that there are others. */
export const maxErrors = 5;

/** The GraphQL server, not yet started, without a landing page of its own and with nothing fetched from elsewhere. */
export function apolloServer(
  schema: GraphQLSchema,
  limits: OperationLimits,
  log: FailureLog,
): ApolloServer<GraphContext> {
  return new ApolloServer<GraphContext>({
    schema,
    csrfPrevention: true,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError,
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationOptions: { maxErrors },
    validationRules: [limitRule(limits)],
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    plugins: [
      // The default cache-control plug-in costs more than the rest of the execution of a large answer.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      cachingHeaders(),
      subscriptionsElsewhere(),
      hurryReads(),
      chargeOperations(),
      observeOperations(),
      errorReports(log),
    ],
  });
}
