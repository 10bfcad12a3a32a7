import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { graphql, type GraphQLSchema } from 'graphql';
import { ThroughlineError } from '../../src/errors.ts';
import { fetchLimits } from '../../src/articles/web/fetch-page.ts';
import { followChanges } from '../../src/answers/change-feed.ts';
import { graphContext, type GraphServices } from '../../src/graphql/context.ts';
import { graphqlSchema } from '../../src/graphql/schema.ts';
import { articleLoader } from '../../src/loading/article-loader.ts';
import { loadSubmitted } from '../../src/loading/submitted-article.ts';
import { pathDefaults } from '../../src/paths/path-defaults.ts';
import { openTestGraph, type TestGraph } from '../support/test-graph.ts';

const story = 'Anna Moreau met Karl Lindner in Berlin on Friday, the two said in a statement. '.repeat(5);
const page = `<html><head><title>Talks</title><meta property="og:site_name" content="The Example"></head><body><article><p>${story}</p></article></body></html>`;

let graph: TestGraph;
let schema: GraphQLSchema;
let services: GraphServices;
let server: Server;
let base: string;

beforeAll(async () => {
  graph = await openTestGraph();
  schema = await graphqlSchema(graph.ontology);
  server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(page));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const loader = articleLoader({
    database: graph.database,
    ontology: graph.ontology,
    now: () => '2024-01-01T00:00:00.000Z',
    maxArticleBytes: 100_000,
    read: () => Promise.resolve({ mentions: [], claims: [], notices: [] }),
  });
  services = {
    database: graph.database,
    ontology: graph.ontology,
    sources: { choose: () => Promise.reject(new Error('no path is asked for here')), present: () => null },
    pathDefaults: pathDefaults(graph.ontology),
    pathDeadline: 1000,
    changes: followChanges({ database: graph.database, interval: 10_000, now: () => new Date() }),
    loadArticle: (article) => loadSubmitted(loader, article, { ...fetchLimits, allowedAddresses: ['127.0.0.1'] }),
  };
});
afterAll(async () => {
  server.close();
  await graph.close();
});
beforeEach(() => graph.empty());

/** The answer as plain objects; an error has the code that the service gives it. */
async function ask(source: string, variableValues: Record<string, unknown> = {}): Promise<unknown> {
  const contextValue = graphContext(services, 'test', { name: null, role: 'admin' });
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  const told = errors?.map(({ message, originalError }) => ({
    message,
    code: originalError instanceof ThroughlineError ? originalError.code : null,
  }));
  return JSON.parse(JSON.stringify({ data, errors: told }));
}

const load =
  'mutation ($input: LoadArticleInput!) { loadArticle(input: $input) { created article { title url publisher text } } }';

describe('loadArticle', () => {
  test('takes a text', async () => {
    const input = { text: 'Talks resume\n\nAnna met Karl.', publisher: 'The Example', author: null };
    expect(await ask(load, { input })).toMatchObject({
      data: { loadArticle: { created: true, article: { title: 'Talks resume', publisher: 'The Example' } } },
    });
    expect(await ask(load, { input })).toMatchObject({ data: { loadArticle: { created: false } } });
  });

  test('takes a page', async () => {
    expect(await ask(load, { input: { html: page, url: 'https://example.org/a' } })).toMatchObject({
      data: { loadArticle: { article: { title: 'Talks', url: 'https://example.org/a', publisher: 'The Example' } } },
    });
  });

  test('takes an address', async () => {
    expect(await ask(load, { input: { url: `${base}/story` } })).toMatchObject({
      data: { loadArticle: { article: { title: 'Talks', url: `${base}/story`, text: `Talks\n\n${story.trim()}` } } },
    });
  });

  test.each([
    ['nothing', {}, /text, html or url is expected/],
    ['two things', { text: 'a b.', html: '<p>a b.</p>' }, /one of them is expected/],
    ['a file', { url: 'file:///etc/passwd' }, /https:\/\/ or http:\/\//],
    ['an address inside', { url: 'http://127.0.0.2/' }, /not on the public web/],
    ['a decimal address', { url: 'http://2130706434/' }, /not on the public web/],
    ['an empty text', { text: ' ' }, /empty/],
  ])('refuses %s', async (_name, input, message) => {
    expect(await ask(load, { input })).toMatchObject({
      errors: [{ message: expect.stringMatching(message) as unknown, code: 'BAD_USER_INPUT' }],
    });
  });
});

describe('loadArticles', () => {
  const many = `mutation ($inputs: [LoadArticleInput!]!) { loadArticles(inputs: $inputs) {
    loadedCount failedCount results { index loaded { created } error { code message } } } }`;

  test('gives each article its own result, and loads the others when one is bad', async () => {
    const inputs = [{ text: 'One met two.' }, { text: '' }, { text: 'Two met three.' }];
    expect(await ask(many, { inputs })).toMatchObject({
      data: {
        loadArticles: {
          loadedCount: 2,
          failedCount: 1,
          results: [
            { index: 0, loaded: { created: true }, error: null },
            { index: 1, loaded: null, error: { code: 'BAD_USER_INPUT' } },
            { index: 2, loaded: { created: true }, error: null },
          ],
        },
      },
    });
  });

  test.each([0, 101])('refuses %d articles', async (count) => {
    const inputs = Array.from({ length: count }, (_, at) => ({ text: `${at} met two.` }));
    expect(await ask(many, { inputs })).toMatchObject({ errors: [{ code: 'BAD_USER_INPUT' }] });
  });
});
