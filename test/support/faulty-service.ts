import { seededNumbers } from './random-numbers.ts';
import { readyArticle, randomStatements } from './ready-articles.ts';
import { readOntology } from '../../src/claims/ontology.ts';
import { writeArticles } from '../../src/neo4j/article-writer.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { startFaultProxy, type FaultProxy } from './fault-proxy.ts';
import { startOwnNeo4j, type OwnNeo4j } from './own-neo4j.ts';
import { newDataFolder, removeFolder, startServiceProcess, type ServiceProcess } from './service-process.ts';
import { startStandInEngine } from './stand-in-engine.ts';
import type { Request } from './steady-requests.ts';

/** A whole service whose way to a Neo4j of its own can be disturbed. */
export interface FaultyService {
  readonly neo4j: OwnNeo4j;
  readonly proxy: FaultProxy;
  service(): ServiceProcess;
  /** Starts the service anew after it ended. */
  startService(): Promise<void>;
  remove(): Promise<void>;
}

/** Starts Neo4j, the way to it and the service, with two hundred articles in the graph. */
export async function startFaultyService(
  more: Readonly<Record<string, string>> = {},
  folder?: string,
): Promise<FaultyService> {
  const closing: (() => void | Promise<void>)[] = [];
  const remove = async (): Promise<void> => {
    for (const close of closing.splice(0).reverse()) await close();
  };
  try {
    const neo4j = await startOwnNeo4j(folder);
    closing.push(() => neo4j.remove());
    const database = neo4j.open();
    closing.push(() => database.close());
    await writeSome(database, 200);
    const proxy = await startFaultProxy(neo4j.port());
    closing.push(() => proxy.close());
    const engine = await startStandInEngine();
    closing.push(() => engine.close());
    const data = newDataFolder();
    closing.push(() => {
      removeFolder(data);
    });
    const start = (): Promise<ServiceProcess> =>
      startServiceProcess(data, {
        NEO4J_URI: `bolt://127.0.0.1:${proxy.port}`,
        NEO4J_PASSWORD: neo4j.server().password,
        THROUGHLINE_ENGINES: engine.url,
        THROUGHLINE_SAMPLE: 'false',
        THROUGHLINE_PATH_DEADLINE: '2000',
        LOG_LEVEL: 'error',
        ...more,
      });
    let service = await start();
    closing.push(async () => {
      proxy.set({ kind: 'none' });
      if (service.child.exitCode === null && service.child.signalCode === null) await service.end('SIGKILL');
    });
    return {
      neo4j,
      proxy,
      service: () => service,
      startService: async () => {
        service = await start();
      },
      remove,
    };
  } catch (problem) {
    await remove();
    throw problem;
  }
}

async function writeSome(database: Database, count: number): Promise<void> {
  const next = seededNumbers(1);
  const ontology = readOntology();
  const items = Array.from({ length: count }, (_, at) =>
    readyArticle(ontology, `https://example.org/${at}`, randomStatements(next, 4, 120)),
  );
  for (let at = 0; at < count; at += 50) {
    await writeArticles(database, items.slice(at, at + 50), '2024-01-01T00:00:00.000Z');
  }
}

/** Reads as people ask them, one after the other in turn. */
export function usualRead(at: number): Request {
  const person = { name: `Person Nr${at % 100}` };
  const reads: readonly Request[] = [
    {
      query:
        'query ($from: [EntityRef!]!, $to: [EntityRef!]!) { paths(from: $from, to: $to, first: 3) { paths { sentence } } }',
      variables: { from: [person], to: [{ name: 'China' }] },
    },
    { query: '{ entities(search: "person", first: 10) { edges { node { name type } } } }' },
    { query: '{ articles(first: 10) { edges { node { title publisher } } } }' },
    {
      query: 'query ($name: String!) { entities(search: $name, first: 1) { edges { node { name aliases } } } }',
      variables: { name: person.name },
    },
  ];
  return reads[at % reads.length] ?? { query: '{ entityTypes { name } }' };
}

/** An article that nobody has loaded before. */
export function newArticle(at: number): Request {
  return {
    query: 'mutation ($text: String!) { loadArticle(input: {text: $text}) { created } }',
    variables: { text: `The minister said on day ${at} that the committee would meet again, and nothing was decided.` },
  };
}
