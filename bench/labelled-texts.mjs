// The texts of the labelled articles, as the benches of reading use them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts, in the order of the file. */
export function labelledTexts() {
  const file = join(import.meta.dirname, '..', 'test', 'data', 'eval', 'articles.jsonl');
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).text);
}

/** An article of which nothing but the text is known. */
export function draftOf(text) {
  return { text, title: null, url: null, publisher: null, author: null, language: null, publishedAt: null };
}

export function wordsOf(text) {
  return text.split(/\s+/).length;
}
