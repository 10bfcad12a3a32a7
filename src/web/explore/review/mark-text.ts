import type { DrawnEntity } from '../api/documents.ts';

/** A stretch of an article's text that is marked in one way throughout. */
export interface MarkedPart {
  readonly start: number;
  readonly text: string;
  readonly mention: DrawnEntity | null;
  readonly isQuote: boolean;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Cuts a text where marks begin and end. The headline is cut off from what follows. Where mentions overlap, the one that begins first has the stretch. */
export function markText(
  text: string,
  mentions: readonly { readonly entity: DrawnEntity; readonly spans: readonly Stretch[] }[],
  quote: Stretch | null,
  headline: Stretch | null,
): readonly MarkedPart[] {
  const marks = mentions
    .flatMap(({ entity, spans }) => spans.map((span) => ({ ...span, entity })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: (Stretch & { readonly entity: DrawnEntity })[] = [];
  for (const mark of marks) if (mark.start >= (apart.at(-1)?.end ?? 0)) apart.push(mark);
  const cuts = new Set([0, text.length, ...apart.flatMap(({ start, end }) => [start, end])]);
  for (const stretch of [quote, headline]) if (stretch !== null) cuts.add(stretch.start).add(stretch.end);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).flatMap((start, at) => {
    const end = sorted[at + 1] ?? text.length;
    const mention = apart.find((mark) => mark.start <= start && end <= mark.end)?.entity ?? null;
    const isQuote = quote !== null && quote.start <= start && end <= quote.end;
    return [{ start, text: text.slice(start, end), mention, isQuote }];
  });
}
