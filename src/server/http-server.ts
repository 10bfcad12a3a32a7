import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { messageOf, ThroughlineError } from '../errors.ts';
import { graphContext, type GraphContext } from '../graphql/context.ts';
import { packageRoot } from '../package-root.ts';
import { accessDoor } from './http/access-door.ts';
import { answerLimits, type AnswerLimits } from './http/answer-limits.ts';
import { hostCheck } from './http/host-check.ts';
import { sendError } from './http/http-error.ts';
import { exportRoute } from './http/export-route.ts';
import { methodChecks, typeOfGet } from './http/method-checks.ts';
import { requestIdOf, requestIds } from './http/request-id.ts';
import { serveSubscriptions, type SubscriptionOptions } from './http/subscriptions.ts';

export interface HttpOptions extends SubscriptionOptions {
  readonly host: string;
  readonly port: number;
  readonly apollo: ApolloServer<GraphContext>;
  /** Bytes of a request's body. */
  readonly maxBody: number;
  readonly limits: AnswerLimits;
}

export interface HttpServer {
  /** `http://127.0.0.1:4000` */
  readonly address: string;
  /** Stops taking requests and waits for those under way. */
  close(): Promise<void>;
}

/** Throws SETUP when another program listens on the address already. */
export async function checkAddressFree(address: { readonly host: string; readonly port: number }): Promise<void> {
  const server = createServer();
  await listen(server, address);
  await new Promise((resolve) => server.close(resolve));
}

const web = join(packageRoot, 'dist', 'web');

/** Serves the API, its editor and the health checks. Throws SETUP when the address cannot be listened on. */
export async function startHttpServer(options: HttpOptions): Promise<HttpServer> {
  // Looked after every second: the default of half a minute would let a body trickle for longer than it may.
  const server = createServer({ connectionsCheckingInterval: 1000 }, application(options));
  // A body that trickles in must not hold a connection for ever.
  server.requestTimeout = 15_000;
  server.headersTimeout = 10_000;
  const endSubscriptions = serveSubscriptions(server, options);
  await listen(server, options);
  const { port } = server.address() as AddressInfo;
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  return {
    address: `http://${host}:${port}`,
    close: async () => {
      await endSubscriptions();
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeIdleConnections();
        // Clients that keep a connection open and idle would hold the process.
        setTimeout(() => {
          server.closeAllConnections();
        }, 5000).unref();
      });
    },
  };
}

function listen(server: Server, address: { readonly host: string; readonly port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (problem) => {
      reject(unusable(address, problem));
    });
    server.listen(address.port, address.host, resolve);
  });
}

function application(options: HttpOptions): Express {
  const app = express();
  const door = accessDoor(options.access);
  app.disable('x-powered-by');
  app.use(requestIds());
  app.use(securityHeaders);
  app.use(compression());
  app.get('/livez', (_request, response) => {
    response.type('text/plain').send('alive\n');
  });
  app.get('/readyz', async (_request, response) => {
    try {
      await options.services.database.verify();
      response.type('text/plain').send('ready\n');
    } catch (problem) {
      response
        .status(503)
        .set('Retry-After', '5')
        .type('text/plain')
        .send(`not ready: ${messageOf(problem)}\n`);
    }
  });
  if (options.open) app.use(hostCheck);
  app.use('/assets', express.static(join(web, 'assets'), { immutable: true, maxAge: '1y' }));
  app.get(['/', '/add', '/entity/:id', '/article/:id'], (_request, response) => {
    response.sendFile(join(web, 'index.html'));
  });
  app.get('/export/:format', door.handler, exportRoute(options.apollo, options.services, door.identityOf));
  app.get(['/graphql', '/playground'], (request, response, next) => {
    const wantsPage = request.query['query'] === undefined && request.accepts(['json', 'html']) === 'html';
    if (wantsPage || request.path === '/playground') response.sendFile(join(web, 'graphiql.html'));
    else next();
  });
  app.use(
    '/graphql',
    methodChecks,
    typeOfGet,
    door.handler,
    answerLimits(options.limits),
    express.json({ limit: options.maxBody }),
    expressMiddleware(options.apollo, {
      context: ({ req, res }) =>
        Promise.resolve(graphContext(options.services, requestIdOf(res), door.identityOf(req))),
    }),
  );
  app.use((request, response) => {
    sendError(response, 404, 'BAD_REQUEST', `There is nothing at ${request.path}. The API is at /graphql.`);
  });
  app.use(failed(options.log));
  return app;
}

const securityHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    'Content-Security-Policy':
      // The editor sets styles inline and starts its workers from blobs; nothing comes from another host.
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self' blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
  next();
};

/** Failures before GraphQL: bodies that cannot be read, pages that are missing. */
function failed(log: (line: string) => void): ErrorRequestHandler {
  return (problem: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(problem);
      return;
    }
    const status = statusOf(problem);
    if (status >= 500) log(`request failed: ${messageOf(problem)}`);
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

function unusable(address: { readonly host: string; readonly port: number }, problem: Error): ThroughlineError {
  const code = 'code' in problem ? problem.code : null;
  const reason =
    code === 'EADDRINUSE'
      ? `another program listens there. Stop it, or choose another port: PORT=${address.port + 1}`
      : messageOf(problem);
  return new ThroughlineError('SETUP', `The service cannot listen on ${address.host}:${address.port}: ${reason}.`, {
    cause: problem,
  });
}
