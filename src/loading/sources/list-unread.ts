import { stat } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import { readEndings } from './format-of.ts';

/**
 * What is left out of the folders among the words of a command line, because its ending is none that is read: one sentence
 * for each such folder. Hidden files do not count.
 */
export async function listUnread(words: readonly string[]): Promise<readonly string[]> {
  const sentences = await Promise.all(words.map(unreadIn));
  return sentences.filter((sentence) => sentence !== null);
}

async function unreadIn(word: string): Promise<string | null> {
  const found = await stat(word).catch(() => null);
  if (found?.isDirectory() !== true) return null;
  const ignore = [`**/*.{${readEndings.join(',')}}`];
  const files = await glob('**/*', { cwd: word, ignore, caseSensitiveMatch: false, expandDirectories: false });
  if (files.length === 0) return null;
  const counts = new Map<string, number>();
  for (const file of files) {
    const ending = /[^/](\.\w{1,10})$/.exec(file)?.[1]?.toLowerCase() ?? 'without an ending';
    counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  const told = [...counts].sort((a, b) => b[1] - a[1]).map(([ending, count]) => `${count} ${ending}`);
  return `Left out of ${word}, because of their endings: ${told.slice(0, 6).join(', ')}${told.length > 6 ? ', …' : ''}. Name a file itself to have it read.`;
}
