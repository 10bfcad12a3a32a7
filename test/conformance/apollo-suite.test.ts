import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { defineIntegrationTestSuite } from '@apollo/server-integration-testsuite';
import { expressMiddleware } from '@as-integrations/express5';
import compression from 'compression';
import express from 'express';
import { answerLimits } from '../../src/server/http/answer-limits.ts';
import { methodChecks } from '../../src/server/http/method-checks.ts';
import { requestIds } from '../../src/server/http/request-id.ts';

// Everything of this service that stands between a request and Apollo Server, with servers that the suite makes; but for the
// ids in errors, which the suite compares symbol by symbol.
defineIntegrationTestSuite(async (config, options) => {
  const app = express();
  const http: Server = createServer(app);
  const server = new ApolloServer({
    ...config,
    plugins: [...(config.plugins ?? []), ApolloServerPluginDrainHttpServer({ httpServer: http })],
  });
  await server.start();
  app.disable('x-powered-by');
  app.use(
    requestIds(),
    compression(),
    methodChecks,
    answerLimits({ deadline: 20_000, readDeadline: 20_000, maxBytes: 1_000_000 }).handler,
    express.json(),
    options?.context === undefined
      ? expressMiddleware(server)
      : expressMiddleware(server, { context: options.context }),
  );
  await new Promise<void>((resolve) => {
    http.listen(0, '127.0.0.1', resolve);
  });
  return { server, url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/` };
});
