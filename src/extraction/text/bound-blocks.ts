import type { Span } from '../../claims/claim.ts';

/** Longest stretch handed to the engine at once, in characters: a page or so. */
const blockLimit = 4000;
/** Longest sentence that is parsed whole, in words; parsing time grows with the square of it. */
const sentenceLimit = 150;
/** Most words and signs as the engine counts them: a row of emoji or brackets is one word to everybody else. */
const mostSigns = 2 * sentenceLimit;
/** So few characters hold no 150 words, so that a megabyte of tiny paragraphs or sentences need not be looked into. */
const surelyShort = sentenceLimit;

/**
 * Cuts blocks so that none is longer than a page and no sentence in them has more than 150 words: at sentence ends where
 * there are any, else at semicolons, commas or between words.
 */
export function boundBlocks(text: string, blocks: readonly Span[]): readonly Span[] {
  return blocks.flatMap((block) => {
    if (block.end - block.start < surelyShort) return [block];
    const sentences = roughSentences(text, block).flatMap((sentence) => boundSentence(text, sentence));
    const joined: Span[] = [];
    for (const sentence of sentences) {
      const last = joined.at(-1);
      if (last !== undefined && !sentence.cut && sentence.end - last.start <= blockLimit) {
        joined[joined.length - 1] = { start: last.start, end: sentence.end };
      } else joined.push({ start: sentence.start, end: sentence.end });
    }
    return joined;
  });
}

/** A word as the engine counts: a row of emoji or brackets has one in every character, though no space in it. */
const engineWord = /[\p{L}\p{M}\p{N}'’.-]+|[^\s\p{L}\p{M}\p{N}'’.-]['"”’)\]]{0,2}/gu;

interface Piece extends Span {
  /** Whether the piece was cut out of a longer sentence and must stand alone. */
  readonly cut: boolean;
}

function roughSentences(text: string, block: Span): readonly Span[] {
  // Within a slice, so that a search that finds nothing stops at the end of the block and not of the article.
  const own = text.slice(block.start, block.end);
  const found: Span[] = [];
  let start = 0;
  for (const match of own.matchAll(/[.!?]["'”’)\]]{0,3}\s{1,20}/gu)) {
    const end = match.index + match[0].length;
    found.push({ start: block.start + start, end: block.start + end });
    start = end;
  }
  if (start < own.length) found.push({ start: block.start + start, end: block.end });
  return found;
}

function boundSentence(text: string, sentence: Span): readonly Piece[] {
  if (sentence.end - sentence.start < surelyShort) return [{ ...sentence, cut: false }];
  const own = text.slice(sentence.start, sentence.end);
  const words = [...own.matchAll(engineWord)];
  // By spaces, a page's row of links stays whole, and is passed over as no sentence; in pieces it would be read as some.
  const isShort = own.trim().split(/\s+/u).length <= sentenceLimit && words.length <= mostSigns;
  if (isShort && own.length <= blockLimit) return [{ ...sentence, cut: false }];
  const pieces: Piece[] = [];
  let start = 0;
  let count = 0;
  for (const word of words) {
    count += 1;
    const end = word.index + word[0].length;
    const atPause = /^[;,:]/u.test(word[0]) && count >= sentenceLimit * 0.5;
    if (atPause || count >= sentenceLimit * 0.8 || end - start >= blockLimit) {
      pieces.push({ start: sentence.start + start, end: sentence.start + end, cut: true });
      start = end;
      count = 0;
    }
  }
  const length = sentence.end - sentence.start;
  if (start < length) pieces.push({ start: sentence.start + start, end: sentence.end, cut: true });
  // One "word" of a megabyte is cut wherever the limit falls.
  return pieces.flatMap((piece) => slices(piece));
}

function slices(piece: Piece): readonly Piece[] {
  const found: Piece[] = [];
  for (let start = piece.start; start < piece.end; start += blockLimit) {
    found.push({ start, end: Math.min(piece.end, start + blockLimit), cut: true });
  }
  return found;
}
