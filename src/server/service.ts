import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openAccess } from '../access/open-access.ts';
import { followChanges } from '../answers/change-feed.ts';
import { readPlainText } from '../articles/read-plain-text.ts';
import { readOntology } from '../claims/ontology.ts';
import type { Config } from '../config.ts';
import { keptEngine } from '../extraction/kept-engine.ts';
import { apolloServer } from '../graphql/apollo.ts';
import { describeFailure } from '../graphql/errors.ts';
import { defaultLimits } from '../graphql/limits/limit-rule.ts';
import { graphqlSchema } from '../graphql/schema.ts';
import type { ArticleLoader } from '../loading/article-loader.ts';
import { bounded } from '../loading/bounded.ts';
import { loadSubmitted, type SubmittedArticle } from '../loading/submitted-article.ts';
import { everyArticle, listArticles } from '../neo4j/article-reader.ts';
import type { Database } from '../neo4j/database.ts';
import { packageRoot } from '../package-root.ts';
import { linkSources } from '../paths/link-sources.ts';
import { followGraph } from '../paths/memory/memory-copy.ts';
import { pathDefaults } from '../paths/path-defaults.ts';
import { traffic } from './http/traffic.ts';
import type { Log } from './observe/log.ts';
import { openMetrics } from './observe/metrics.ts';
import { watchDatabase, watchEngine, watchLoad } from './observe/watch-parts.ts';
import { rateLimits } from './rate-limits.ts';
import { checkAddressFree, startHttpServer } from './http-server.ts';
import { openEngine } from './open-engine.ts';
import { claimData, openGraph } from './open-graph.ts';
import { openLoading } from './open-loading.ts';
import { warmUp } from './warm-up.ts';

export interface Service {
  readonly address: string;
  /** How the database is reached, and whether this service runs it. */
  readonly database: string;
  /** Resolves with a reason when a part that the service started has died. */
  readonly crashed: Promise<string>;
  /** Stops everything that this service started, in order. */
  stop(): Promise<void>;
}

/** How long a request waits for a pool of engines of which none answers, in milliseconds. */
const enginePatience = 5000;

/** Milliseconds between two looks for what subscribers want to be told. */
const feedInterval = 500;

/** How long a text waits for an engine of our own that has died and is being started again, in milliseconds. */
const restartPatience = 60_000;

/** Articles that are taken in at a time; a reader works through them in some minutes. */
const mostLoads = 256;

/** The article that a new graph begins with, so that the first question has an answer. */
export const sampleFile: string = join(packageRoot, 'samples', 'canada-china-detentions.txt');

/**
 * Starts the whole service: the database, the language engine, the sample article, the API.
 * Throws SETUP or DATABASE_UNAVAILABLE, and then leaves nothing running.
 */
export async function startService(config: Config, say: (line: string) => void, log: Log): Promise<Service> {
  const ontology = readOntology();
  const admitted = traffic(config.concurrency, () => {
    metrics.shed('busy');
  });
  let loadsUnderWay = (): number => 0;
  const metrics = openMetrics({ requestsUnderWay: admitted.underWay, loadsUnderWay: () => loadsUnderWay() });
  const closing: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const close of closing.splice(0).reverse()) await close();
  };
  let reportCrash: (reason: string) => void = () => undefined;
  const crashed = new Promise<string>((resolve) => (reportCrash = resolve));

  try {
    // What can be refused at once is asked before anything that takes seconds is started.
    await checkAddressFree(config);
    const lock = await claimData(config);
    // One after the other only where one needs the other: the two take about five seconds each.
    const [graph, loading] = await settledTogether(
      openGraph({ config, ontology, lock, say, onCrash: reportCrash }).then(async (opened) => {
        closing.push(() => opened.close());
        await warmUp(opened.database, ontology);
        return opened;
      }),
      openLoading({
        config,
        ontology,
        engine: () =>
          keptEngine({
            start: (onCrash) => openEngine({ config, say, onCrash, patience: enginePatience }),
            patience: restartPatience,
            say,
            onCrash: metrics.engineCrashed,
          }).then((engine) => watchEngine(engine, metrics)),
        patience: 0,
      }).then((opened) => {
        closing.push(() => opened.close());
        return opened;
      }),
    );
    const database = watchDatabase(graph.database, metrics);
    const loader = loading.loader(database);
    const loads = bounded(
      mostLoads,
      watchLoad((article: SubmittedArticle) => loadSubmitted(loader, article), metrics),
    );
    loadsUnderWay = loads.underWay;
    // Where workers load, there may be none yet.
    if (config.loadSample && config.redis === null) await loadSample(database, loader, say);

    const memory = followGraph({ database, ontology, maxBytes: config.pathMemory, say });
    const changes = followChanges({ database, interval: feedInterval, now: () => new Date() });
    closing.push(() => {
      changes.close();
      return Promise.resolve();
    });
    const schema = await graphqlSchema(ontology);
    const apollo = apolloServer(schema, defaultLimits, (requestId, problem) => {
      log.error(describeFailure(problem), { requestId });
    });
    await apollo.start();
    const access = await openAccess(config.access);
    closing.push(() => apollo.stop());
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
      operationLimits: defaultLimits,
      maxBody: config.maxArticleBytes * 2,
      limits: { deadline: config.requestDeadline, maxLength: config.maxAnswerLength },
      log,
      metrics,
      services: {
        database,
        ontology,
        sources: linkSources(database, ontology, memory),
        pathDefaults: pathDefaults(ontology),
        pathDeadline: config.pathDeadline,
        changes,
        loadArticle: loads.load,
      },
    });
    closing.push(() => http.close());
    return { address: http.address, database: graph.uri, crashed, stop };
  } catch (problem) {
    await stop();
    throw problem;
  }
}

async function loadSample(database: Database, loader: ArticleLoader, say: (line: string) => void): Promise<void> {
  const known = await listArticles(database, everyArticle, 'NEWEST', null, 1);
  if (known.length > 0) return;
  const loaded = await loader.load({ draft: readPlainText(await readFile(sampleFile, 'utf8')), reading: null });
  if (loaded !== null)
    say(`Loaded the sample article: ${loaded.claimCount} claims about ${loaded.mentionCount} entities.`);
}

/** Both results; when one fails, waits for the other before it throws, so that nothing is left starting. */
async function settledTogether<First, Second>(
  first: Promise<First>,
  second: Promise<Second>,
): Promise<readonly [First, Second]> {
  await Promise.allSettled([first, second]);
  return Promise.all([first, second]);
}
