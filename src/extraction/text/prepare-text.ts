import type { Span } from '../../claims/claim.ts';
import { blank } from './blank.ts';
import { boundBlocks } from './bound-blocks.ts';
import { findFrontMatter } from './find-front-matter.ts';
import { mendCharacters } from './mend-characters.ts';
import { splitBlocks } from './split-blocks.ts';

/** A text made ready for the engine. */
export interface PreparedText {
  /** As long as the article's text, character for character, so that offsets hold in both. */
  readonly text: string;
  /** The stretches to read, in order, none of them too long for the engine. */
  readonly blocks: readonly Span[];
}

/** Takes out of a text what is not the story, and cuts the rest into stretches that the engine reads one by one. */
export function prepareText(text: string): PreparedText {
  const mended = mendCharacters(text);
  const story = blank(mended, findFrontMatter(mended));
  return { text: story, blocks: boundBlocks(story, splitBlocks(story)) };
}
