import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { GraphQLError, type ExecutionArgs, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { ConnectionInitMessage, Context } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { Identity } from '../../access/identity.ts';
import { isLoopback } from '../../access/is-loopback.ts';
import type { Access } from '../../access/open-access.ts';
import { messageOf } from '../../errors.ts';
import { graphContext, type GraphServices } from '../../graphql/context.ts';
import { describeFailure, failureIn, formatError } from '../../graphql/errors.ts';
import type { OperationLimits } from '../../graphql/limits/limit-rule.ts';
import { answerEvents, readSubscription } from '../../graphql/subscription-operation.ts';
import type { Log } from '../observe/log.ts';

export interface SubscriptionOptions {
  readonly schema: GraphQLSchema;
  readonly services: GraphServices;
  readonly operationLimits: OperationLimits;
  readonly access: Access;
  /** Whether anybody who reaches the address may do everything. */
  readonly open: boolean;
  readonly log: Log;
}

/** Bytes of one message of a client: a subscription and its variables. */
const maxMessage = 100_000;
/** Connections at once; each holds a socket and little else. */
const mostConnections = 1000;
/** Subscriptions at once on one connection. */
const mostSubscriptions = 20;

/**
 * Answers subscriptions at `/graphql` of a server, by the protocol graphql-transport-ws and with the limits that hold over
 * HTTP. Returns how to stop: it tells every client that the server goes away.
 */
export function serveSubscriptions(server: Server, options: SubscriptionOptions): () => Promise<void> {
  const { schema, services, operationLimits, access, log } = options;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxMessage });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const refusal = refusalOf(request, sockets.clients.size, options.open);
    if (refusal === null) {
      sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request));
    } else {
      socket.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    }
  });

  /** Errors as they are sent: with public codes and an id under which the log has what failed here. */
  const reported = (errors: readonly GraphQLError[]): readonly GraphQLFormattedError[] => {
    const requestId = randomUUID();
    return errors.map((problem) => {
      const failure = failureIn(problem);
      if (failure !== null) log.error(describeFailure(failure), { requestId });
      const formatted = formatError(problem.toJSON(), problem);
      return { ...formatted, extensions: { ...formatted.extensions, requestId } };
    });
  };

  const { dispose } = useServer(
    {
      onConnect: async (context) => {
        try {
          await access.identify(authorizationOf(context));
          return true;
        } catch (problem) {
          const failure = failureIn(problem);
          if (failure !== null) log.error(describeFailure(failure), { requestId: randomUUID() });
          context.extra.socket.close(4401, failure === null ? messageOf(problem).slice(0, 100) : 'Try again later.');
          return false;
        }
      },
      onSubscribe: async (context, _id, { query, operationName, variables }) => {
        const { subscriptions } = context;
        if (Object.keys(subscriptions).length > mostSubscriptions) {
          return [tooMany(`At most ${mostSubscriptions} subscriptions are open on one connection.`)];
        }
        const read = readSubscription(schema, operationLimits, { query, operationName });
        if (!('kind' in read)) return read;
        return {
          schema,
          document: read,
          operationName: operationName ?? null,
          variableValues: variables ?? null,
          // Asked again for each subscription: a token may have ended since the connection was opened.
          contextValue: await access.identify(authorizationOf(context)),
        };
      },
      subscribe: (execution: ExecutionArgs) => {
        const identity = execution.contextValue as Identity;
        return answerEvents(execution, () => graphContext(services, randomUUID(), identity));
      },
      onError: (_context, _id, _payload, errors) => reported(errors),
      onNext: (_context, _id, _payload, _execution, result) =>
        result.errors === undefined ? undefined : { data: result.data ?? null, errors: reported(result.errors) },
      // Closing messages of the library carry the words of inner errors otherwise.
      isProd: true,
    },
    sockets,
  );
  return async () => {
    await dispose();
  };
}

/** Why a connection is not opened, as the status of HTTP, or null. */
function refusalOf(request: IncomingMessage, connections: number, open: boolean): string | null {
  const { origin, host } = request.headers;
  if (new URL(request.url ?? '/', 'http://localhost').pathname !== '/graphql') return '404 Not Found';
  if (open && !isLoopback((host ?? '').replace(/:\d+$/, ''))) return '403 Forbidden';
  if (connections >= mostConnections) return '503 Service Unavailable';
  // A page of another site must not use the browser of somebody who can reach this service.
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host)) return '403 Forbidden';
  return null;
}

/** The authorization of a connection: a header where a client can set one, else what it says when it opens. */
function authorizationOf({ connectionParams, extra }: Context<ConnectionInitMessage['payload'], Extra>): string | null {
  const said = connectionParams?.['authorization'] ?? connectionParams?.['Authorization'];
  return extra.request.headers.authorization ?? (typeof said === 'string' ? said : null);
}

function tooMany(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}
