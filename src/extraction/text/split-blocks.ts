import type { Span } from '../../claims/claim.ts';
import { lines } from './lines.ts';

const terminal = /[.!?:;]["'”’)\]]*$/u;
const abbreviation = /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Sen|Rep|Gov|St|Jr|Sr|No|vs|[A-Z])\.$/u;

/**
 * Cuts a text into stretches that are read on their own, so that a headline or a list item never runs into the sentence
 * after it, while lines wrapped by hand stay one paragraph. Stretches are trimmed and never empty.
 */
export function splitBlocks(text: string): readonly Span[] {
  const all = lines(text);
  const wrapped = isHardWrapped(text, all);
  const blocks: Span[] = [];
  let open: Span | null = null;
  for (const line of all) {
    const trimmed = trim(text, line);
    if (trimmed === null) {
      if (open !== null) blocks.push(open);
      open = null;
      continue;
    }
    if (open !== null && continues(text, open, trimmed, wrapped)) open = { start: open.start, end: trimmed.end };
    else {
      if (open !== null) blocks.push(open);
      open = trimmed;
    }
  }
  if (open !== null) blocks.push(open);
  return blocks;
}

/** Whether the text's lines were broken at a fixed width rather than at paragraphs. */
function isHardWrapped(text: string, all: readonly Span[]): boolean {
  const lengths = all.map((line) => line.end - line.start).filter((length) => length > 0);
  if (lengths.length < 4 || Math.max(...lengths.slice(0, 5000)) > 120) return false;
  const unfinished = all.filter(
    (line) => line.end - line.start >= 45 && !terminal.test(text.slice(Math.max(line.start, line.end - 10), line.end)),
  );
  return unfinished.length >= lengths.length * 0.4;
}

function continues(text: string, open: Span, next: Span, wrapped: boolean): boolean {
  const tail = text.slice(Math.max(open.start, open.end - 12), open.end);
  if (terminal.test(tail) && !abbreviation.test(tail)) return false;
  if (/^[\p{Ll}\d(,]/u.test(text.slice(next.start, next.start + 1)))
    return !/^[•*·-]/u.test(text.slice(next.start, next.start + 1));
  const lastLine = text.lastIndexOf('\n', open.end - 1) + 1;
  return wrapped && open.end - Math.max(open.start, lastLine) >= 45;
}

function trim(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return start === end ? null : { start, end };
}
