import type { Span } from '../claims/claim.ts';
import type { LanguageEngine, Sentence, Token } from './engine.ts';

/** What the engine made of a text. */
export interface Annotation {
  readonly sentences: readonly Sentence[];
  /** Stretches that the engine failed on and that were passed over. */
  readonly unread: readonly Span[];
}

/** How many requests of one article the engine is given at a time: enough to keep its threads busy, and no more. */
const atOnce = 4;
/** From this size on, stretches are not put into one request, in characters. */
const requestSize = 1500;
/** How often an engine is asked whether it is still there, each time for as long as a text may take. */
const attempts = 4;
/** What stands between stretches in a request; the engine ends a sentence there. */
const gap = '\n\n';

/**
 * Annotates the stretches of a text and numbers their sentences through, with offsets into the whole text. A stretch
 * that the engine cannot read is passed over. Throws ENGINE_UNAVAILABLE when it does not answer at all any more.
 */
export async function annotateBlocks(
  text: string,
  blocks: readonly Span[],
  engine: LanguageEngine,
): Promise<Annotation> {
  const requests = gather(blocks);
  const results: (readonly Sentence[])[] = requests.map(() => []);
  const unread: Span[] = [];
  let next = 0;
  const annotate = async (request: readonly Span[]): Promise<readonly Sentence[]> => {
    const sent = request.map((block) => text.slice(block.start, block.end)).join(gap);
    return restoreOffsets(await engine.annotate(sent), request);
  };
  const failed: number[] = [];
  const work = async (): Promise<void> => {
    for (let at = next++; at < requests.length; at = next++) {
      try {
        results[at] = await annotate(requests[at] ?? []);
      } catch {
        failed.push(at);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, requests.length) }, work));
  // One monstrous stretch must cost neither the article nor the stretches that only waited behind it: all of them are read
  // again, each by itself, and what fails once more is passed over.
  for (const at of failed.sort((a, b) => a - b)) {
    const parts: (readonly Sentence[])[] = [];
    for (const block of requests[at] ?? []) {
      await waitForEngine(engine);
      try {
        parts.push(await annotate([block]));
      } catch {
        unread.push(block);
      }
    }
    results[at] = parts.flat();
  }
  if (unread.length > 0) await waitForEngine(engine);
  return { sentences: results.flat().map((sentence, index) => ({ ...sentence, index })), unread };
}

/** Returns when the engine answers an easy question. An engine at work on a monster is given time, a dead one fails at once. */
async function waitForEngine(engine: LanguageEngine): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await engine.annotate('Still there.');
      return;
    } catch (problem) {
      if (attempt === attempts) throw problem;
    }
  }
}

/** Puts short neighbours into one request. */
function gather(blocks: readonly Span[]): readonly (readonly Span[])[] {
  const requests: Span[][] = [];
  let size = 0;
  for (const block of blocks) {
    const last = requests.at(-1);
    const length = block.end - block.start;
    if (last !== undefined && size + length <= requestSize) last.push(block);
    else {
      requests.push([block]);
      size = 0;
    }
    size += length + gap.length;
  }
  return requests;
}

/** Turns offsets into a request into offsets into the text. */
function restoreOffsets(sentences: readonly Sentence[], request: readonly Span[]): readonly Sentence[] {
  const starts: number[] = [];
  let at = 0;
  for (const block of request) {
    starts.push(at);
    at += block.end - block.start + gap.length;
  }
  let current = 0;
  const shift = (offset: number): number => {
    while (current + 1 < starts.length && offset >= (starts[current + 1] ?? Infinity)) current += 1;
    return (request[current]?.start ?? 0) - (starts[current] ?? 0);
  };
  return sentences.map((sentence) => {
    const tokens = sentence.tokens.map((token): Token => {
      const by = shift(token.start);
      return { ...token, start: token.start + by, end: token.end + by };
    });
    return { ...sentence, start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0, tokens };
  });
}
