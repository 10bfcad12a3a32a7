import { get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { useAgent } from 'request-filtering-agent';
import { messageOf, ThroughlineError } from '../../errors.ts';

/** How far a page is followed and waited for. */
export interface FetchLimits {
  /** Largest page, in bytes after decompression. */
  readonly maxBytes: number;
  /** Milliseconds for the whole of it, redirects included. */
  readonly timeout: number;
  readonly maxRedirects: number;
  /**
   * Addresses inside this network that may be read all the same. Empty outside tests: a service that reads any address
   * it is given must not be a way into the network it stands in.
   */
  readonly allowedAddresses: readonly string[];
}

/** A page as it came over the network. */
export interface FetchedPage {
  /** Where it was in the end. */
  readonly url: string;
  readonly contentType: string;
  readonly charset: string | null;
  readonly bytes: Uint8Array;
}

export const fetchLimits: FetchLimits = {
  maxBytes: 10_000_000,
  timeout: 15_000,
  maxRedirects: 5,
  allowedAddresses: [],
};

/** What an article may come as. */
const readable = ['text/html', 'application/xhtml+xml', 'text/plain', 'text/markdown'];

/**
 * Reads a page from the public web. Every hop of a redirect is checked anew: only `http:` and `https:`, and only hosts
 * whose address is public once it is looked up, in whatever form the address is written. Throws BAD_USER_INPUT when the
 * page may not or cannot be read, and ARTICLE_TOO_LARGE.
 */
export async function fetchPage(address: string, limits: FetchLimits = fetchLimits): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(limits.timeout);
  let url = checkedUrl(address, null);
  for (let hop = 0; hop <= limits.maxRedirects; hop += 1) {
    const response = await request(url, limits, signal);
    const status = response.statusCode ?? 0;
    const { location } = response.headers;
    if (status >= 300 && status < 400 && location !== undefined) {
      response.destroy();
      url = checkedUrl(location, url);
      continue;
    }
    if (status !== 200) {
      response.destroy();
      throw refused(`The page answered with the status ${status}: 200 is expected. Check the address.`);
    }
    const { contentType, charset } = contentTypeOf(response);
    if (!readable.includes(contentType)) {
      response.destroy();
      throw refused(
        `The page is ${contentType.slice(0, 60) || 'of no type'}: one of ${readable.join(', ')} is expected.`,
      );
    }
    return { url: url.href, contentType, charset, bytes: await bodyOf(response, limits, signal) };
  }
  throw refused(`The page redirects more than ${limits.maxRedirects} times.`);
}

function checkedUrl(address: string, base: URL | null): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base?.href) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw refused(
      base === null
        ? 'url is not an address that can be read: one that begins with https:// or http:// is expected.'
        : 'The page redirects to something that is no web address.',
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw refused('url carries a user name or password: a public page is expected.');
  }
  url.hash = '';
  return url;
}

function request(url: URL, limits: FetchLimits, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const get = url.protocol === 'https:' ? getSecure : getPlain;
    const asked = get(
      url,
      {
        agent: useAgent(url.href, { allowIPAddressList: [...limits.allowedAddresses], keepAlive: false }),
        signal,
        maxHeaderSize: 32_768,
        headers: {
          accept: 'text/html, application/xhtml+xml, text/plain;q=0.8, text/markdown;q=0.8',
          'accept-encoding': 'gzip, br, deflate',
          'user-agent': 'throughline',
        },
      },
      resolve,
    );
    asked.once('error', (problem) => {
      reject(translated(problem, limits, signal));
    });
  });
}

function contentTypeOf(response: IncomingMessage): { readonly contentType: string; readonly charset: string | null } {
  const header = response.headers['content-type'] ?? '';
  return {
    contentType: (header.split(';')[0] ?? '').trim().toLowerCase(),
    charset: /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(header)?.[1] ?? null,
  };
}

async function bodyOf(response: IncomingMessage, limits: FetchLimits, signal: AbortSignal): Promise<Uint8Array> {
  const stream = decompressed(response);
  const chunks: Buffer[] = [];
  let size = 0;
  const late = (): void => void response.destroy(new Error('time is up'));
  signal.addEventListener('abort', late);
  try {
    for await (const chunk of stream) {
      const bytes = chunk as Buffer;
      size += bytes.length;
      if (size > limits.maxBytes) {
        throw new ThroughlineError(
          'ARTICLE_TOO_LARGE',
          `The page has more than ${limits.maxBytes} bytes, and no more are read. Load the article as text.`,
        );
      }
      chunks.push(bytes);
    }
  } catch (problem) {
    throw translated(problem, limits, signal);
  } finally {
    signal.removeEventListener('abort', late);
    response.destroy();
  }
  return Buffer.concat(chunks);
}

function decompressed(response: IncomingMessage): Readable {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const decoder =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'br'
        ? createBrotliDecompress()
        : encoding === 'deflate'
          ? createInflate()
          : null;
  if (decoder === null) {
    if (encoding === 'identity') return response;
    response.destroy();
    throw refused('The page is compressed in a way that was not asked for.');
  }
  // A broken connection must end the decoder too, which `pipe` leaves waiting.
  response.once('error', (problem) => decoder.destroy(problem));
  response.once('aborted', () => decoder.destroy(new Error('the connection broke')));
  return response.pipe(decoder);
}

function translated(problem: unknown, limits: FetchLimits, signal: AbortSignal): ThroughlineError {
  if (problem instanceof ThroughlineError) return problem;
  if (signal.aborted)
    return refused(`The page did not come within ${limits.timeout} ms. Try again, or load it as text.`);
  const message = messageOf(problem);
  if (message.includes('is not allowed. Because')) {
    // One message for every address inside, so that nobody can feel out the network by it.
    return refused('url leads to an address that is not on the public web; only public pages are read.', problem);
  }
  if (/ENOTFOUND|EAI_AGAIN/.test(message)) return refused('The host of url was not found. Check the address.', problem);
  return refused('The page could not be read from its host. Try again, or load it as text.', problem);
}

function refused(message: string, cause?: unknown): ThroughlineError {
  return new ThroughlineError('BAD_USER_INPUT', message, cause === undefined ? {} : { cause });
}
