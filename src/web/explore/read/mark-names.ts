import type { DrawnEntity } from '../api/documents.ts';

/** A stretch of a sentence, and whether it is one of the names looked for. */
export interface NamedPart {
  readonly text: string;
  readonly isName: boolean;
}

/** What a sentence may call an entity: its name, its aliases, and a person's surname. */
export function namesOf(entity: Pick<DrawnEntity, 'name' | 'aliases' | 'type'>): readonly string[] {
  const surname = entity.type === 'Person' ? entity.name.split(' ').at(-1) : undefined;
  return [entity.name, ...entity.aliases, ...(surname === undefined || surname.length < 3 ? [] : [surname])];
}

/** Cuts a sentence where names begin and end, the longest name first, whole words only. */
export function markNames(sentence: string, names: readonly string[]): readonly NamedPart[] {
  const longest = [...new Set(names)].filter((name) => name !== '').sort((a, b) => b.length - a.length);
  if (longest.length === 0) return [{ text: sentence, isName: false }];
  const escaped = longest.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  // With one group in the pattern, every second part is a name.
  return sentence
    .split(pattern)
    .map((text, at) => ({ text, isName: at % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
