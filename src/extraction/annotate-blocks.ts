import type { Span } from '../claims/claim.ts';
import type { LanguageEngine, Sentence } from './engine.ts';

/** What the engine made of a text. */
export interface Annotation {
  readonly sentences: readonly Sentence[];
  /** Stretches that the engine failed on and that were passed over. */
  readonly unread: readonly Span[];
}

/** How many stretches of one article the engine is given at a time: enough to keep its threads busy, and no more. */
const atOnce = 4;

/**
 * Annotates the stretches of a text and numbers their sentences through, with offsets into the whole text. A stretch
 * that the engine cannot read is passed over. Throws ENGINE_UNAVAILABLE when it does not answer at all any more.
 */
export async function annotateBlocks(
  text: string,
  blocks: readonly Span[],
  engine: LanguageEngine,
): Promise<Annotation> {
  const results: (readonly Sentence[])[] = blocks.map(() => []);
  const unread: Span[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let at = next++; at < blocks.length; at = next++) {
      const block = blocks[at];
      if (block === undefined) return;
      try {
        results[at] = shift(await engine.annotate(text.slice(block.start, block.end)), block.start);
      } catch {
        // One monstrous stretch must not cost the article; a dead engine fails this probe too, and that is told.
        await engine.annotate('Still there.');
        unread.push(block);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, blocks.length) }, work));
  return { sentences: results.flat().map((sentence, index) => ({ ...sentence, index })), unread };
}

function shift(sentences: readonly Sentence[], offset: number): readonly Sentence[] {
  return sentences.map((sentence) => ({
    ...sentence,
    start: sentence.start + offset,
    end: sentence.end + offset,
    tokens: sentence.tokens.map((token) => ({ ...token, start: token.start + offset, end: token.end + offset })),
  }));
}
