import { ThroughlineError } from '../errors.ts';
import { openBytes, openFile } from '../loading/sources/open-bytes.ts';
import { readLines } from '../loading/sources/read-lines.ts';

/** The longest line of an export, in bytes: an article's text is in one. */
const longest = 64_000_000;

/**
 * The lines of an export, packed or not; `-` is standard input. Nothing is opened before the first is asked for, so that
 * none is lost meanwhile. Throws BAD_USER_INPUT when the file cannot be read.
 */
export async function* archiveLines(file: string): AsyncGenerator<string> {
  const ignored = (): void => undefined;
  const bytes = await (file === '-' ? openBytes(process.stdin, ignored) : openFile(file, ignored));
  for await (const line of readLines(bytes.chunks, longest)) {
    if (line.kind === 'broken') throw new ThroughlineError('BAD_USER_INPUT', line.problem);
    yield line.text;
  }
}
