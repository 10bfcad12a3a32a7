import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { fetchLimits } from '../../src/articles/web/fetch-page.ts';
import { ThroughlineError, type PublicCode } from '../../src/errors.ts';
import { entityId } from '../../src/identity/identifiers.ts';
import type { Statement } from '../support/small-reading.ts';
import { startTestApi, type TestApi } from '../support/test-api.ts';
import { openTestGraph, type TestGraph } from '../support/test-graph.ts';
import { startTestIssuer, type TestIssuer } from '../support/test-issuer.ts';

const statements: readonly Statement[] = [
  { sentence: 'Anna Moreau met Karl Lindner.', subject: 'Anna Moreau', type: 'MET_WITH', object: 'Karl Lindner' },
  { sentence: 'Karl Lindner works for Acme.', subject: 'Karl Lindner', type: 'EMPLOYED_BY', object: 'Acme' },
];
const article = statements.map((statement) => statement.sentence).join(' ');

let graph: TestGraph;
let api: TestApi;
let issuer: TestIssuer;
/** A server of pages that lead to other addresses of this machine. */
let pages: Server;
/** The id of the article that is loaded. */
let loaded: string;
beforeAll(async () => {
  graph = await openTestGraph();
  api = await startTestApi(graph, statements);
  issuer = await startTestIssuer();
  pages = createServer((request, response) => {
    response.writeHead(302, { location: decodeURIComponent(request.url?.slice(1) ?? '') }).end();
  });
  await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve));
  loaded = idOf(await post(load, { text: article }));
});
afterAll(async () => {
  pages.close();
  issuer.close();
  await api.close();
  await graph.close();
});

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Headers;
}

async function send(init: RequestInit & { readonly path?: string }): Promise<Answer> {
  const response = await fetch(`${api.address}${init.path ?? '/graphql'}`, init);
  return { status: response.status, body: await response.text(), headers: response.headers };
}

const json = { 'content-type': 'application/json' };

function post(query: unknown, variables: unknown = {}, more: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
  return send({ method: 'POST', headers: json, body: JSON.stringify({ query, variables, ...more }) });
}

const load = 'mutation ($text: String!) { loadArticle(input: {text: $text}) { created article { id } } }';

function idOf({ body }: Answer): string {
  return (JSON.parse(body) as { data: { loadArticle: { article: { id: string } } } }).data.loadArticle.article.id;
}

/** Asks an API that has something about it. What fails there is in its log, under the id that the answer gave. */
async function askOther(
  options: Parameters<typeof startTestApi>[2],
  query: string,
  variables: unknown = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const other = await startTestApi(graph, statements, options);
  const init = { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify({ query, variables }) };
  const response = await fetch(`${other.address}/graphql`, init);
  const answer = { status: response.status, body: await response.text(), headers: response.headers };
  await other.close();
  if (answer.status >= 500) expect(other.log.join()).toContain(answer.headers.get('x-request-id') ?? 'no id');
  return answer;
}

/** Sends a body of which a byte comes each second. */
function trickle(): Promise<Answer> {
  const { hostname, port } = new URL(api.address);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    socket.write(
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n',
    );
    const drip = setInterval(() => socket.write(' '), 1000);
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(drip);
      const [head = '', body = ''] = text.split('\r\n\r\n');
      const [first = '', ...lines] = head.split('\r\n');
      const headers = new Headers(
        lines.map((line): [string, string] => [line.split(': ')[0] ?? '', line.split(': ')[1] ?? '']),
      );
      resolve({ status: Number(first.split(' ')[1]), body, headers });
    });
  });
}

/** A database whose every read fails in a way. */
const failing = (code: PublicCode): Parameters<typeof startTestApi>[2] => ({
  database: {
    read: () => Promise.reject(new ThroughlineError(code, 'Try again.', { cause: new Error('bolt://secret') })),
  },
});

const paths = (parameters: string): string => `{ paths(${parameters}) { complete } }`;
const repeated = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');
const nested = (levels: number, field: string, core: string): string =>
  `${`${field} { `.repeat(levels)}${core}${' }'.repeat(levels)}`;

/** An input that must be answered clearly. */
interface Row {
  /** Its place among the forty kinds of input that the service was designed against; null for those found later. */
  readonly kind: number | null;
  readonly input: string;
  readonly ask: () => Promise<Answer>;
  readonly status: number | readonly number[];
  /** The code of its error; null when it is none. */
  readonly code: string | RegExp | null;
  /** What the answer says. */
  readonly says?: RegExp;
  /** That it says when to try again. */
  readonly again?: boolean;
}

const rows: readonly Row[] = [
  {
    kind: 1,
    input: 'broken JSON',
    ask: () => send({ method: 'POST', headers: json, body: '{"query":' }),
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    kind: 2,
    input: 'charset utf-7',
    ask: () => send({ method: 'POST', headers: { 'content-type': 'application/json; charset=utf-7' }, body: '{}' }),
    status: 415,
    code: 'BAD_REQUEST',
  },
  { kind: 3, input: 'an empty query', code: 'BAD_REQUEST', ask: () => post(''), status: 400 },
  {
    kind: 4,
    input: 'an unknown operationName',
    ask: () => post('query A { entityTypes { name } }', {}, { operationName: 'B' }),
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  { kind: 5, input: 'a syntax error', ask: () => post('{ entityTypes { '), status: 400, code: 'GRAPHQL_PARSE_FAILED' },
  {
    kind: 6,
    input: 'an unknown field',
    ask: () => post('{ entityTypes { nam } }'),
    status: 400,
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: /Did you mean/,
  },
  {
    kind: 7,
    input: 'a batch of 100 operations',
    code: 'BAD_REQUEST',
    ask: () =>
      send({
        method: 'POST',
        headers: json,
        body: JSON.stringify(Array(100).fill({ query: '{ entityTypes { name } }' })),
      }),
    status: 400,
  },
  ...['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'].map((type) => ({
    kind: 8,
    input: `a POST of ${type}`,
    code: 'BAD_REQUEST',
    ask: () => send({ method: 'POST', headers: { 'content-type': type }, body: 'query={entityTypes{name}}' }),
    status: 400,
  })),
  {
    kind: 9,
    input: 'a mutation by GET',
    code: 'BAD_REQUEST',
    ask: () =>
      send({
        path: `/graphql?query=${encodeURIComponent('mutation { loadArticle(input: {text: "a b."}) { created } }')}`,
        headers: { 'apollo-require-preflight': 'true', accept: 'application/json' },
      }),
    status: 405,
  },
  {
    kind: 10,
    input: 'a GET with the content type text/plain',
    code: 'BAD_REQUEST',
    ask: () =>
      send({
        path: '/graphql?query={entityTypes{name}}',
        headers: { 'content-type': 'text/plain', accept: 'application/json' },
      }),
    status: 415,
  },
  {
    kind: 11,
    input: 'a PUT',
    code: 'BAD_REQUEST',
    ask: () => send({ method: 'PUT', headers: json, body: '{}' }),
    status: 405,
  },
  {
    kind: 12,
    input: 'a subscription over plain HTTP',
    ask: () => post('subscription { articleLoaded { id } }'),
    status: 400,
    code: 'BAD_REQUEST',
    says: /ws:\/\/127\.0\.0\.1:\d+\/graphql/,
  },
  {
    kind: 13,
    input: '1,000 aliases',
    code: /GRAPHQL_PARSE_FAILED|QUERY_TOO_COSTLY/,
    ask: () => post(`{ ${repeated(1000, (at) => `a${at}: entityTypes { name }`)} }`),
    status: 400,
  },
  {
    kind: 14,
    input: '101 aliases of __typename',
    code: 'QUERY_TOO_COSTLY',
    ask: () => post(`{ ${repeated(101, (at) => `a${at}: __typename`)} }`),
    status: 400,
    says: /101 aliases; at most 100/,
  },
  {
    kind: 15,
    input: '10 unknown directives',
    code: 'GRAPHQL_VALIDATION_FAILED',
    ask: () => post(`{ entityTypes ${repeated(10, (at) => `@d${at}`)} { name } }`),
    status: 400,
  },
  {
    kind: 16,
    input: '5,000 directives',
    code: 'GRAPHQL_PARSE_FAILED',
    ask: () => post(`{ entityTypes ${repeated(5000, () => '@a')} { name } }`),
    status: 400,
  },
  {
    kind: 17,
    input: 'fields fifty levels deep',
    ask: () =>
      post(
        `{ entity(id: "x") { ${nested(25, 'relations(first: 1) { nodes { subject', 'name')}${' } }'.repeat(25)} } }`,
      ),
    status: 400,
    code: 'QUERY_TOO_DEEP',
    says: /levels deep; at most 20/,
  },
  {
    kind: 18,
    input: 'six nested lists',
    ask: () =>
      post(
        `{ entity(id: "x") { ${nested(3, 'relations(first: 100) { nodes { subject', 'name')}${' } }'.repeat(3)} } }`,
      ),
    status: 400,
    code: 'QUERY_TOO_COSTLY',
    says: /may answer with \d+ values; at most 50000.*"is":\d+,"limit":50000/,
  },
  {
    kind: 19,
    input: 'a cycle of fragments',
    code: 'GRAPHQL_VALIDATION_FAILED',
    ask: () => post('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'),
    status: 400,
  },
  {
    kind: 20,
    input: 'a fragment bomb of 2^20',
    code: 'QUERY_TOO_COSTLY',
    ask: () =>
      post(
        `{ ...F0 } ${repeated(20, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)} fragment F20 on Query { ${repeated(60, (at) => `a${at}: __typename`)} }`,
      ),
    status: 400,
  },
  {
    kind: 21,
    input: '3,000 nested inline fragments',
    code: 'GRAPHQL_PARSE_FAILED',
    ask: () => post(`{ ${nested(3000, '... on Query', '__typename')} }`),
    status: 400,
  },
  {
    kind: 22,
    input: 'deep introspection',
    code: 'QUERY_TOO_DEEP',
    ask: () => post(`{ __schema { types { ${nested(12, 'fields { type', 'name')}${' }'.repeat(12)} } } }`),
    status: 400,
  },
  ...[-1, 0, 1_000_000_000].map((first) => ({
    kind: 23,
    input: `first: ${first}`,
    ask: () => post(`{ articles(first: ${first}) { edges { cursor } } }`),
    status: [200, 400],
    code: /BAD_USER_INPUT|QUERY_TOO_COSTLY/,
    says: /from 1 to 100|at most 50000/,
  })),
  {
    kind: 24,
    input: 'first: 2^31',
    code: /GRAPHQL_VALIDATION_FAILED|QUERY_TOO_COSTLY/,
    ask: () => post(`{ articles(first: ${2 ** 31}) { edges { cursor } } }`),
    status: 400,
  },
  {
    kind: 25,
    input: 'a body of 5 MB',
    code: 'BAD_REQUEST',
    ask: () => post('{ entityTypes { name } }', { text: 'x'.repeat(5_000_000) }),
    status: 413,
  },
  {
    kind: 26,
    input: 'a gzip bomb',
    code: 'BAD_REQUEST',
    ask: () =>
      send({
        method: 'POST',
        headers: { ...json, 'content-encoding': 'gzip' },
        body: gzipSync(Buffer.alloc(100_000_000, 32)),
      }),
    status: 413,
  },
  ...['"', '(', 'x AND', '*', '\\', 'OR '.repeat(500)].map((search) => ({
    kind: 28,
    input: `a search for ${search.slice(0, 8)}`,
    code: null,
    ask: () => post('query ($search: String!) { entities(search: $search) { edges { node { name } } } }', { search }),
    status: 200,
    says: /"edges":\[\]/,
  })),
  {
    kind: 29,
    input: 'an empty search',
    ask: () => post('{ entities(search: "") { edges { cursor } } }'),
    status: 200,
    code: 'BAD_USER_INPUT',
  },
  {
    kind: 30,
    input: 'a NUL in a text',
    ask: () => post('mutation ($text: String!) { loadArticle(input: {text: $text}) { created } }', { text: 'a\0b' }),
    status: 200,
    code: 'BAD_USER_INPUT',
  },
  {
    kind: 30,
    input: 'a lone surrogate in a text',
    ask: () =>
      send({
        method: 'POST',
        headers: json,
        body: '{"query":"mutation { loadArticle(input: {text: \\"a \\\\ud800 b\\"}) { created } }"}',
      }),
    status: [200, 400],
    code: /BAD_USER_INPUT|GRAPHQL_PARSE_FAILED/,
  },
  ...['MET_WITH`]-() DETACH DELETE n //', 'MET_WITH\\u0060]', 'met-with'].map((type) => ({
    kind: 31,
    input: `the relation type ${type}`,
    ask: () =>
      post(
        'query ($where: PathFilter) { paths(from: {name: "Anna Moreau"}, to: {name: "Acme"}, where: $where) { complete } }',
        {
          where: { types: [type] },
        },
      ),
    status: 400,
    code: 'BAD_USER_INPUT',
  })),
  {
    kind: 32,
    input: 'a path from an entity to itself',
    ask: () => post(paths('from: {name: "Acme"}, to: {name: "acme"}')),
    status: 200,
    code: 'BAD_USER_INPUT',
  },
  {
    kind: 33,
    input: 'an unknown id to look up',
    code: null,
    ask: () => post('{ entity(id: "ent_x") { name } }'),
    status: 200,
    says: /"entity":null/,
  },
  {
    kind: 33,
    input: 'an unknown id in a path',
    ask: () => post(paths('from: {id: "ent_x"}, to: {name: "Acme"}')),
    status: 200,
    code: 'ENTITY_NOT_FOUND',
    says: /ent_x/,
  },
  {
    kind: null,
    input: 'an unknown id to retract',
    ask: () => post('mutation { retractArticle(id: "art_x", signature: {by: "Test", why: "To see"}) }'),
    status: 200,
    code: 'ARTICLE_NOT_FOUND',
  },
  ...['file:///etc/passwd', 'http://127.0.0.1:4000/', 'http://2130706433/', 'http://[::1]/', 'not an address'].map(
    (url) => ({
      kind: 37,
      input: `an article at ${url}`,
      ask: () => post('mutation ($url: URL!) { loadArticle(input: {url: $url}) { created } }', { url }),
      status: [200, 400],
      code: 'BAD_USER_INPUT',
    }),
  ),
  {
    kind: null,
    input: 'a word for a date, a language and an instant',
    ask: () =>
      post('query ($where: ArticleFilter) { articles(where: $where) { totalCount } }', {
        where: { from: 'yesterday', languages: ['en'] },
      }),
    status: 400,
    code: 'BAD_USER_INPUT',
    says: /A date such as 2020-06-21/,
  },
  {
    kind: 34,
    input: 'maxHops: 99',
    ask: () => post(paths('from: {name: "Anna Moreau"}, to: {name: "Acme"}, maxHops: 99')),
    status: 200,
    code: 'BAD_USER_INPUT',
    says: /from 1 to 8/,
  },
  {
    kind: 35,
    input: 'an empty article',
    ask: () => post('mutation { loadArticle(input: {text: ""}) { created } }'),
    status: 200,
    code: 'BAD_USER_INPUT',
  },
  {
    kind: 35,
    input: 'an article of more than 1 MB',
    ask: () =>
      post('mutation ($text: String!) { loadArticle(input: {text: $text}) { created } }', {
        text: 'word '.repeat(210_000),
      }),
    status: [200, 413],
    code: 'ARTICLE_TOO_LARGE',
  },
  {
    kind: 36,
    input: 'the same article again',
    code: null,
    ask: async () => {
      const answer = await post(load, { text: article });
      expect(idOf(answer)).toBe(loaded);
      return answer;
    },
    status: 200,
    says: /"created":false/,
  },
  {
    kind: 39,
    input: 'a cursor that nobody gave',
    ask: () => post('{ articles(after: "WyJ4Il0") { edges { cursor } } }'),
    status: 200,
    code: 'BAD_USER_INPUT',
  },
  {
    kind: 39,
    input: 'a cursor of another query',
    ask: async () => {
      const { body } = await post('{ claims(first: 1) { pageInfo { endCursor } } }');
      const after = (JSON.parse(body) as { data: { claims: { pageInfo: { endCursor: string } } } }).data.claims
        .pageInfo;
      return post('query ($after: String) { claims(order: NEWEST, after: $after) { totalCount } }', {
        after: after.endCursor,
      });
    },
    status: 200,
    code: 'BAD_USER_INPUT',
  },
  { kind: 27, input: 'a body that trickles in', ask: trickle, status: 408, code: 'BAD_REQUEST' },
  ...[
    'http://127.0.0.2/',
    'http://2130706434/',
    'http://[::1]/',
    'http://169.254.169.254/latest/',
    'file:///etc/passwd',
  ].map((target) => ({
    kind: 37,
    input: `an article whose page redirects to ${target}`,
    ask: () => {
      const { port } = pages.address() as AddressInfo;
      return askOther(
        // The page itself stands for one of the public web.
        { pages: { ...fetchLimits, allowedAddresses: ['127.0.0.1'] } },
        'mutation ($url: URL!) { loadArticle(input: {url: $url}) { created } }',
        { url: `http://127.0.0.1:${port}/${encodeURIComponent(target)}` },
      );
    },
    status: 200,
    code: 'BAD_USER_INPUT',
    says: /not on the public web|redirects to something that is no web address/,
  })),
  ...(
    [
      ['an expired token', () => issuer.signed(-60)],
      ['a token whose alg is none', () => Promise.resolve(issuer.unsigned())],
    ] as const
  ).map(([input, make]) => ({
    kind: 38,
    input,
    ask: async () => {
      const access = { kind: 'guarded', tokens: [], issuer: issuer.trusted, publicReading: true } as const;
      return askOther({ access }, '{ entityTypes { name } }', {}, { authorization: `Bearer ${await make()}` });
    },
    status: 401,
    code: 'UNAUTHENTICATED',
  })),
  ...(
    [
      ['is away, or has no connection free', 'DATABASE_UNAVAILABLE', 503],
      ['is written to by others', 'DATABASE_CONFLICT', 503],
      ['does not finish', 'DEADLINE_PASSED', 504],
    ] as const
  ).map(([what, code, status]) => ({
    kind: 40,
    input: `a question while the database ${what}`,
    ask: () => askOther(failing(code), '{ entity(id: "x") { name } }'),
    status,
    code,
    again: true,
  })),
  {
    kind: 40,
    input: 'a question whose deadline passes',
    ask: () =>
      askOther(
        { deadline: 100, database: { read: () => new Promise(() => undefined) } },
        '{ entity(id: "x") { name } }',
      ),
    status: 504,
    code: 'DEADLINE_PASSED',
    again: true,
  },
];

describe('the API answers clearly', () => {
  test.each(rows.map((row) => [row.input, row] as const))('%s', async (_input, row) => {
    const before = await graph.rows('MATCH (n) RETURN count(n) AS nodes');
    const { status, body, headers } = await row.ask();
    expect([row.status].flat()).toContain(status);
    const { errors = [] } = JSON.parse(body) as { errors?: readonly { extensions?: Record<string, unknown> }[] };
    if (row.says) expect(body).toMatch(row.says);
    if (row.code === null) expect(errors).toEqual([]);
    else expect(errors[0]?.extensions?.['code']).toMatch(row.code);
    expect(errors.length).toBeLessThanOrEqual(6);
    const requestId = headers.get('x-request-id');
    expect(requestId).toMatch(/^[\w-]{36}$/);
    for (const error of errors) expect(error.extensions?.['requestId']).toBe(requestId);
    expect(body).not.toMatch(/stacktrace|node_modules|MATCH \(|\.[tj]s:\d|\/src\/|\/dist\/|bolt:|secret/);
    if (row.again === true) expect(headers.get('retry-after')).toMatch(/^\d+$/);
    // It is still there, and nothing has changed.
    expect((await send({ path: '/livez' })).status).toBe(200);
    expect(await graph.rows('MATCH (n) RETURN count(n) AS nodes')).toEqual(before);
  });

  test('to every kind of input that it was designed against', () => {
    const kinds = new Set(rows.map((row) => row.kind).filter((kind) => kind !== null));
    expect([...kinds].toSorted((one, other) => one - other)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
  });

  test('a fragment bomb in no time', async () => {
    const bomb = `{ ...F0 } ${repeated(20, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)} fragment F20 on Query { __typename }`;
    await post(bomb);
    const times: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      const begun = performance.now();
      expect((await post(bomb)).body).toContain('QUERY_TOO_COSTLY');
      times.push(performance.now() - begun);
    }
    // The best of five: a machine that does other things as well makes single ones slow.
    expect(Math.min(...times)).toBeLessThan(50);
  });

  test('that an answer would be too long', async () => {
    const small = await startTestApi(graph, [], { maxBytes: 200 });
    const response = await fetch(`${small.address}/graphql`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ query: '{ relationTypes { name meaning } }' }),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'QUERY_TOO_COSTLY' } }] });
    await small.close();
  });

  test('that a query took too long, sooner than what loads', async () => {
    const slow = await startTestApi(graph, [], {
      readDeadline: 150,
      database: {
        read: async (statement, parameters) => {
          await new Promise((resolve) => setTimeout(resolve, 300));
          return graph.database.read(statement, parameters);
        },
      },
    });
    const answerTo = (query: string): Promise<Response> =>
      fetch(`${slow.address}/graphql`, { method: 'POST', headers: json, body: JSON.stringify({ query }) });
    const query = await answerTo('{ paths(from: {name: "Huawei"}, to: {name: "Canada"}) { paths { sentence } } }');
    expect(query.status).toBe(504);
    expect(await query.json()).toMatchObject({ errors: [{ extensions: { code: 'DEADLINE_PASSED' } }] });
    const mutation = await answerTo('mutation { loadArticle(input: {text: "Nothing was decided."}) { created } }');
    expect(mutation.status).toBe(200);
    await slow.close();
  });

  test('that it is not ready, within two seconds, when the database says nothing', async () => {
    let asked = 0;
    const silent = await startTestApi(graph, [], {
      database: {
        verify: () => {
          asked += 1;
          return new Promise(() => undefined);
        },
      },
    });
    const begun = performance.now();
    const answers = await Promise.all([1, 2, 3].map(() => fetch(`${silent.address}/readyz`)));
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503]);
    expect(performance.now() - begun).toBeLessThan(4000);
    expect(asked).toBe(1);
    await silent.close();
  });

  test('what is nobody’s input without its words, which go to the log', async () => {
    const broken = await startTestApi(graph, [], {
      database: { read: () => Promise.reject(new TypeError('secret particulars')) },
    });
    const response = await fetch(`${broken.address}/graphql`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ query: '{ entity(id: "x") { name } }' }),
    });
    const body = await response.text();
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL' } }] });
    expect(body).not.toContain('secret');
    expect(broken.log.join()).toContain('secret particulars');
    await broken.close();
  });
});

describe('the API keeps to GraphQL over HTTP', () => {
  test('by all audits of graphql-http', async () => {
    const results = await auditServer({
      url: `${api.address}/graphql`,
      fetchFn: (url: string, init: RequestInit = {}) =>
        fetch(url, {
          ...init,
          headers: { ...(init.headers as Record<string, string>), 'apollo-require-preflight': 'true' },
        }),
    });
    expect(results.length).toBeGreaterThan(60);
    expect(results.filter((result) => result.status !== 'ok')).toEqual([]);
  });
});

describe('a page of entities with their links, claims and articles', () => {
  test('takes the same few reads whatever its length', async () => {
    const page = (first: number): string =>
      `{ entities(search: "a", first: ${first}) { edges { node { name relations(first: 5) { totalCount nodes { sentence claims(first: 2) { quote article { title text } } } } } } } }`;
    const counts: number[] = [];
    for (const first of [1, 50]) {
      api.queries();
      expect((await post(page(first))).status).toBe(200);
      counts.push(api.queries().length);
    }
    expect(counts[1]).toBe(counts[0]);
    expect(counts[0]).toBeLessThanOrEqual(6);
    expect(entityId('Organization:acme')).toMatch(/^ent_/);
  });
});

describe('the API and caches', () => {
  const get = (query: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
    send({
      path: `/graphql?query=${encodeURIComponent(query)}`,
      headers: { 'apollo-require-preflight': 'true', accept: 'application/json', ...headers },
    });

  test.each([
    ['the vocabulary', '{ relationTypes { name } }', 'private, max-age=300'],
    ['what the graph says', '{ articles { totalCount } }', 'private, no-cache'],
    ['an error', '{ entities(search: "") { totalCount } }', 'no-store'],
  ])('say how long %s may be kept', async (_what, query, policy) => {
    expect((await get(query)).headers.get('cache-control')).toBe(policy);
  });

  test('an answer that has not changed is not sent again', async () => {
    const query = '{ articles { nodes { title } } }';
    const etag = (await get(query)).headers.get('etag') ?? '';
    const again = await get(query, { 'if-none-match': etag, 'cache-control': 'max-age=0' });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  test('a persisted query is asked for once and then known by its hash', async () => {
    const query = '{ entityTypes { name } }';
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const ask = (more: object): Promise<Answer> =>
      send({ method: 'POST', headers: json, body: JSON.stringify({ extensions, ...more }) });
    expect((await ask({})).body).toContain('PERSISTED_QUERY_NOT_FOUND');
    expect((await ask({ query })).body).toContain('"Person"');
    expect((await ask({})).body).toContain('"Person"');
    expect((await ask({ query: '{ relationTypes { name } }' })).body).toContain('provided sha does not match query');
  });

  test('answers are compressed for who takes that', async () => {
    const answer = await get('{ relationTypes { name meaning phrase } }', { 'accept-encoding': 'gzip' });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
  });
});
