import { organizationNouns, stateNouns } from '../gazetteer/description-words.ts';
import { roleHeads } from '../gazetteer/role-words.ts';
import type { NamedEntity } from '../mentions/named-entity.ts';
import type { Character } from './character.ts';
import type { Choice } from './choose-person.ts';
import type { Description } from './describe.ts';
import type { Mentioned } from './discourse.ts';

/** "Canada's top diplomat" is its foreign minister. */
const paraphrases: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  [
    'diplomat',
    [
      ['foreign', 'minister'],
      ['foreign', 'affairs'],
      ['foreign', 'secretary'],
      ['secretary', 'state'],
      ['external', 'affairs'],
    ],
  ],
  ['leader', [['prime', 'minister'], ['president'], ['chancellor'], ['premier'], ['leader'], ['king'], ['emir']]],
  ['premier', [['prime', 'minister'], ['premier']]],
  ['official', []],
]);

/** Modifiers that say nothing against a candidate. */
const neutral = new Set([
  'former',
  'late',
  'then',
  'top',
  'senior',
  'veteran',
  'embattled',
  'new',
  'incoming',
  'outgoing',
  'old',
  'young',
  'controversial',
  'longtime',
  'chief',
  'local',
  'terrorist',
  'militant',
  'giant',
  'tech',
  'news',
  'oil',
]);

/**
 * Picks the person that a definite description such as "the minister" or "Canada's top diplomat" means: the one last
 * mentioned among those whose office in the article fits it and whose state does not differ. Null when none fits.
 */
export function chooseByRole(
  description: Description,
  state: string | null,
  characters: readonly Character[],
  entries: readonly Mentioned[],
): Choice | null {
  const senses = paraphrases.get(description.noun);
  const isTop = description.modifiers.includes('top') || description.modifiers.includes('chief');
  const fits = (character: Character): boolean => {
    if (state !== null && character.states.size > 0 && !character.states.has(state)) return false;
    if (
      senses !== undefined &&
      (description.noun !== 'diplomat' || isTop) &&
      senses.some((sense) => sense.every((word) => character.roleWords.has(word)))
    ) {
      return description.noun !== 'leader' || state !== null;
    }
    const withoutHyphen = description.noun.split('-').at(-1) ?? description.noun;
    if (!character.roleWords.has(description.noun) && !character.roleWords.has(withoutHyphen)) return false;
    const demanding = description.modifiers.filter(
      (word) => !neutral.has(word) && word.length > 2 && roleHeads.has(description.noun),
    );
    return demanding.every((word) => character.roleWords.has(word) || state !== null);
  };
  const candidates = new Set(characters.filter(fits).map((character) => character.entity));
  if (candidates.size === 0) return null;
  const latest = entries.findLast(
    (entry) => entry.entity !== null && candidates.has(entry.entity) && entry.certainty >= 0.6,
  );
  if (latest?.entity == null) return null;
  const certainty = candidates.size === 1 ? 0.88 : state !== null && candidates.size === 1 ? 0.9 : 0.66;
  return { entity: latest.entity, certainty };
}

/**
 * Picks the organisation or state that "the company", "the church" or "the country" means: one whose name has the noun,
 * else the one last mentioned when there is no other near. Null when none fits.
 */
export function chooseByKind(
  description: Description,
  entities: readonly NamedEntity[],
  entries: readonly Mentioned[],
): Choice | null {
  if (stateNouns.has(description.noun) && description.noun !== 'state' && description.noun !== 'government') {
    return chooseState(description, entries);
  }
  const nameWords = organizationNouns.get(description.noun);
  if (nameWords === undefined) return null;
  const named = new Set<number>();
  for (const [at, entity] of entities.entries()) {
    if (entity.type !== 'Organization') continue;
    const words = [entity.name, ...entity.aliases].join(' ').toLowerCase().split(/\s+/u);
    const own = words.includes(description.noun) || nameWords.some((word) => words.includes(word));
    if (own) named.add(at);
  }
  const latestNamed = entries.findLast((entry) => entry.entity !== null && named.has(entry.entity));
  if (latestNamed?.entity != null) {
    const exact = entities[latestNamed.entity]?.name.toLowerCase().includes(description.noun) ?? false;
    return { entity: latestNamed.entity, certainty: named.size === 1 ? (exact ? 0.88 : 0.8) : 0.66 };
  }
  // "the company" after a firm whose name does not say that it is one; never a court, church or newspaper.
  if (
    !['company', 'firm', 'group', 'organisation', 'organization', 'party', 'agency', 'club', 'team', 'bank'].includes(
      description.noun,
    )
  )
    return null;
  const near = entries.filter(
    (entry) => entry.type === 'Organization' && entry.entity !== null && description.sentence - entry.sentence <= 2,
  );
  const last = near.at(-1);
  if (last?.entity == null) return null;
  const others = new Set(near.map((entry) => entry.entity));
  return { entity: last.entity, certainty: others.size === 1 ? 0.75 : 0.55 };
}

function chooseState(description: Description, entries: readonly Mentioned[]): Choice | null {
  const near = entries.filter(
    (entry) =>
      entry.entity !== null &&
      (entry.type === 'State' || entry.type === 'Place') &&
      entry.kind !== 'demonym' &&
      description.sentence - entry.sentence <= 2,
  );
  const states = near.filter((entry) => entry.type === 'State');
  const own = states.filter((entry) => entry.sentence === description.sentence);
  const subject = states.findLast((entry) => entry.role === 'subject') ?? null;
  const chosen = own.at(-1) ?? subject ?? states.at(-1);
  if (chosen?.entity == null) return null;
  const different = new Set(states.map((entry) => entry.entity)).size;
  return {
    entity: chosen.entity,
    certainty: different === 1 ? 0.85 : chosen === subject && description.isPossessed ? 0.66 : 0.62,
  };
}
