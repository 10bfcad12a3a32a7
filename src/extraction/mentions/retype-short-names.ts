import { publicBodyWords } from '../gazetteer/description-words.ts';
import { organizationHeads } from '../gazetteer/organization-words.ts';
import type { NameGroup } from './type-names.ts';

/**
 * Takes a word that was taken for a place or person for the company it is short for: "Nordhavn" beside "Nordhavn
 * Shipping", unless somebody is said to be there or it has a form of address.
 */
export function retypeShortNames(groups: readonly NameGroup[]): readonly NameGroup[] {
  const openings = new Set(
    groups
      .filter(
        (group) =>
          group.type === 'Organization' &&
          group.words.length > 1 &&
          group.words.slice(1).every((word) => organizationHeads.has(word) && !publicBodyWords.has(word)),
      )
      .map((group) => group.words[0] ?? ''),
  );
  return groups.map((group) => {
    const isFree = group.spans.every((span) => !span.located && span.title === null);
    return group.words.length === 1 && openings.has(group.key) && isFree ? { ...group, type: 'Organization' } : group;
  });
}
