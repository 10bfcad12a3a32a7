import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { GraphQLError, type ExecutionArgs, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { ConnectionInitMessage, Context } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { isLoopback } from '../../access/is-loopback.ts';
import { messageOf, ThroughlineError } from '../../errors.ts';
import { graphContext, type GraphServices } from '../../graphql/context.ts';
import { describeFailure, failureIn, formatError } from '../../graphql/errors.ts';
import type { OperationLimits } from '../../graphql/limits/limit-rule.ts';
import { answerEvents, readSubscription } from '../../graphql/subscription-operation.ts';
import type { Log } from '../observe/log.ts';
import type { Admit, Asker, Sender } from './admission.ts';

export interface SubscriptionOptions {
  readonly schema: GraphQLSchema;
  readonly services: GraphServices;
  readonly operationLimits: OperationLimits;
  /** Proxies before this service, whose word for the address of a client is taken. */
  readonly proxies: number;
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
/** Closing codes: of the protocol, for a token that is not good, and of WebSocket, for what may go well later. */
const [unauthorized, tryAgainLater] = [4401, 1013];

/**
 * Answers subscriptions at `/graphql` of a server, by the protocol graphql-transport-ws and with the limits that hold over
 * HTTP: a connection and a subscription count as a request each, and every event as the values that its answer may hold.
 * Returns how to stop: it tells every client that the server goes away.
 */
export function serveSubscriptions(server: Server, admit: Admit, options: SubscriptionOptions): () => Promise<void> {
  const { schema, services, operationLimits, proxies, log } = options;
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
          await admit(senderOf(context, proxies));
          return true;
        } catch (problem) {
          const failure = failureIn(problem);
          if (failure !== null) log.error(describeFailure(failure), { requestId: randomUUID() });
          const mayGoWell =
            failure !== null || (problem instanceof ThroughlineError && problem.code === 'RATE_LIMITED');
          const reason = failure === null ? messageOf(problem).slice(0, 100) : 'Try again later.';
          context.extra.socket.close(mayGoWell ? tryAgainLater : unauthorized, reason);
          return false;
        }
      },
      onSubscribe: async (context, _id, { query, operationName, variables }) => {
        const { subscriptions } = context;
        if (Object.keys(subscriptions).length > mostSubscriptions) {
          return [tooMany(`At most ${mostSubscriptions} subscriptions are open on one connection.`)];
        }
        let asker: Asker;
        try {
          // Asked again for each subscription: a token may have ended since the connection was opened.
          asker = await admit(senderOf(context, proxies));
        } catch (problem) {
          return [refusal(problem)];
        }
        const read = readSubscription(schema, operationLimits, { query, operationName });
        if (!('kind' in read)) return read;
        return {
          schema,
          document: read,
          operationName: operationName ?? null,
          variableValues: variables ?? null,
          contextValue: asker,
        };
      },
      subscribe: (execution: ExecutionArgs) => {
        const { identity, charge } = execution.contextValue as Asker;
        const hooks = { charge, onlyReads: () => undefined, observe: () => undefined };
        return answerEvents(execution, () => graphContext(services, randomUUID(), identity, hooks));
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

/** Who sent a connection: the authorization is a header where a client can set one, else what it says when it opens. */
function senderOf(
  { connectionParams, extra }: Context<ConnectionInitMessage['payload'], Extra>,
  proxies: number,
): Sender {
  const { headers, socket } = extra.request;
  const said = connectionParams?.['authorization'] ?? connectionParams?.['Authorization'];
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  // As Express does it for requests: each proxy that is believed tells of the one before it.
  const addresses = [socket.remoteAddress, ...forwarded.map((address) => address.trim()).reverse()].filter(Boolean);
  return {
    authorization: headers.authorization ?? (typeof said === 'string' ? said : null),
    address: addresses[Math.min(proxies, addresses.length - 1)],
  };
}

function refusal(problem: unknown): GraphQLError {
  return new GraphQLError(messageOf(problem), { originalError: problem instanceof Error ? problem : null });
}

function tooMany(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}
