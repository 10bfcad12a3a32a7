import type { Sentence } from '../engine.ts';
import type { ParseTree } from '../parse-tree.ts';

/** Words in quotation marks, with the place of the word that names their speaker. */
export interface Quote {
  readonly number: number;
  /** Sentence and token index of the speaker's head word, or null when nobody is named. */
  readonly speaker: { readonly sentence: number; readonly token: number } | null;
}

/** Which words of a text are quoted. */
export interface QuotedSpeech {
  quoteAt(sentence: number, token: number): Quote | null;
}

/** Longest quotation believed, in words; a mark that is never closed must not swallow the article. */
const longest = 400;
const speech = new Set(
  'say tell state announce add write tweet declare explain reply argue note assert insist warn recall comment respond continue conclude describe call characterize testify quip remark joke admit'.split(
    ' ',
  ),
);

/** Finds quotations over sentence borders and the subject of the verb of speech beside each. */
export function findQuotedSpeech(sentences: readonly Sentence[], trees: readonly ParseTree[]): QuotedSpeech {
  const numberAt = new Map<string, number>();
  const stretches: { readonly places: (readonly [number, number])[] }[] = [];
  let open: (readonly [number, number])[] | null = null;
  const finish = (): void => {
    if (open !== null && open.length > 2) {
      for (const [sentence, token] of open) numberAt.set(`${sentence}:${token}`, stretches.length);
      stretches.push({ places: open });
    }
    open = null;
  };
  for (const sentence of sentences) {
    for (const token of sentence.tokens) {
      const opens = token.form === '“' || (token.form === '"' && open === null);
      const closes = token.form === '”' || (token.form === '"' && open !== null);
      if (opens) {
        // A new opening mark without a closing one: each paragraph of a long quotation starts with a mark again.
        finish();
        open = [];
      } else if (closes) finish();
      else open?.push([sentence.index, token.index]);
      if (open !== null && open.length > longest) open = null;
    }
  }
  finish();
  let previous: Quote['speaker'] = null;
  let previousEnd = -2;
  const quotes = stretches.map(({ places }, number): Quote => {
    const firstSentence = places[0]?.[0] ?? 0;
    const lastSentence = places.at(-1)?.[0] ?? 0;
    const isOutside = (sentence: number, token: number): boolean => !numberAt.has(`${sentence}:${token}`);
    let speaker = speakerIn(lastSentence) ?? (firstSentence === lastSentence ? null : speakerIn(firstSentence));
    if (speaker === null && /[:,]/u.test(sentences[firstSentence - 1]?.tokens.at(-1)?.form ?? ''))
      speaker = speakerIn(firstSentence - 1);
    // The closing mark often falls into the next sentence, together with "she said".
    if (speaker === null && firstSentence - previousEnd <= 1) speaker = previous;
    previous = speaker;
    previousEnd = lastSentence;
    return { number, speaker };

    function speakerIn(sentence: number): Quote['speaker'] {
      const tree = trees[sentence];
      for (const token of sentences[sentence]?.tokens ?? []) {
        if (
          tree === undefined ||
          !speech.has(token.lemma) ||
          !token.tag.startsWith('VB') ||
          !isOutside(sentence, token.index)
        )
          continue;
        const subject = tree.children(token.index, 'nsubj')[0];
        if (subject !== undefined && isOutside(sentence, subject)) return { sentence, token: subject };
      }
      return null;
    }
  });
  return {
    quoteAt: (sentence, token) => {
      const number = numberAt.get(`${sentence}:${token}`);
      return number === undefined ? null : (quotes[number] ?? null);
    },
  };
}
