import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, OperationTypeNode } from 'graphql';
import type { GraphContext } from './context.ts';

/** Fields whose answers change with the program only. */
const lasting: ReadonlySet<string> = new Set(['relationTypes', 'entityTypes', '__schema', '__type', '__typename']);

/**
 * Says what of an answer may be kept: the vocabulary for some minutes; what the graph says only as long as its entity tag
 * still holds, since the next article may change it; changes and errors not at all.
 */
export function cachingHeaders(): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ operation, response }) => {
          const failed = response.body.kind !== 'single' || response.body.singleResult.errors !== undefined;
          const isQuery = operation?.operation === OperationTypeNode.QUERY;
          const isLasting = operation?.selectionSet.selections.every(
            (selection) => selection.kind === Kind.FIELD && lasting.has(selection.name.value),
          );
          const policy = failed || !isQuery ? 'no-store' : isLasting ? 'private, max-age=300' : 'private, no-cache';
          response.http.headers.set('cache-control', policy);
          return Promise.resolve();
        },
      }),
  };
}
