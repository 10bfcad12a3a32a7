import { join } from 'node:path';
import { openAccess } from '../access/open-access.ts';
import { followChanges } from '../answers/change-feed.ts';
import type { Ontology } from '../claims/ontology.ts';
import type { Config } from '../config.ts';
import { apolloServer } from '../graphql/apollo.ts';
import { describeFailure } from '../graphql/errors.ts';
import { graphqlSchema } from '../graphql/schema.ts';
import type { ArticleLoader } from '../loading/article-loader.ts';
import { bounded } from '../loading/bounded.ts';
import { loadSubmitted, type SubmittedArticle } from '../loading/submitted-article.ts';
import type { Database } from '../neo4j/database.ts';
import { ownVersion } from '../own-version.ts';
import { linkSources } from '../paths/link-sources.ts';
import { followGraph } from '../paths/memory/memory-copy.ts';
import { pathDefaults } from '../paths/path-defaults.ts';
import { askFirstQuestion } from './ask-first-question.ts';
import { traffic } from './http/traffic.ts';
import { startHttpServer } from './http-server.ts';
import type { Log } from './observe/log.ts';
import { openMetrics, type Metrics } from './observe/metrics.ts';
import { traceLoad } from './observe/trace-parts.ts';
import type { Traces } from './observe/traces.ts';
import { watchLoad } from './observe/watch-parts.ts';
import { rateLimits } from './rate-limits.ts';

export interface OpenApiOptions {
  readonly config: Config;
  readonly ontology: Ontology;
  readonly say: (line: string) => void;
  readonly log: Log;
}

/** The API with everything that it can have before there is a database. */
export interface PreparedApi {
  readonly metrics: Metrics;
  /** Null where nobody wants them. */
  readonly traces: Traces | null;
  /** Serves what is in a database; resolves with the address, once a first question has been answered. */
  serve(database: Database, loader: ArticleLoader): Promise<string>;
  /** Takes no more requests, answers those under way, and ends. */
  close(): Promise<void>;
}

/** Milliseconds between two looks for what subscribers want to be told. */
const feedInterval = 500;

/** Articles that are taken in at a time; a reader works through them in some minutes. */
const mostLoads = 256;

/** Links from which on a copy of them is kept: fewer are read in a few seconds. */
const leastKeptLinks = 100_000;

/** Prepares the API: the schema, who is let in, the counters. Throws SETUP. */
export async function openApi({ config, ontology, say, log }: OpenApiOptions): Promise<PreparedApi> {
  const admitted = traffic(config.concurrency, () => {
    metrics.shed('busy');
  });
  let loadsUnderWay = (): number => 0;
  const metrics = openMetrics({ requestsUnderWay: admitted.underWay, loadsUnderWay: () => loadsUnderWay() });
  // Read when wanted only: it takes a tenth of a second.
  const traces = config.traces ? await (await import('./observe/traces.ts')).openTraces(ownVersion()) : null;
  const access = await openAccess(config.access);
  const schema = await graphqlSchema(ontology);
  const apollo = apolloServer(schema, config.operations, (requestId, problem) => {
    log.error(describeFailure(problem), { requestId });
  });
  await apollo.start();
  const closing: (() => Promise<void>)[] = [() => traces?.close() ?? Promise.resolve(), () => apollo.stop()];

  const serve = async (database: Database, loader: ArticleLoader): Promise<string> => {
    const load = watchLoad((article: SubmittedArticle) => loadSubmitted(loader, article), metrics);
    const loads = bounded(mostLoads, traces === null ? load : traceLoad(load, traces));
    loadsUnderWay = loads.underWay;
    const keep = { file: join(config.data, 'links.copy'), leastLinks: leastKeptLinks };
    const memory = followGraph({ database, ontology, maxBytes: config.pathMemory, keep, say });
    const changes = followChanges({ database, interval: feedInterval, now: () => new Date() });
    closing.push(() => {
      changes.close();
      return Promise.resolve();
    });
    const services = {
      database,
      ontology,
      sources: linkSources(database, ontology, memory),
      pathDefaults: pathDefaults(ontology),
      pathDeadline: config.pathDeadline,
      changes,
      loadArticle: loads.load,
    };
    await askFirstQuestion(apollo, services);
    const http = await startHttpServer({
      host: config.host,
      port: config.port,
      apollo,
      access,
      rates: rateLimits(config.rates, () => {
        metrics.shed('rate');
      }),
      traffic: admitted,
      origins: config.origins,
      proxies: config.proxies,
      open: config.access.kind === 'open',
      schema,
      operationLimits: config.operations,
      maxBody: config.maxBodyBytes,
      limits: {
        deadline: config.requestDeadline,
        readDeadline: config.readDeadline,
        maxBytes: config.maxAnswerBytes,
      },
      log,
      metrics,
      traces,
      services,
    });
    closing.push(() => http.close());
    return http.address;
  };

  return {
    metrics,
    traces,
    serve,
    close: async () => {
      for (const close of closing.splice(0).reverse()) await close();
    },
  };
}
