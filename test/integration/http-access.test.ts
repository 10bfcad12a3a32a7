import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AccessPolicy } from '../../src/access/access-policy.ts';
import { newToken } from '../../src/access/token-entry.ts';
import type { Statement } from '../support/small-reading.ts';
import { startTestApi, type TestApi } from '../support/test-api.ts';
import { openTestGraph, type TestGraph } from '../support/test-graph.ts';
import { startTestIssuer, type TestIssuer } from '../support/test-issuer.ts';

const statements: readonly Statement[] = [
  { sentence: 'Anna Moreau met Karl Lindner.', subject: 'Anna Moreau', type: 'MET_WITH', object: 'Karl Lindner' },
];
const reader = newToken('Rea', 'reader');
const editor = newToken('Ed', 'editor');
const admin = newToken('Ada', 'admin');

let graph: TestGraph;
let issuer: TestIssuer;
let guarded: AccessPolicy & { readonly kind: 'guarded' };
let api: TestApi;

beforeAll(async () => {
  graph = await openTestGraph();
  issuer = await startTestIssuer();
  guarded = {
    kind: 'guarded',
    tokens: [reader.entry, editor.entry, admin.entry],
    issuer: issuer.trusted,
    publicReading: true,
  };
  api = await startTestApi(graph, statements, { access: guarded });
});
afterAll(async () => {
  await api.close();
  issuer.close();
  await graph.close();
});

interface Answer {
  readonly status: number;
  readonly code: unknown;
  readonly data: unknown;
  readonly headers: Headers;
}

async function post(
  query: string,
  token: string | null,
  headers: Record<string, string> = {},
  to = api,
): Promise<Answer> {
  const response = await fetch(`${to.address}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: JSON.stringify({ query }),
  });
  const body = (await response.json()) as { data?: unknown; errors?: { extensions: { code: unknown } }[] };
  return {
    status: response.status,
    code: body.errors?.[0]?.extensions.code ?? null,
    data: body.data ?? null,
    headers: response.headers,
  };
}

const question = '{ entityTypes { name } }';
const load = `mutation { loadArticle(input: {text: "${statements[0]?.sentence ?? ''}"}) { article { id } } }`;

describe('who may ask', () => {
  test('anybody may read, and nobody may write without a token', async () => {
    expect(await post(question, null)).toMatchObject({ status: 200, code: null });
    const refused = await post(load, null);
    expect(refused).toMatchObject({ status: 401, code: 'UNAUTHENTICATED', data: null });
    expect(refused.headers.get('www-authenticate')).toMatch(/^Bearer/);
  });

  test('a reader may not write, an editor may, and only an admin takes an article out', async () => {
    expect(await post(load, reader.token)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    const loaded = await post(load, editor.token);
    expect(loaded).toMatchObject({ status: 200, code: null });
    const { id } = (loaded.data as { loadArticle: { article: { id: string } } }).loadArticle.article;
    const retract = `mutation { retractArticle(id: "${id}", signature: {why: "wrong"}) }`;
    const restore = `mutation { restoreArticle(id: "${id}") }`;
    expect(await post(retract, editor.token)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    expect(await post(retract, admin.token)).toMatchObject({ status: 200, code: null });
    expect(await post(restore, editor.token)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    expect(await post(restore, admin.token)).toMatchObject({ status: 200, code: null });
  });

  test('a token of the issuer lets an editor in', async () => {
    expect(await post(load, await issuer.signed(60))).toMatchObject({ status: 200, code: null });
  });

  test.each([
    ['an expired token', () => issuer.signed(-60)],
    ['a token that nobody signed', () => Promise.resolve(issuer.unsigned())],
    ['a token that is not known', () => Promise.resolve(newToken('Ed', 'editor').token)],
  ])('%s is answered 401, even to a question that needs none', async (_what, make) => {
    expect(await post(question, await make())).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
  });

  test('a decision carries the name of who is known, whatever name it gives', async () => {
    const names = '{ entities(search: "Moreau Lindner") { edges { node { id } } } }';
    const ids = await Promise.all(
      ['Anna Moreau', 'Karl Lindner'].map(async (name) => {
        const { data } = await post(names.replace('Moreau Lindner', name), null);
        return (data as { entities: { edges: { node: { id: string } }[] } }).entities.edges[0]?.node.id ?? '';
      }),
    );
    const decided = await post(
      `mutation { neverMerge(one: "${ids[0] ?? ''}", other: "${ids[1] ?? ''}", signature: {by: "Ada", why: "two"}) { by } }`,
      editor.token,
    );
    expect(decided.data).toEqual({ neverMerge: { by: 'Ed' } });
  });

  test('reading can be closed, files of answers included', async () => {
    const closed = await startTestApi(graph, statements, { access: { ...guarded, publicReading: false } });
    expect(await post(question, null, {}, closed)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect(await post(question, reader.token, {}, closed)).toMatchObject({ status: 200 });
    expect((await fetch(`${closed.address}/export/csv?from=a&to=b`)).status).toBe(401);
    // The page itself holds nothing of the graph, and has to ask for the token.
    expect((await fetch(`${closed.address}/livez`)).status).toBe(200);
    await closed.close();
  });
});

describe('a service without tokens', () => {
  test('answers to no other name than this machine’s, whatever a page makes it mean', async () => {
    const open = await startTestApi(graph, statements);
    const { port } = new URL(open.address);
    const status = (host: string): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        request({ port, host: '127.0.0.1', path: '/graphql?query={__typename}', headers: { host } }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on('error', reject)
          .setHeader('content-type', 'application/json')
          .end();
      });
    expect(await status(`evil.example.org:${port}`)).toBe(403);
    expect(await status('localhost.example.org')).toBe(403);
    expect(await status(`localhost:${port}`)).toBe(200);
    expect(await status(`[::1]:${port}`)).toBe(200);
    await open.close();
  });
});

describe('what is too much', () => {
  test('requests past the rate of a client are answered 429, and others go on', async () => {
    const limited = await startTestApi(graph, statements, { access: guarded, rates: { requests: 3, values: 0 } });
    for (let time = 0; time < 3; time += 1) expect((await post(question, editor.token, {}, limited)).status).toBe(200);
    const refused = await post(question, editor.token, {}, limited);
    expect(refused).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await post(question, admin.token, {}, limited)).status).toBe(200);
    await limited.close();
  });

  test('whoever tries tokens out is stopped', async () => {
    const limited = await startTestApi(graph, statements, { access: guarded, rates: { requests: 3, values: 0 } });
    const statuses = [];
    for (let time = 0; time < 5; time += 1) statuses.push((await post(question, `tl_${time}`, {}, limited)).status);
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
    await limited.close();
  });

  test('values past the rate are answered 429 too, however few the requests', async () => {
    const limited = await startTestApi(graph, statements, { access: guarded, rates: { requests: 0, values: 1000 } });
    const costly = '{ entities(search: "anna", first: 40) { edges { node { id name type } } } }';
    const statuses = [];
    for (let time = 0; time < 12; time += 1) statuses.push((await post(costly, editor.token, {}, limited)).status);
    expect(statuses[0]).toBe(200);
    expect(statuses.at(-1)).toBe(429);
    const refused = await post(costly, editor.token, {}, limited);
    expect(refused.code).toBe('RATE_LIMITED');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await post(question, admin.token, {}, limited)).status).toBe(200);
    await limited.close();
  });

  test('requests past those under way are shed at once, and served again when there is room', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const busy = await startTestApi(graph, statements, {
      access: guarded,
      concurrency: 2,
      database: {
        read: async (statement, parameters) => {
          await held;
          return graph.database.read(statement, parameters);
        },
      },
    });
    const slow = '{ entities(search: "anna") { edges { node { id } } } }';
    const underWay = [post(slow, null, {}, busy), post(slow, null, {}, busy)];
    await new Promise((resolve) => setTimeout(resolve, 200));
    const shed = await post(slow, null, {}, busy);
    expect(shed).toMatchObject({ status: 503, code: 'OVERLOADED' });
    expect(shed.headers.get('retry-after')).toBe('1');
    release();
    for (const answer of await Promise.all(underWay)) expect(answer.status).toBe(200);
    expect((await post(slow, null, {}, busy)).status).toBe(200);
    await busy.close();
  });

  test('a stop takes in nothing new, answers what is under way, and asks clients to connect elsewhere', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const stopping = await startTestApi(graph, statements, {
      database: {
        read: async (statement, parameters) => {
          await held;
          return graph.database.read(statement, parameters);
        },
      },
    });
    const slow = '{ entities(search: "anna") { edges { node { id } } } }';
    const underWay = post(slow, null, {}, stopping);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const closed = stopping.close();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await expect(fetch(`${stopping.address}/readyz`)).rejects.toThrow();
    release();
    const last = await underWay;
    expect(last).toMatchObject({ status: 200, code: null });
    expect(last.headers.get('connection')).toBe('close');
    await closed;
  });
});

describe('pages of other sites', () => {
  const preflight = (to: TestApi, origin: string): Promise<Response> =>
    fetch(`${to.address}/graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });

  test('may ask when their origin is listed, and not otherwise', async () => {
    const listed = await startTestApi(graph, statements, { origins: ['https://desk.example.org'] });
    const allowed = await preflight(listed, 'https://desk.example.org');
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://desk.example.org');
    expect((await preflight(listed, 'https://evil.example.org')).headers.get('access-control-allow-origin')).toBeNull();
    expect((await preflight(api, 'https://desk.example.org')).headers.get('access-control-allow-origin')).toBeNull();
    await listed.close();
  });
});
