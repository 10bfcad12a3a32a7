import type { Span } from '../../claims/claim.ts';

/** The lines of a text as spans without their line ends; empty lines are included as empty spans. */
export function lines(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const hasReturn = end > start && text[end - 1] === '\r';
    found.push({ start, end: hasReturn ? end - 1 : end });
    start = end + 1;
  }
  return found;
}
