import type { Sentence } from '../engine.ts';
import { pluralPersonNouns } from '../gazetteer/description-words.ts';
import type { NamedEntity } from '../mentions/named-entity.ts';
import type { ParseTree } from '../parse-tree.ts';
import type { Character } from './character.ts';
import type { Description } from './describe.ts';
import type { Mentioned } from './discourse.ts';
import type { ListedPeople } from './listed-people.ts';

/** Several entities that one plural means together. */
export interface Several {
  readonly entities: readonly number[];
  readonly certainty: number;
}

const numbers: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['2', 2],
  ['3', 3],
  ['4', 4],
  ['pair', 2],
  ['duo', 2],
  ['couple', 2],
  ['trio', 3],
]);

/** The number that a plural gives of itself ("the two Canadians", "both men", "the pair"), or null. */
export function countOf(description: Description, sentence: Sentence): number | null {
  const own = numbers.get(description.noun);
  if (own !== undefined) return own;
  for (let token = description.first; token < description.head; token += 1) {
    const count = numbers.get(sentence.tokens[token - 1]?.form.toLowerCase() ?? '');
    if (count !== undefined) return count;
  }
  return null;
}

/**
 * Picks the people that "the two Canadians", "both men" or "the brothers" mean: those known to be nationals when the
 * article knows as many as it counts, else exactly so many people of the sentences just before. Null when it does not
 * add up.
 */
export function chooseSeveral(
  description: Description,
  count: number | null,
  state: string | null,
  characters: readonly Character[],
  entities: readonly NamedEntity[],
  entries: readonly Mentioned[],
  listed: readonly ListedPeople[],
): Several | null {
  const isNational = (entity: number): boolean =>
    state !== null && characters.some((character) => character.entity === entity && character.nationalities.has(state));
  if (state !== null) {
    const introduced = listed.filter(
      (list) =>
        list.entities.length === (count ?? list.entities.length) && list.entities.every((entity) => isNational(entity)),
    );
    const [group] = introduced;
    if (introduced.length === 1 && group !== undefined && (count !== null || description.isDefinite))
      return { entities: group.entities, certainty: count === null ? 0.8 : 0.92 };
    const nationals = characters
      .filter((character) => character.nationalities.has(state))
      .map((character) => character.entity);
    if (
      nationals.length > 0 &&
      (count === null ? description.isDefinite && nationals.length > 1 : nationals.length === count)
    ) {
      return { entities: nationals, certainty: count === null ? 0.72 : 0.9 };
    }
    return null;
  }
  const isPeople =
    pluralPersonNouns.has(description.noun) ||
    pluralPersonNouns.has(`${description.noun}s`) ||
    ['pair', 'duo', 'trio', 'man', 'woman'].includes(description.noun);
  const isStates = ['country', 'nation', 'neighbour', 'neighbor', 'state'].includes(description.noun);
  if (count === null || !description.isDefinite || (!isPeople && !isStates)) return null;
  const wanted = isStates ? 'State' : 'Person';
  for (const back of [0, 1, 2]) {
    const near = new Set<number>();
    for (const entry of entries) {
      if (entry.type !== wanted || entry.entity === null || description.sentence - entry.sentence > back) continue;
      // A Qatari jet makes Qatar none of the countries that are spoken of.
      if (isStates && entry.kind === 'demonym') continue;
      const gender = entities[entry.entity]?.gender ?? null;
      if (description.gender !== null && gender !== null && gender !== description.gender) continue;
      near.add(entry.entity);
    }
    if (near.size === count) return { entities: [...near], certainty: back === 2 ? 0.66 : 0.8 };
    if (near.size > count) break;
  }
  return null;
}

/**
 * Picks what "they" means when people or bodies joined by "and" stand in the same or the last sentence and no other
 * plural has come between. Null when unsure.
 */
export function chooseThey(
  sentence: number,
  token: number,
  entries: readonly Mentioned[],
  trees: readonly ParseTree[],
  hasPluralBetween: (from: Mentioned) => boolean,
): Several | null {
  for (const entry of [...entries].reverse()) {
    if (entry.entity === null || sentence - entry.sentence > 1) continue;
    const together = entries.filter(
      (other) =>
        other.sentence === entry.sentence &&
        other.entity !== null &&
        other.first === entry.first &&
        other.last === entry.last,
    );
    const distinct = new Set(together.map((other) => other.entity));
    const group = distinct.size > 1 ? together : conjoined(entry, entries, trees[entry.sentence]);
    const members = [...new Set(group.flatMap((other) => (other.entity === null ? [] : [other.entity])))];
    if (members.length < 2 || group.some((other) => other.certainty < 0.6)) continue;
    if (entry.sentence === sentence && entry.last >= token) continue;
    if (hasPluralBetween(entry)) return null;
    const subject = group.some((other) => other.role === 'subject');
    return { entities: members, certainty: subject ? 0.8 : 0.66 };
  }
  return null;
}

function conjoined(entry: Mentioned, entries: readonly Mentioned[], tree: ParseTree | undefined): readonly Mentioned[] {
  if (tree === undefined) return [];
  const top = tree.relation(entry.head) === 'conj' ? tree.governor(entry.head) : entry.head;
  const conjuncts = [top, ...tree.children(top, 'conj')];
  // "Thomas Sam and his wife Manju Sam": the name hangs on the noun that is joined.
  const heads = new Set(conjuncts.flatMap((head) => [head, ...tree.children(head, 'appos', 'dep', 'flat')]));
  return entries.filter(
    (other) => other.sentence === entry.sentence && other.type === entry.type && heads.has(other.head),
  );
}
