import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { readEndings } from './format-of.ts';
import type { Source } from './source.ts';

/**
 * What the words of a command line mean: `-` for standard input, an address, a file, a folder with everything in it that
 * can be read, or a pattern such as `news/*.html`. Files of folders and patterns come sorted by name. Never throws for
 * something that is not there.
 */
export async function listSources(words: readonly string[]): Promise<readonly Source[]> {
  const sources: Source[] = [];
  for (const word of words) sources.push(...(await sourcesOf(word)));
  return sources;
}

async function sourcesOf(word: string): Promise<readonly Source[]> {
  if (word === '-') return [{ kind: 'standard input', name: '-' }];
  if (/^https?:\/\//i.test(word)) return [{ kind: 'page', name: word }];
  const found = await stat(word).catch(() => null);
  if (found?.isDirectory()) {
    const files = await filesOf(`**/*.{${readEndings.join(',')}}`, word);
    return files.length > 0
      ? files
      : [absent(word, `There is no ${readEndings.slice(0, 3).join(', ')} or other file in it that is read.`)];
  }
  if (found !== null) return [{ kind: 'file', name: word, path: resolve(word), bytes: found.size }];
  if (!isDynamicPattern(word)) return [absent(word, 'There is no such file or folder.')];
  const files = await filesOf(word, '.');
  return files.length > 0 ? files : [absent(word, 'No file matches this pattern.')];
}

async function filesOf(pattern: string, folder: string): Promise<readonly Source[]> {
  const paths = await glob(pattern, { cwd: folder, caseSensitiveMatch: false, expandDirectories: false });
  const sources: Source[] = [];
  for (const path of paths.sort()) {
    const name = folder === '.' ? path : join(folder, path);
    const found = await stat(name).catch(() => null);
    if (found?.isFile()) sources.push({ kind: 'file', name, path: resolve(name), bytes: found.size });
  }
  return sources;
}

function absent(name: string, problem: string): Source {
  return { kind: 'absent', name, problem };
}
