import type { Span } from '../claims/claim.ts';
import type { LabelledArticle } from './labelled-article.ts';

/** A place where a text names a labelled entity. */
export interface LabelledName extends Span {
  /** Id of the labelled entity. */
  readonly entity: string;
}

/**
 * Every place where an article names a labelled entity by its name or an alias, in text order. Labels list the names of
 * an entity, not where they stand, so that these are found as whole words: the longest first, so that the China of
 * "China Daily" is not the State, and none that two entities share, which only a reader could tell apart.
 */
export function findLabelledNames(article: LabelledArticle): readonly LabelledName[] {
  const bearers = new Map<string, Set<string>>();
  for (const entity of article.entities)
    for (const name of [entity.name, ...entity.aliases])
      if (/\p{Lu}/u.test(name)) bearers.set(name, (bearers.get(name) ?? new Set()).add(entity.id));
  const found: LabelledName[] = [];
  for (const [name, entities] of [...bearers].sort(([a], [b]) => b.length - a.length)) {
    for (const { start, end } of wholeWords(article.text, name)) {
      if (found.some((other) => other.start < end && start < other.end)) continue;
      // A shared name still bars the shorter names inside it.
      found.push({ start, end, entity: entities.size === 1 ? ([...entities][0] ?? '') : '' });
    }
  }
  return found.filter(({ entity }) => entity !== '').sort((a, b) => a.start - b.start);
}

function wholeWords(text: string, name: string): readonly Span[] {
  const words = name.split(/\s+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'gu');
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
