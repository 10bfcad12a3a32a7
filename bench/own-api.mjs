// The service's own API over HTTP, in the process of a bench: so its figures hold the work of the client, too.
import { openAccess } from '../dist/access/open-access.js';
import { followChanges } from '../dist/answers/change-feed.js';
import { readConfig } from '../dist/config.js';
import { apolloServer } from '../dist/graphql/apollo.js';
import { graphqlSchema } from '../dist/graphql/schema.js';
import { linkSources } from '../dist/paths/link-sources.js';
import { pathDefaults } from '../dist/paths/path-defaults.js';
import { traffic } from '../dist/server/http/traffic.js';
import { startHttpServer } from '../dist/server/http-server.js';
import { rateLimits } from '../dist/server/rate-limits.js';

/** Serves a database with the limits of operations that are the default, and none of traffic; `memory` is the copy of the links, or null. */
export async function openOwnApi({ database, ontology, memory, pathDeadline, say }) {
  const schema = await graphqlSchema(ontology);
  const { operations } = readConfig({});
  const apollo = apolloServer(schema, operations, (_request, problem) => say(String(problem)));
  await apollo.start();
  const changes = followChanges({ database, interval: 60_000, now: () => new Date() });
  const http = await startHttpServer({
    host: '127.0.0.1',
    port: 0,
    apollo,
    schema,
    access: await openAccess({ kind: 'open' }),
    open: true,
    operationLimits: operations,
    traffic: traffic(64, () => undefined),
    rates: rateLimits({ requests: 0, values: 0 }, () => undefined),
    origins: [],
    proxies: 0,
    metrics: null,
    traces: null,
    maxBody: 1_000_000,
    limits: { deadline: 60_000, readDeadline: 60_000, maxBytes: 1e8 },
    log: { error: say, warn: say, info: () => undefined },
    services: {
      database,
      ontology,
      changes,
      sources: linkSources(database, ontology, memory),
      pathDefaults: pathDefaults(ontology),
      pathDeadline,
      loadArticle: () => Promise.reject(new Error('Nothing is loaded here.')),
    },
  });
  return {
    /** Resolves with the data of an answer; throws when it has errors. */
    ask: async (query, variables = {}) => {
      const response = await fetch(`${http.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const body = await response.json();
      if (body.errors) throw new Error(JSON.stringify(body.errors));
      return body.data;
    },
    close: async () => {
      await http.close();
      changes.close();
      await apollo.stop();
    },
  };
}
