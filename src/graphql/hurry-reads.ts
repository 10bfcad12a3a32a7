import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import type { GraphContext } from './context.ts';

/** Tells whoever keeps the time of a request that its operation only reads. */
export function hurryReads(): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ operation, contextValue }) => {
          if (operation?.operation === OperationTypeNode.QUERY) contextValue.onlyReads();
          return Promise.resolve();
        },
      }),
  };
}
