import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fetchLimits, fetchPage, type FetchLimits } from '../../src/articles/web/fetch-page.ts';
import { readPage } from '../../src/articles/web/read-page.ts';

const story = 'Anna Moreau met Karl Lindner in Berlin on Friday, the two said in a statement. '.repeat(6);
const html = `<html><head><meta charset=utf-8><title>Talks</title></head><body><article><p>${story}</p><p>${story}</p></article></body></html>`;

const pages: Readonly<Record<string, RequestListener>> = {
  '/page': (_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html),
  '/gzip': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync(html)),
  '/br': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'br' }).end(brotliCompressSync(html)),
  '/bomb': (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
      .end(gzipSync(Buffer.alloc(50_000_000, 97))),
  '/truncated': (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
      .end(gzipSync(html).subarray(0, 80)),
  '/endless': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const more = (): void => {
      if (!response.destroyed) response.write('x'.repeat(100_000), () => setImmediate(more));
    };
    more();
  },
  '/slow': (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('<p>'),
  '/silent': () => undefined,
  '/image': (_, response) => response.setHeader('content-type', 'image/png').end('x'),
  '/gone': (_, response) => response.writeHead(404, { 'content-type': 'text/html' }).end('no'),
  '/redirect': (_, response) => response.writeHead(302, { location: '/page' }).end(),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  // Another address of this machine, which the tests do not allow.
  '/inwards': (_, response) => response.writeHead(302, { location: 'http://127.0.0.2:80/' }).end(),
  '/metadata': (_, response) => response.writeHead(307, { location: 'http://169.254.169.254/latest/' }).end(),
  '/text': (_, response) => response.setHeader('content-type', 'text/plain').end('Talks resume\n\nAnna met Karl.'),
};

let server: Server;
let base: string;
/** The only place where an address of this machine is allowed. */
const limits: FetchLimits = { ...fetchLimits, timeout: 1500, maxBytes: 1_000_000, allowedAddresses: ['127.0.0.1'] };

beforeAll(async () => {
  server = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    if (page === undefined) response.writeHead(404).end();
    else page(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('a page of the web', () => {
  test.each(['/page', '/gzip', '/br', '/redirect'])('%s is read', async (path) => {
    const page = await fetchPage(base + path, limits);
    expect(Buffer.from(page.bytes).toString()).toBe(html);
    expect(page.contentType).toBe('text/html');
  });

  test('is an article with its address and host', async () => {
    const { draft } = await readPage(`${base}/redirect#top`, {}, limits);
    expect(draft).toMatchObject({ title: 'Talks', url: `${base}/page`, publisher: '127.0.0.1' });
    expect((await readPage(`${base}/text`, {}, limits)).draft).toMatchObject({ title: 'Talks resume' });
  });

  test.each([
    ['/gone', 'BAD_USER_INPUT', /status 404/],
    ['/image', 'BAD_USER_INPUT', /image\/png/],
    ['/loop', 'BAD_USER_INPUT', /redirects more than 5/],
    ['/to-file', 'BAD_USER_INPUT', /no web address/],
    ['/inwards', 'BAD_USER_INPUT', /not on the public web/],
    ['/metadata', 'BAD_USER_INPUT', /not on the public web/],
    ['/bomb', 'ARTICLE_TOO_LARGE', /1000000 bytes/],
    ['/endless', 'ARTICLE_TOO_LARGE', /1000000 bytes/],
    ['/truncated', 'BAD_USER_INPUT', /could not be read/],
    ['/slow', 'BAD_USER_INPUT', /within 1500 ms/],
    ['/silent', 'BAD_USER_INPUT', /within 1500 ms/],
  ])('%s is refused: %s %s', async (path, code, message) => {
    const begun = Date.now();
    await expect(fetchPage(base + path, limits)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message) as unknown,
    });
    expect(Date.now() - begun).toBeLessThan(4000);
  });
});

test.each([
  'file:///etc/passwd',
  'ftp://example.org/a',
  'javascript:alert(1)',
  'data:text/html,x',
  'nowhere',
  '',
  'http://localhost/',
  'http://localhost.:80/',
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0177.0.0.1/',
  'http://127.1/',
  'http://0.0.0.0/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[fd00::1]/',
  'http://[fe80::1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://10.0.0.1/',
  'http://172.16.0.1/',
  'http://192.168.1.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://100.64.0.1/',
  'http://user:secret@example.org/',
])('the address %p is refused', async (address) => {
  await expect(fetchPage(address)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});
