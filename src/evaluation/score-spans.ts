import type { Counts } from './counts.ts';

/** A stretch of a text that names somebody or something, with its kind: PER, ORG or LOC. */
export interface TypedSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** Scores spans of names, exactly or by any overlap; the kind must agree and each labelled span is matched once. */
export function scoreSpans(
  labelled: readonly TypedSpan[],
  extracted: readonly TypedSpan[],
  match: 'exact' | 'overlapping',
): Counts {
  const taken = new Set<TypedSpan>();
  let right = 0;
  for (const span of extracted) {
    const hit = labelled.find(
      (label) =>
        !taken.has(label) &&
        label.kind === span.kind &&
        (match === 'exact'
          ? label.start === span.start && label.end === span.end
          : label.start < span.end && span.start < label.end),
    );
    if (hit === undefined) continue;
    taken.add(hit);
    right += 1;
  }
  return { extracted: extracted.length, right, labelled: labelled.length, found: right };
}
