import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphContext } from './context.ts';

/** An operation that was answered. */
export interface ObservedOperation {
  /** As the client named it; null when it did not. */
  readonly name: string | null;
  readonly kind: 'query' | 'mutation' | 'subscription' | null;
  readonly seconds: number;
  /** The code of its first error; null when it had none. */
  readonly code: string | null;
}

/** Tells whoever watches a request which operation it was, how long it took and how it ended. */
export function observeOperations(): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: () => {
      const begun = performance.now();
      return Promise.resolve({
        willSendResponse: ({ response, operationName, operation, contextValue }) => {
          const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
          const code = errors[0]?.extensions?.['code'];
          contextValue.observe({
            name: operationName ?? null,
            kind: operation?.operation ?? null,
            seconds: (performance.now() - begun) / 1000,
            code: errors.length === 0 ? null : typeof code === 'string' ? code : 'INTERNAL',
          });
          return Promise.resolve();
        },
      });
    },
  };
}
