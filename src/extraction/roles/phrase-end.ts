import type { SentenceGraph } from '../grammar/sentence-graph.ts';

/** Where the prepositional phrases behind a role noun end: at the next comma, verb or relative pronoun. */
export function phraseEnd(graph: SentenceGraph, head: number): number {
  let last = head;
  for (let index = head + 1; index < head + 16; index += 1) {
    const { tag, form } = graph.token(index);
    if (form === '' || /^(VB|W|,|\.|:|MD|-LRB-|``|'')/.test(tag)) break;
    last = index;
  }
  return last;
}
