import type { SentenceGraph } from '../grammar/sentence-graph.ts';

/** Where the prepositional phrases behind a role noun end: at the next comma, verb or relative pronoun. */
export function phraseEnd(graph: SentenceGraph, head: number): number {
  let last = head;
  for (let index = head + 1; index < head + 16; index += 1) {
    const { tag, form } = graph.token(index);
    if (form === '' || (/^(VB|W|,|\.|:|MD|-LRB-|``|'')/.test(tag) && !isAttributive(graph, index))) break;
    last = index;
  }
  return last;
}

/** "for the privately owned newspaper Vesta": a participle between an article and a noun opens no clause. */
function isAttributive(graph: SentenceGraph, index: number): boolean {
  if (!/^VB[NG]$/.test(graph.token(index).tag) || !graph.token(index + 1).tag.startsWith('NN')) return false;
  const before = graph.token(graph.token(index - 1).tag === 'RB' ? index - 2 : index - 1);
  return before.tag === 'DT' || before.tag === 'PRP$';
}
