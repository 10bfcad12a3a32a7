import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import type { GraphContext } from '../context.ts';
import { measureOperations } from './measure-operation.ts';

/** Charges whoever asks for the cost of each operation before it is executed. */
export function chargeOperations(): ApolloServerPlugin<GraphContext> {
  // The server keeps the documents of frequent queries, and the cost is theirs for good.
  const costs = new WeakMap<DocumentNode, number>();
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: async ({ document, schema, contextValue }) => {
          const cost = costs.get(document) ?? measureOperations(schema, document).cost;
          costs.set(document, cost);
          await contextValue.charge(cost);
        },
      }),
  };
}
