import type { Sentence } from '../engine.ts';

const small = new Set(
  'a an the of in on at to for by from with and or but as over after into off up out vs via is its'.split(' '),
);

/**
 * Whether a sentence is written in capitals, or with a capital on every word, verbs too, so that its capitals do not tell
 * names from other words.
 */
export function isHeadlineCase(sentence: Sentence): boolean {
  const words = sentence.tokens.filter((token) => /^\p{L}{2}/u.test(token.form));
  if (words.length < 4) return false;
  const capitals = words.filter((token) => !/\p{Ll}/u.test(token.form));
  if (capitals.length / words.length > 0.7) return true;
  const big = words.filter((token) => !small.has(token.form.toLowerCase()));
  const raised = big.filter((token) => /^\p{Lu}/u.test(token.form));
  // A caption or a list of names is written large as well, but has no verb.
  const hasVerb = raised.some((token) => /^(?:VB|MD)/u.test(token.tag) && token.index > 1);
  return big.length > 4 && raised.length / big.length > 0.85 && hasVerb;
}
