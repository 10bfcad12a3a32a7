import type { DocumentView } from '../frames/document-view.ts';

/**
 * Tells whether a text is about something: whether `share` in a thousand of its words, by their lemmas, are among `words`.
 * Counted once a text, so that a long one with many bodies stays linear.
 */
export function textSubject(words: ReadonlySet<string>, share: number): (view: DocumentView) => boolean {
  const answers = new WeakMap<DocumentView, boolean>();
  return (view) => {
    const known = answers.get(view);
    if (known !== undefined) return known;
    let total = 0;
    let found = 0;
    for (const graph of view.graphs) {
      for (const token of graph.sentence.tokens) {
        total += 1;
        if (words.has(token.lemma.toLowerCase())) found += 1;
      }
    }
    const answer = found * 1000 >= share * total;
    answers.set(view, answer);
    return answer;
  };
}
