import type { AccessPolicy } from '../../src/access/access-policy.ts';
import { openAccess } from '../../src/access/open-access.ts';
import type { FetchLimits } from '../../src/articles/web/fetch-page.ts';
import { followChanges } from '../../src/answers/change-feed.ts';
import { readConfig } from '../../src/config.ts';
import { apolloServer } from '../../src/graphql/apollo.ts';
import { graphqlSchema } from '../../src/graphql/schema.ts';
import { articleLoader } from '../../src/loading/article-loader.ts';
import { loadSubmitted } from '../../src/loading/submitted-article.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { linkSources, type MemoryCopy } from '../../src/paths/link-sources.ts';
import { pathDefaults } from '../../src/paths/path-defaults.ts';
import { traffic } from '../../src/server/http/traffic.ts';
import { rateLimits, type Rates } from '../../src/server/rate-limits.ts';
import { openLog } from '../../src/server/observe/log.ts';
import { startHttpServer } from '../../src/server/http-server.ts';
import { smallReading, type Statement } from './small-reading.ts';
import type { TestGraph } from './test-graph.ts';

/** The API over a test's graph, in this process, with a stand-in for the language engine. */
export interface TestApi {
  readonly address: string;
  /** Names of the queries that the database was asked since the last call. */
  queries(): readonly string[];
  /** What has been written to the log. */
  readonly log: readonly string[];
  close(): Promise<void>;
}

/** Starts the API; texts that are loaded are read as the statements whose sentences they hold. */
export async function startTestApi(
  graph: TestGraph,
  statements: readonly Statement[] = [],
  options: {
    readonly deadline?: number;
    readonly readDeadline?: number;
    readonly maxBytes?: number;
    readonly database?: Partial<Database>;
    readonly access?: AccessPolicy;
    readonly rates?: Rates;
    readonly concurrency?: number;
    /** Links in memory; left out: they are read from the database. */
    readonly memory?: MemoryCopy;
    readonly origins?: readonly string[];
    /** How far pages are followed that are loaded by their address. */
    readonly pages?: FetchLimits;
  } = {},
): Promise<TestApi> {
  const asked: string[] = [];
  const log: string[] = [];
  const testLog = await openLog({ format: 'text', level: 'warn', write: (line) => log.push(line) });
  const { ontology } = graph;
  const database: Database = {
    ...graph.database,
    read: (statement, parameters) => {
      asked.push(statement);
      return graph.database.read(statement, parameters);
    },
    ...options.database,
  };
  const changes = followChanges({ database, interval: 50, now: () => new Date() });
  const schema = await graphqlSchema(ontology);
  const { operations } = readConfig({});
  const apollo = apolloServer(schema, operations, (requestId, problem) => {
    log.push(`${requestId} ${String(problem)}`);
  });
  await apollo.start();
  const loader = articleLoader({
    database: graph.database,
    ontology,
    read: (draft) =>
      Promise.resolve(
        smallReading(
          draft,
          statements.filter((statement) => draft.text.includes(statement.sentence)),
        ),
      ),
    now: () => new Date().toISOString(),
    maxArticleBytes: 1_000_000,
    readers: 1,
  });
  const http = await startHttpServer({
    host: '127.0.0.1',
    port: 0,
    apollo,
    open: (options.access?.kind ?? 'open') === 'open',
    rates: rateLimits(options.rates ?? { requests: 0, values: 0 }, () => undefined),
    traffic: traffic(options.concurrency ?? 1000, () => undefined),
    origins: options.origins ?? [],
    proxies: 0,
    access: await openAccess(options.access ?? { kind: 'open' }),
    schema,
    operationLimits: operations,
    maxBody: 2_000_000,
    limits: {
      deadline: options.deadline ?? 20_000,
      readDeadline: options.readDeadline ?? 20_000,
      maxBytes: options.maxBytes ?? 1_000_000,
    },
    log: testLog,
    metrics: null,
    traces: null,
    services: {
      database,
      ontology,
      sources: linkSources(database, ontology, options.memory ?? null),
      pathDefaults: pathDefaults(ontology),
      pathDeadline: 2000,
      changes,
      loadArticle: (article) => loadSubmitted(loader, article, options.pages),
    },
  });
  return {
    address: http.address,
    log,
    queries: () => asked.splice(0),
    close: async () => {
      changes.close();
      await http.close();
      await apollo.stop();
    },
  };
}
