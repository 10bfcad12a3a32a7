/** Where an article's text has its headline, and where the story after it begins. */
export interface Headline {
  readonly start: number;
  readonly end: number;
}

/** What may stand before a headline and is said elsewhere on the page: nothing, a Markdown mark, or the date. */
const before = /^\s*(?:date[ :]+\d{4}-\d{2}-\d{2}\s+)?(?:#+\s+)?$/i;

/** Finds the headline at the head of a text, whatever white space it is set with; null when the text begins otherwise. */
export function findHeadline(text: string, title: string | null): Headline | null {
  const words = (title ?? '').trim().split(/\s+/);
  if (words[0] === '') return null;
  const pattern = new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'), 'i');
  const found = pattern.exec(text);
  if (found === null || !before.test(text.slice(0, found.index))) return null;
  return { start: found.index, end: found.index + found[0].length };
}
