/** Full-text queries from texts that were folded by `nameKey` first, so that they hold letters, digits and spaces only. */

/** More words than these add nothing to a name, and a thousand of them would cost. */
const wordLimit = 12;

/** A query for the words as one phrase, or null when there are none. */
export function exactPhrase(folded: string): string | null {
  const words = wordsOf(folded);
  return words.length === 0 ? null : `"${words.join(' ')}"`;
}

/** A query for names that have every word, or a word that begins with it, or null when there are no words. */
export function prefixWords(folded: string): string | null {
  const words = wordsOf(folded);
  return words.length === 0 ? null : words.map((word) => `+("${word}"^4 OR ${word}*)`).join(' ');
}

function wordsOf(folded: string): readonly string[] {
  return folded
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, wordLimit);
}
