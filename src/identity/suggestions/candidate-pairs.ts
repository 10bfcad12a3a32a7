import { nameKey } from '../name-key.ts';
import { latinKey } from './compare-names.ts';
import type { NamedEntity } from './suggestion.ts';

/** A key that more entities share than this tells none of them from the others. */
const largestBlock = 60;

/**
 * The pairs of entities worth comparing, each once: those that share a word of a name in Latin letters, its letters in
 * any order of words, or its beginning. This is standard blocking as in Peter Christen, "A Survey of Indexing Techniques
 * for Scalable Record Linkage and Deduplication" (2012): linear in the number of entities, where all pairs would be square.
 */
export function candidatePairs(entities: readonly NamedEntity[]): readonly (readonly [NamedEntity, NamedEntity])[] {
  const blocks = new Map<string, NamedEntity[]>();
  for (const entity of entities) {
    for (const key of blockingKeys(entity)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [entity]);
      else block.push(entity);
    }
  }
  const pairs = new Map<string, readonly [NamedEntity, NamedEntity]>();
  for (const block of blocks.values()) {
    if (block.length > largestBlock) continue;
    for (const [at, one] of block.entries()) {
      for (const other of block.slice(at + 1)) {
        const pair = one.id < other.id ? ([one, other] as const) : ([other, one] as const);
        pairs.set(`${pair[0].id} ${pair[1].id}`, pair);
      }
    }
  }
  return [...pairs.values()];
}

function blockingKeys(entity: NamedEntity): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const name of [entity.name, ...entity.aliases.slice(0, 20)]) {
    const latin = latinKey(name);
    const words = latin.split(' ');
    keys.add(`name:${nameKey(name)}`);
    keys.add(`letters:${words.join('')}`);
    keys.add(`words:${[...words].sort().join(' ')}`);
    // A misspelling seldom hits both the beginning and the end.
    const letters = words.join('');
    if (letters.length >= 8) {
      keys.add(`start:${letters.slice(0, 6)}`);
      keys.add(`end:${letters.slice(-6)}`);
    }
    const last = words.at(-1) ?? '';
    if (entity.type === 'Person' && last.length > 1) {
      keys.add(`surname:${last}`);
      // A common surname's block is too large; with the initial it may not be.
      if (words.length > 1) keys.add(`initial:${words[0]?.[0] ?? ''} ${last}`);
    }
  }
  return keys;
}
