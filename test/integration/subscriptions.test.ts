import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { retractArticle } from '../../src/neo4j/retraction.ts';
import { writeArticle } from '../../src/neo4j/article-writer.ts';
import { newToken } from '../../src/access/token-entry.ts';
import { readyArticle } from '../support/ready-articles.ts';
import type { Statement } from '../support/small-reading.ts';
import { startTestApi, type TestApi } from '../support/test-api.ts';
import { openTestGraph, type TestGraph } from '../support/test-graph.ts';

const met: Statement = { sentence: 'Anna Moreau met Bolt.', subject: 'Anna Moreau', type: 'MET_WITH', object: 'Bolt' };
const works: Statement = {
  sentence: 'Karl Lindner works for Acme.',
  subject: 'Karl Lindner',
  type: 'EMPLOYED_BY',
  object: 'Acme',
};

let graph: TestGraph;
let api: TestApi;
let client: Client;
let address: string;
beforeAll(async () => {
  graph = await openTestGraph();
  api = await startTestApi(graph, [met, works]);
  address = `${api.address.replace('http', 'ws')}/graphql`;
});
afterAll(async () => {
  await api.close();
  await graph.close();
});
beforeEach(() => {
  client = createClient({ url: address, webSocketImpl: WebSocket, retryAttempts: 0, lazy: true });
});
afterEach(async () => {
  await client.dispose();
});

/** Writes past the API, as another process would. */
async function writeElsewhere(url: string, statements: readonly Statement[]): Promise<string> {
  const { article, reading } = readyArticle(graph.ontology, url, statements);
  await writeArticle(graph.database, article, reading, new Date().toISOString());
  return article.id;
}

interface Told {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

/** Waits until the server follows the graph for a subscription, so that what is written next is told. */
async function listening(): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    if (api.queries().some((name) => /graph-version|loaded-since|relation-changes/.test(name))) {
      // The look under way has to end before anything is written.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nobody follows the graph');
}

/** The events of a subscription that is followed from now on: each act's own, one after the other. */
async function eventsOf(query: string, acts: readonly (() => Promise<unknown>)[]): Promise<readonly Told[]> {
  const events = client.iterate({ query });
  api.queries();
  let next = events.next();
  await listening();
  const collected: Told[] = [];
  for (const act of acts) {
    await act();
    collected.push((await next).value as Told);
    next = events.next();
  }
  await events.return?.();
  return collected;
}

describe('subscriptions', () => {
  test('tell of an article that another process loads, and of its revision', async () => {
    const url = 'https://example.org/told';
    const events = await eventsOf('subscription { articleLoaded { url revision claims { quote } } }', [
      () => writeElsewhere(url, [met]),
      () => writeElsewhere(url, [met, works]),
    ]);
    expect(events.map((event) => event.data)).toEqual([
      { articleLoaded: { url, revision: 1, claims: [{ quote: met.sentence }] } },
      { articleLoaded: { url, revision: 2, claims: [{ quote: met.sentence }, { quote: works.sentence }] } },
    ]);
  }, 180_000);

  test('tell of links of the entities asked for, written and deleted, and of no others', async () => {
    await writeElsewhere('https://example.org/before', [works]);
    const query = 'subscription { linksChanged(entities: [{name: "Acme"}]) { complete written { sentence } deleted } }';
    let id = '';
    const [event, deletion] = await eventsOf(query, [
      async () => {
        await writeElsewhere('https://example.org/other', [{ ...met, sentence: 'Bolt saw Anna Moreau.' }]);
        id = await writeElsewhere('https://example.org/acme', [
          { sentence: 'Ruth Berg works for Acme.', subject: 'Ruth Berg', type: 'EMPLOYED_BY', object: 'Acme' },
        ]);
      },
      async () => {
        const tools = { database: graph.database, ontology: graph.ontology, now: () => new Date().toISOString() };
        await retractArticle(tools, id, { by: 'Test', why: 'To see' });
      },
    ]);
    expect(event?.data).toEqual({
      linksChanged: { complete: true, written: [{ sentence: 'Ruth Berg worked for Acme' }], deleted: [] },
    });
    expect(deletion?.data).toEqual({
      linksChanged: { complete: true, written: [], deleted: [expect.stringMatching(/^rel_/)] },
    });
  }, 180_000);

  test.each([
    ['a query', '{ entityTypes { name } }', 'BAD_REQUEST', /HTTP POST/],
    ['a syntax error', 'subscription {', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    ['an unknown field', 'subscription { nothing }', undefined, /Cannot query field/],
    [
      'too much at once',
      'subscription { articleLoaded { claims { subject { relations(first: 100) { nodes { subject { relations(first: 100) { nodes { id } } } } } } } } }',
      'QUERY_TOO_COSTLY',
      /at most 50000/,
    ],
    [
      'an unknown entity',
      'subscription { linksChanged(entities: [{id: "ent_x"}]) { version } }',
      'ENTITY_NOT_FOUND',
      /ent_x/,
    ],
  ] as const)('refuse %s as HTTP does', async (_what, query, code, says) => {
    const errors = await (async (): Promise<Told['errors']> => {
      try {
        for await (const event of client.iterate({ query })) return (event as Told).errors;
      } catch (problem) {
        return problem as Told['errors'];
      }
      return [];
    })();
    expect(errors?.[0]?.message).toMatch(says);
    expect(errors?.[0]?.extensions?.['requestId']).toMatch(/^[\w-]{36}$/);
    if (code !== undefined) expect(errors?.[0]?.extensions?.['code']).toBe(code);
  });

  test.each([
    ['another path', '/elsewhere', {}],
    ['a page of another site', '/graphql', { origin: 'https://evil.example' }],
  ])('are not opened for %s', async (_what, path, headers) => {
    const socket = new WebSocket(address.replace('/graphql', path), 'graphql-transport-ws', { headers });
    const status = await new Promise((resolve) => {
      socket.on('unexpected-response', (_request, response) => {
        resolve(response.statusCode);
      });
      socket.on('error', () => undefined);
    });
    expect(status).toBe(path === '/graphql' ? 403 : 404);
  });

  test('are for those with a token where one is needed', async () => {
    const { token, entry } = newToken('Reporter', 'reader');
    const policy = { kind: 'guarded', tokens: [entry], issuer: null, publicReading: false } as const;
    const guarded = await startTestApi(graph, [], { access: policy });
    const url = `${guarded.address.replace('http', 'ws')}/graphql`;
    const closedWith = (connectionParams: Readonly<Record<string, string>>): Promise<unknown> =>
      new Promise((resolve) => {
        const visitor = createClient({
          url,
          webSocketImpl: WebSocket,
          retryAttempts: 0,
          lazy: false,
          onNonLazyError: () => undefined,
          connectionParams,
          on: {
            connected: () => {
              resolve('connected');
              void visitor.dispose();
            },
            closed: (event) => {
              resolve((event as { code: number }).code);
            },
          },
        });
      });
    expect(await closedWith({})).toBe(4401);
    expect(await closedWith({ authorization: 'Bearer tl_nothing' })).toBe(4401);
    expect(await closedWith({ authorization: `Bearer ${token}` })).toBe('connected');
    await guarded.close();
  });

  test('count as requests of whoever opens them, and their events as the values that they may hold', async () => {
    const { token, entry } = newToken('Reporter', 'reader');
    const policy = { kind: 'guarded', tokens: [entry], issuer: null, publicReading: false } as const;
    // The connection and two subscriptions; and the values of one event.
    const limited = await startTestApi(graph, [], { access: policy, rates: { requests: 3, values: 8 } });
    const connect = (): Client =>
      createClient({
        url: `${limited.address.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        retryAttempts: 0,
        connectionParams: { authorization: `Bearer ${token}` },
      });
    const subscriber = connect();
    const query = 'subscription { articleLoaded { id title url revision } }';
    const told: Told[] = [];
    let over = (): void => undefined;
    const two = new Promise<void>((resolve) => (over = resolve));
    const end = subscriber.subscribe(
      { query },
      {
        next: (event) => {
          if (told.push(event as Told) === 2) over();
        },
        error: () => undefined,
        complete: () => undefined,
      },
    );
    await new Promise((resolve) => setTimeout(resolve, 1500));
    for (const at of [1, 2]) await writeElsewhere(`https://example.org/limited-${at}`, [met]);
    await two;
    end();
    expect(told[0]?.data).toMatchObject({ articleLoaded: { revision: 1 } });
    expect(told[1]?.data).toBeNull();
    expect(told[1]?.errors?.[0]).toMatchObject({
      message: expect.stringMatching(/More than 8 values/),
      extensions: { code: 'RATE_LIMITED', retryAfter: expect.any(Number), requestId: expect.any(String) },
    });

    const refusalOf = async (client: Client): Promise<unknown> => {
      try {
        for await (const event of client.iterate({ query })) return event;
      } catch (problem) {
        return problem;
      }
      return null;
    };
    const left = subscriber.iterate({ query });
    void left.next();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await refusalOf(subscriber)).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
    expect(await refusalOf(connect())).toMatchObject({ code: 1013, reason: expect.stringMatching(/Go on in \d+ s/) });
    await subscriber.dispose();
    await limited.close();
  }, 60_000);

  test('end when the service stops, and nobody looks at the graph when nobody listens', async () => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    api.queries();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(api.queries()).toEqual([]);
    const other = await startTestApi(graph);
    const leaving = createClient({
      url: `${other.address.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    });
    const ended = (async () => {
      for await (const _event of leaving.iterate({ query: 'subscription { articleLoaded { id } }' })) return 'an event';
      return 'completed';
    })().catch(() => 'closed');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await other.close();
    expect(await ended).not.toBe('an event');
  });
});
