import { decodeText } from '../../articles/decode-text.ts';
import { messageOf } from '../../errors.ts';

/** A line of a stream, or why it cannot be read. */
export type Line =
  | { readonly kind: 'line'; readonly number: number; readonly text: string }
  | { readonly kind: 'broken'; readonly number: number; readonly problem: string };

/**
 * The lines of a stream of UTF-8, numbered from 1, without blank ones. Holds one line in memory at a time: a line longer
 * than `longest` bytes is passed over and reported, and so is one that is no text.
 */
export async function* readLines(chunks: AsyncIterable<Buffer>, longest: number): AsyncGenerator<Line> {
  let kept: Buffer[] = [];
  let size = 0;
  let number = 1;
  const finish = (): Line | null => {
    const line = size > longest ? null : Buffer.concat(kept);
    const length = size;
    kept = [];
    size = 0;
    if (line === null) {
      const problem = `The line has ${length} bytes and at most ${longest} are read.`;
      return { kind: 'broken', number, problem };
    }
    try {
      const { text } = decodeText(line, 'utf-8');
      return text.trim() === '' ? null : { kind: 'line', number, text };
    } catch (problem) {
      return { kind: 'broken', number, problem: messageOf(problem) };
    }
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, start)) {
      size += at - start;
      if (size <= longest) kept.push(chunk.subarray(start, at));
      const line = finish();
      if (line !== null) yield line;
      number += 1;
      start = at + 1;
    }
    const rest = chunk.subarray(start);
    size += rest.length;
    // What is too long is counted but not kept.
    if (size <= longest) kept.push(rest);
    else kept = [];
  }
  const last = finish();
  if (last !== null) yield last;
}
