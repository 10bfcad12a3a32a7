/** Full-text queries from texts that were folded by `nameKey` first, so that they hold letters, digits and spaces only. */

/** More words than these add nothing to a name, and a thousand of them would cost. */
const wordLimit = 12;

/** A query for the words as one phrase, or null when there are none. */
export function exactPhrase(folded: string): string | null {
  const words = wordsOf(folded);
  return words.length === 0 ? null : `"${words.join(' ')}"`;
}

/** Words shorter than this are too much like others when a letter may differ. */
const shortestMisspelt = 5;

/**
 * A query for names that have every word, a word that begins with it, or, far behind, one that differs from it by a
 * letter; null when there are no words.
 */
export function typedWords(folded: string): string | null {
  const words = wordsOf(folded);
  if (words.length === 0) return null;
  return words
    .map((word) => {
      const misspelt = word.length < shortestMisspelt ? '' : ` OR ${word}~1^0.1`;
      return `+("${word}"^4 OR ${word}*${misspelt})`;
    })
    .join(' ');
}

function wordsOf(folded: string): readonly string[] {
  return folded
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, wordLimit);
}
