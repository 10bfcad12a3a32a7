import { createServer, type Server } from 'node:http';
import { Server as NetServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import cors from 'cors';
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express';
import { messageOf } from '../errors.ts';
import { graphContext, type GraphContext } from '../graphql/context.ts';
import type { ObservedOperation } from '../graphql/observe-operations.ts';
import { untilAborted } from '../neo4j/until-aborted.ts';
import { packageRoot } from '../package-root.ts';
import type { Access } from '../access/open-access.ts';
import { accessDoor } from './http/access-door.ts';
import { admission, type Admit } from './http/admission.ts';
import { answerLimits, type AnswerLimits } from './http/answer-limits.ts';
import { hostCheck } from './http/host-check.ts';
import { sendError } from './http/http-error.ts';
import { calmMoment } from './http/calm-moment.ts';
import { exportRoute } from './http/export-route.ts';
import { listen } from './http/listen.ts';
import { methodChecks, typeOfGet } from './http/method-checks.ts';
import { readiness } from './http/readiness.ts';
import { requestLog } from './http/request-log.ts';
import { idsInErrors, requestIdOf, requestIds } from './http/request-id.ts';
import { securityHeaders } from './http/security-headers.ts';
import { serveSubscriptions, type SubscriptionOptions } from './http/subscriptions.ts';
import { traceRequests } from './http/trace-requests.ts';
import type { Traffic } from './http/traffic.ts';
import { answerUnreadable } from './http/unreadable-requests.ts';
import type { Log } from './observe/log.ts';
import type { Metrics } from './observe/metrics.ts';
import type { Traces } from './observe/traces.ts';
import type { RateLimits } from './rate-limits.ts';

export interface HttpOptions extends SubscriptionOptions {
  readonly host: string;
  readonly port: number;
  readonly apollo: ApolloServer<GraphContext>;
  /** Bytes of a request's body. */
  readonly maxBody: number;
  readonly limits: AnswerLimits;
  readonly access: Access;
  readonly rates: RateLimits;
  readonly traffic: Traffic;
  /** Pages of other sites that may ask: `https://desk.example.org`. */
  readonly origins: readonly string[];
  /** Null: nothing is traced. */
  readonly traces: Traces | null;
  /** Null: nothing is counted. */
  readonly metrics: Metrics | null;
}

export interface HttpServer {
  /** `http://127.0.0.1:4000` */
  readonly address: string;
  /** Stops taking requests and waits for those under way. */
  close(): Promise<void>;
}

const web = join(packageRoot, 'dist', 'web');

/** Serves the API, its editor and the health checks. Throws SETUP when the address cannot be listened on. */
export async function startHttpServer(options: HttpOptions): Promise<HttpServer> {
  // Looked after every second: the default of half a minute would let a body trickle for longer than it may.
  const admit = admission(options.access, options.rates);
  const server = createServer({ connectionsCheckingInterval: 1000 }, application(options, admit));
  // A body that trickles in must not hold a connection for ever.
  server.requestTimeout = 15_000;
  server.headersTimeout = 10_000;
  answerUnreadable(server);
  const endSubscriptions = serveSubscriptions(server, admit, options);
  await listen(server, options);
  const { port } = server.address() as AddressInfo;
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  return {
    address: `http://${host}:${port}`,
    close: () => drained(server, options.traffic, endSubscriptions),
  };
}

/** Milliseconds in which clients with an open connection are told, by their next answer, to connect elsewhere. */
const turningAway = 1000;
/** Milliseconds after which what is still under way is answered that the service is stopping. */
const lastCall = 5000;

/** Milliseconds that a stop waits for a busy process to take up what has reached it. */
const busyLimit = 2000;

/** Stops a server without dropping a request: new connections end first, then idle ones, those in use with their answer. */
async function drained(
  server: Server,
  { beginDrain, hurry }: Traffic,
  endSubscriptions: () => Promise<void>,
): Promise<void> {
  // First of all, while clients still use the connections that they have: those that the system has accepted for us and we
  // have not would be broken. And not by the server's own `close`, which ends connections between two requests too.
  await calmMoment(server, busyLimit);
  const closed = new Promise<void>((resolve) => {
    NetServer.prototype.close.call(server, () => {
      resolve();
    });
  });
  beginDrain();
  await endSubscriptions();
  await delay(turningAway);
  await calmMoment(server, busyLimit);
  server.closeIdleConnections();
  const timers = [
    setTimeout(hurry, lastCall),
    setTimeout(() => {
      server.closeAllConnections();
    }, lastCall + 500),
  ];
  await closed;
  for (const timer of timers) clearTimeout(timer);
}

function application(options: HttpOptions, admit: Admit): Express {
  const app = express();
  const door = accessDoor(admit);
  const requests = requestLog(options.log, options.metrics);
  const traced = options.traces === null ? null : traceRequests(options.traces);
  const limits = answerLimits(options.limits);
  const contextOf = (
    request: Request,
    response: Response,
    observe: (operation: ObservedOperation) => void,
  ): GraphContext => {
    const { identity, charge } = door.askerOf(request);
    const { signal, onlyReads } = limits.deadlineOf(request);
    const services = { ...options.services, database: untilAborted(options.services.database, signal) };
    return graphContext(services, requestIdOf(response), identity, { charge, onlyReads, observe });
  };
  app.disable('x-powered-by');
  app.set('trust proxy', options.proxies);
  app.use(requestIds());
  app.use(securityHeaders());
  if (options.origins.length > 0) app.use(cors({ origin: [...options.origins], maxAge: 600 }));
  app.use(compression());
  app.get('/livez', (_request, response) => {
    response.type('text/plain').send('alive\n');
  });
  app.get('/readyz', readiness(options.services.database, options.traffic));
  if (options.open) app.use(hostCheck);
  app.use(requests.handler);
  if (traced !== null) app.use(traced.handler);
  const { metrics } = options;
  if (metrics !== null) {
    app.get('/metrics', door.named, async (_request, response) => {
      response.type(metrics.contentType).send(await metrics.exposition());
    });
  }
  app.use('/assets', express.static(join(web, 'assets'), { immutable: true, maxAge: '1y' }));
  app.get(['/', '/add', '/entity/:id', '/article/:id'], (_request, response) => {
    response.sendFile(join(web, 'index.html'));
  });
  app.get(
    '/export/:format',
    options.traffic.handler,
    door.handler,
    limits.handler,
    exportRoute(options.apollo, (request, response) => contextOf(request, response, () => undefined)),
  );
  app.get(['/graphql', '/playground'], (request, response, next) => {
    const wantsPage = request.query['query'] === undefined && request.accepts(['json', 'html']) === 'html';
    if (wantsPage || request.path === '/playground') response.sendFile(join(web, 'graphiql.html'));
    else next();
  });
  app.use(
    '/graphql',
    options.traffic.handler,
    methodChecks,
    typeOfGet,
    door.handler,
    limits.handler,
    express.json({ limit: options.maxBody }),
    ...(traced === null ? [] : [traced.operations]),
    idsInErrors,
    expressMiddleware(options.apollo, {
      context: ({ req, res }) => {
        const { identity } = door.askerOf(req);
        return Promise.resolve(
          contextOf(req, res, (operation) => {
            requests.noteOperation(req, identity, operation);
            traced?.noteOperation(req, operation);
          }),
        );
      },
    }),
  );
  app.use((request, response) => {
    if (request.method === 'GET' && request.accepts(['json', 'html']) === 'html') {
      response.status(404).sendFile(join(web, 'index.html'));
      return;
    }
    sendError(response, 404, 'BAD_REQUEST', `There is nothing at ${request.path}. The API is at /graphql.`);
  });
  app.use(failed(options.log));
  return app;
}

/** Failures before GraphQL: bodies that cannot be read, pages that are missing. */
function failed(log: Log): ErrorRequestHandler {
  return (problem: unknown, _request, response, next) => {
    // A late failure of a request whose deadline has answered it.
    if (response.writableEnded) return;
    if (response.headersSent) {
      next(problem);
      return;
    }
    const status = statusOf(problem);
    if (status >= 500) log.error(`request failed: ${messageOf(problem)}`, { requestId: requestIdOf(response) });
    const message =
      status === 413
        ? 'The request is too large.'
        : status < 500
          ? `The request cannot be read: ${messageOf(problem)}`
          : 'The page cannot be shown. If this is a checkout, run: npm run build';
    const code = status < 500 ? 'BAD_REQUEST' : 'INTERNAL';
    sendError(response, status, code, message);
  };
}

function statusOf(problem: unknown): number {
  const status = typeof problem === 'object' && problem !== null && 'status' in problem ? problem.status : 500;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}
