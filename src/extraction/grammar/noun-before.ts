import type { Sentence } from '../engine.ts';

/** The head of the noun phrase that ends right before a place, a comma aside; null when none does. */
export function nounBefore(sentence: Sentence, place: number): number | null {
  let index = place - 1;
  if (sentence.tokens[index - 1]?.form === ',') index -= 1;
  const last = sentence.tokens[index - 1];
  if (last === undefined || !last.tag.startsWith('NN')) return null;
  let head = index;
  for (let step = 0; step < 5; step += 1) {
    const arc = sentence.basic.find((candidate) => candidate.dependent === head);
    if (arc?.relation !== 'compound' || arc.governor >= place) break;
    head = arc.governor;
  }
  return head;
}
