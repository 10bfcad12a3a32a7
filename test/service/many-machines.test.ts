import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startOwnNeo4j, type OwnNeo4j } from '../support/own-neo4j.ts';
import { hasRedis, startRedis, type RedisServer } from '../support/redis-server.ts';
import {
  ask,
  newDataFolder,
  removeFolder,
  startCommand,
  startServiceProcess,
  type RunningCommand,
  type ServiceProcess,
} from '../support/service-process.ts';
import { startStandInEngine, type StandInEngine } from '../support/stand-in-engine.ts';

const withRedis = hasRedis() ? describe : describe.skip;

withRedis('two services and two workers on one Neo4j and one Redis', () => {
  const data = newDataFolder();
  let neo4j: OwnNeo4j;
  let redis: RedisServer;
  const closing: (() => Promise<void>)[] = [];
  let engines: readonly StandInEngine[] = [];
  let services: readonly ServiceProcess[] = [];
  let workers: RunningCommand[] = [];
  let settings: Readonly<Record<string, string>>;

  const startWorker = async (): Promise<RunningCommand> => {
    const worker = startCommand(data, ['worker'], settings);
    while (!worker.output().includes('takes articles from the queue')) {
      if (worker.child.exitCode !== null) throw new Error(worker.output());
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return worker;
  };

  beforeAll(async () => {
    // What has been started is stopped also when what follows does not start.
    redis = await startRedis();
    closing.push(() => redis.stop());
    neo4j = await startOwnNeo4j();
    closing.push(() => neo4j.remove());
    engines = [await startStandInEngine(), await startStandInEngine()];
    settings = {
      // By routing, as a cluster is reached.
      NEO4J_URI: neo4j.server().uri.replace('bolt:', 'neo4j:'),
      NEO4J_PASSWORD: neo4j.server().password,
      REDIS_URL: redis.url,
      THROUGHLINE_ENGINES: engines.map((engine) => engine.url).join(','),
    };
    services = [await startServiceProcess(data, settings), await startServiceProcess(data, settings)];
    workers = [await startWorker(), await startWorker()];
  }, 300_000);
  afterAll(async () => {
    for (const worker of workers) worker.child.kill('SIGTERM');
    expect(await Promise.all(workers.map((worker) => worker.ended))).toEqual(workers.map(() => 0));
    for (const service of services) expect(await service.end('SIGTERM')).toBe(0);
    for (const engine of engines) await engine.close();
    for (const close of closing.reverse()) await close();
    removeFolder(data);
  }, 120_000);

  const load = (service: ServiceProcess | undefined, at: number) =>
    ask(
      service?.address ?? '',
      'mutation ($text: String!) { loadArticle(input: {text: $text}) { created article { id } } }',
      { text: `The minister said on day ${at} that the committee would meet again, and nothing was decided.` },
    );

  test('what one service is given, the other shows as soon as it is confirmed', async () => {
    for (let at = 0; at < 10; at += 1) {
      const loaded = await load(services[at % 2], at);
      const { id } = (loaded.data as { loadArticle: { article: { id: string } } }).loadArticle.article;
      const shown = await ask(services[1 - (at % 2)]?.address ?? '', `{ article(id: "${id}") { id } }`);
      expect(shown.data).toEqual({ article: { id } });
    }
  });

  test('a worker that is killed loses nothing: the other takes its articles over', async () => {
    const loading = Promise.all(Array.from({ length: 60 }, (_, at) => load(services[at % 2], 1000 + at)));
    await new Promise((resolve) => setTimeout(resolve, 200));
    workers.shift()?.child.kill('SIGKILL');
    const answers = await loading;
    expect(answers.filter(({ errors }) => errors.length > 0)).toEqual([]);
    workers.push(await startWorker());
  }, 120_000);
});
