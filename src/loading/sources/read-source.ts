import { mkdtemp, rm } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { ArticleDraft } from '../../articles/article.ts';
import { decodeText } from '../../articles/decode-text.ts';
import { readHtml } from '../../articles/html/read-html.ts';
import { sniffCharset } from '../../articles/html/sniff-charset.ts';
import { readMarkdown } from '../../articles/read-markdown.ts';
import { readPlainText } from '../../articles/read-plain-text.ts';
import type { Ontology } from '../../claims/ontology.ts';
import { ThroughlineError } from '../../errors.ts';
import { isFtmRecord } from '../follow-the-money/read-ftm-entity.ts';
import { readFtmStream } from '../follow-the-money/read-ftm-stream.ts';
import type { LoadItem } from '../load-item.ts';
import { isFields } from '../ready-made/fields.ts';
import { readJsonRecord } from '../ready-made/read-json-record.ts';
import { listSources } from './list-sources.ts';
import { formatOf } from './format-of.ts';
import { openBytes, openFile, type OpenBytes } from './open-bytes.ts';
import { readCsv } from './read-csv.ts';
import { readLines } from './read-lines.ts';
import type { Format, Source } from './source.ts';

/** How sources are read. */
export interface ReadingOptions {
  readonly ontology: Ontology;
  /** Largest file that is one article, and largest line or row, in bytes. */
  readonly largest: number;
  /** What the content is, when its name and beginning do not tell. */
  readonly format: Format | null;
  /** Whether notes of failed loads may name files to open; a file from elsewhere must not reach into this machine. */
  readonly reopen: boolean;
  readonly stdin: Readable;
  /** Told how many bytes were taken from the source. */
  readonly count: (bytes: number) => void;
}

/** Everything that a source holds, one by one; what cannot be read is an item too, so that the rest goes on. */
export async function* readSource(source: Source, options: ReadingOptions): AsyncGenerator<LoadItem> {
  const again = { record: null };
  try {
    switch (source.kind) {
      case 'absent':
        throw new ThroughlineError('BAD_USER_INPUT', source.problem);
      case 'page':
        yield { kind: 'page', origin: source.name, again: { source: source.name }, url: source.name, known: {} };
        return;
      case 'standard input':
        yield* readBytes('standard input', null, await openBytes(options.stdin, options.count), options);
        return;
      case 'file':
        yield* readBytes(source.name, source.path, await openFile(source.path, options.count), options);
    }
  } catch (problem) {
    const path = source.kind === 'file' ? source.path : source.name;
    yield {
      kind: 'unreadable',
      origin: source.name,
      again: source.kind === 'standard input' ? again : { source: path },
      problem,
    };
  }
}

async function* readBytes(
  name: string,
  path: string | null,
  bytes: OpenBytes,
  options: ReadingOptions,
): AsyncGenerator<LoadItem> {
  const format = options.format ?? formatOf(name, bytes.head.toString('utf8'));
  if (format === 'json') yield* readJson(name, path, bytes, options);
  else if (format === 'csv') yield* readCsv(name, bytes, options);
  else yield await readWhole(name, path, format, bytes, options);
}

async function readWhole(
  name: string,
  path: string | null,
  format: 'text' | 'markdown' | 'html',
  bytes: OpenBytes,
  options: ReadingOptions,
): Promise<LoadItem> {
  const whole = await gathered(bytes, options.largest);
  const { text, notices } = decodeText(whole, format === 'html' ? sniffCharset(whole) : null);
  const again = path === null ? { record: { text } } : { source: path };
  return { kind: 'article', origin: name, again, notices, reading: null, draft: draftOf(format, text) };
}

function draftOf(format: 'text' | 'markdown' | 'html', text: string): ArticleDraft {
  if (format === 'html') return readHtml(text);
  return format === 'markdown' ? readMarkdown(text) : readPlainText(text);
}

async function gathered(bytes: OpenBytes, largest: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytes.chunks) {
    size += chunk.length;
    if (size > largest) {
      throw new ThroughlineError('ARTICLE_TOO_LARGE', `It has more than ${largest} bytes, which no article has.`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** JSON Lines, or one list or object over several lines; FollowTheMoney entities when the first is one. */
async function* readJson(
  name: string,
  path: string | null,
  bytes: OpenBytes,
  options: ReadingOptions,
): AsyncGenerator<LoadItem> {
  const start = bytes.head
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .trimStart();
  const [firstLine = ''] = start.split('\n', 1);
  if (/^\[|^\{\s*$/.test(firstLine)) {
    yield* readJsonDocument(name, await gathered(bytes, options.largest * 10), options);
    return;
  }
  // The head may hold only a part of a long line; its beginning tells enough.
  if (isFtmRecord(parsed(firstLine)) || /^\{[^{}]*"schema"\s*:\s*"[A-Z]/.test(firstLine)) {
    yield* readFtm(name, path, bytes, options);
    return;
  }
  for await (const line of readLines(bytes.chunks, options.largest)) {
    const origin = `${name}:${line.number}`;
    if (line.kind === 'broken') yield unreadable(origin, null, line.problem);
    else yield* readJsonLine(line.text, origin, options);
  }
}

/** Two passes: links may stand before what they link. A stream that cannot be opened again is kept in a file meanwhile. */
async function* readFtm(
  name: string,
  path: string | null,
  bytes: OpenBytes,
  options: ReadingOptions,
): AsyncGenerator<LoadItem> {
  const folder = path === null ? await mkdtemp(join(tmpdir(), 'throughline-')) : null;
  const file = path ?? join(folder ?? tmpdir(), 'entities.json');
  try {
    if (folder !== null) await pipeline(Readable.from(bytes.chunks), createWriteStream(file));
    const reopened = async () => (await openFile(file, () => undefined)).chunks;
    yield* readFtmStream({
      name,
      dataset: basename(name).split('.')[0] || name,
      ontology: options.ontology,
      open: async (pass) =>
        readLines(pass === 'names' && folder === null ? bytes.chunks : await reopened(), options.largest),
    });
  } finally {
    if (folder !== null) await rm(folder, { recursive: true, force: true });
  }
}

function* readJsonDocument(name: string, whole: Buffer, options: ReadingOptions): Generator<LoadItem> {
  const { text } = decodeText(whole, 'utf-8');
  const document = parsed(text);
  if (document === undefined) {
    throw new ThroughlineError(
      'BAD_USER_INPUT',
      'It is no JSON: one object on each line, or one list of objects, is expected.',
    );
  }
  const records: readonly unknown[] = Array.isArray(document) ? document : [document];
  for (const [at, record] of records.entries()) {
    yield readJsonRecord(record, `${name}[${at}]`, options.ontology);
  }
}

async function* readJsonLine(line: string, origin: string, options: ReadingOptions): AsyncGenerator<LoadItem> {
  const record = parsed(line);
  if (record === undefined) {
    yield unreadable(origin, line.slice(0, 2000), 'The line is no JSON: one object on each line is expected.');
    return;
  }
  const source = isFields(record) && isFields(record['failed']) ? record['source'] : undefined;
  if (typeof source !== 'string') {
    yield readJsonRecord(record, origin, options.ontology);
    return;
  }
  const [named] = await listSources([source]);
  if (named === undefined || (named.kind !== 'page' && !options.reopen)) {
    yield unreadable(
      origin,
      record,
      'The line notes a file that was not loaded. Load the notes with --again to open it.',
    );
    return;
  }
  // A file that holds notes itself is not followed any further, so that no two files go on for ever.
  yield* readSource(named, { ...options, reopen: false });
}

function unreadable(origin: string, record: unknown, problem: string): LoadItem {
  return { kind: 'unreadable', origin, again: { record }, problem: new ThroughlineError('BAD_USER_INPUT', problem) };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
