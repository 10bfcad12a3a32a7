import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { messageOf, ThroughlineError } from '../../errors.ts';

/** A compressed file may grow to this before its ratio is looked at, in bytes. */
const innocentSize = 100_000_000;
/** Text compresses five- to tenfold; what grows by more than this is made to fill memory or a disk. */
const greatestRatio = 100;

/** The first bytes of a source, and all of it from the beginning. */
export interface OpenBytes {
  readonly head: Buffer;
  readonly chunks: AsyncIterable<Buffer>;
}

/**
 * Opens a stream of bytes, unpacking gzip whatever its name says; `count` is told how many bytes were taken from it.
 * Throws BAD_USER_INPUT, also while its chunks are read, when it cannot be read or unpacked.
 */
export async function openBytes(stream: Readable, count: (bytes: number) => void): Promise<OpenBytes> {
  const raw = await peeked(counted(stream, count));
  if (!(raw.head[0] === 0x1f && raw.head[1] === 0x8b)) return raw;
  return peeked(unpacked(raw.chunks));
}

/** Opens a file as `openBytes` does. */
export function openFile(path: string, count: (bytes: number) => void): Promise<OpenBytes> {
  return openBytes(createReadStream(path), count);
}

async function* counted(stream: Readable, count: (bytes: number) => void): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream) {
      const bytes = chunk as Buffer;
      count(bytes.length);
      yield bytes;
    }
  } catch (problem) {
    throw new ThroughlineError('BAD_USER_INPUT', `It cannot be read: ${messageOf(problem)}.`, { cause: problem });
  }
}

/** Enough of the beginning to tell what something is. */
const headSize = 4096;

async function peeked(chunks: AsyncIterator<Buffer> & AsyncIterable<Buffer>): Promise<OpenBytes> {
  const first: Buffer[] = [];
  let size = 0;
  while (size < headSize) {
    const next = await chunks.next();
    if (next.done === true) break;
    first.push(next.value);
    size += next.value.length;
  }
  const head = Buffer.concat(first);
  async function* whole(): AsyncGenerator<Buffer> {
    if (head.length > 0) yield head;
    yield* chunks;
  }
  return { head: head.subarray(0, headSize), chunks: whole() };
}

async function* unpacked(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const unzip = createGunzip();
  let taken = 0;
  const feeding = (async () => {
    try {
      for await (const chunk of chunks) {
        taken += chunk.length;
        if (!unzip.write(chunk)) await new Promise((resolve) => unzip.once('drain', resolve));
        if (unzip.destroyed) return;
      }
      unzip.end();
    } catch (problem) {
      unzip.destroy(problem instanceof Error ? problem : new Error(messageOf(problem)));
    }
  })();
  // A closed decoder drains nothing any more; without this the feeder would wait for ever.
  unzip.once('close', () => unzip.emit('drain'));
  let given = 0;
  try {
    for await (const chunk of unzip) {
      const bytes = chunk as Buffer;
      given += bytes.length;
      if (given > innocentSize && given > taken * greatestRatio) {
        throw new ThroughlineError(
          'ARTICLE_TOO_LARGE',
          `It unpacks to more than ${greatestRatio} times its size, as no text does. Unpack it yourself if it is sound.`,
        );
      }
      yield bytes;
    }
  } catch (problem) {
    if (problem instanceof ThroughlineError) throw problem;
    throw new ThroughlineError('BAD_USER_INPUT', `Its gzip compression is broken: ${messageOf(problem)}.`, {
      cause: problem,
    });
  } finally {
    unzip.destroy();
    await feeding;
  }
}
