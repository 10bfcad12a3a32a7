import type { Span } from '../../claims/claim.ts';

/** The text with the given stretches replaced by spaces, so that every other character keeps its offset. */
export function blank(text: string, spans: readonly Span[]): string {
  let result = '';
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.end <= at) continue;
    const start = Math.max(at, span.start);
    result += text.slice(at, start) + ' '.repeat(span.end - start);
    at = span.end;
  }
  return result + text.slice(at);
}
