import type { Sentence, Token } from '../engine.ts';
import { isKnownOrganization } from '../gazetteer/known-organizations.ts';
import { bondAfter } from './name-bonds.ts';
import { isProper } from './proper-word.ts';

/** First and last token index of a stretch of words. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/**
 * The longest stretches of a sentence that can be proper names: capitalised words, with the particles, "of" and
 * possessives that bind them. They may still hold a title, a country and a name in a row.
 */
export function properRuns(sentence: Sentence): readonly Run[] {
  const tokens = sentence.tokens;
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || !isProper(token, i, tokens)) continue;
    let end = knownNameEnd(tokens, i);
    for (let next = bondAfter(tokens, i, end); next > end; next = bondAfter(tokens, i, end)) end = next;
    runs.push({ first: i + 1, last: end + 1 });
    i = end;
  }
  return runs;
}

/** Position where a well-known name with small words in it ends ("Islamic State of Iraq and the Levant"), else the start. */
function knownNameEnd(tokens: readonly Token[], start: number): number {
  for (let last = Math.min(tokens.length - 1, start + 7); last > start; last -= 1) {
    if (
      isKnownOrganization(
        tokens
          .slice(start, last + 1)
          .map((token) => token.form)
          .join(' '),
      )
    )
      return last;
  }
  return start;
}
