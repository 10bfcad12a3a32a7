import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { GraphContext } from './context.ts';

/** Tells who sends a subscription over plain HTTP where subscriptions are answered. */
export function subscriptionsElsewhere(): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ operation, request }) => {
          if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return Promise.resolve();
          const host = request.http?.headers.get('host') ?? 'HOST';
          throw new GraphQLError(
            `Subscriptions are answered over WebSocket, by the protocol graphql-transport-ws: connect to ws://${host}/graphql (wss:// behind TLS).`,
            { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } },
          );
        },
      }),
  };
}
