import type { Span } from '../../claims/claim.ts';

/** Every place where a text has one of the names as whole words, in text order; of names within each other the longest. */
export function findNames(text: string, names: readonly string[]): readonly Span[] {
  const spans: Span[] = [];
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
      const span = { start: at, end: at + name.length };
      const within = isWordCharacter(text, span.start - 1) || isWordCharacter(text, span.end);
      if (!within && !spans.some((other) => other.start < span.end && span.start < other.end)) spans.push(span);
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

function isWordCharacter(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}
