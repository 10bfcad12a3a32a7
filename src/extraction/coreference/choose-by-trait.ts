import { findCountry } from '../gazetteer/state-names.ts';
import type { Character } from './character.ts';
import type { Choice } from './choose-person.ts';
import type { Description } from './describe.ts';
import type { Mentioned } from './discourse.ts';

/**
 * Picks the person that "the 49-year-old" or "the Spaniard" means: the one of that age or nationality, else the only one
 * of the last sentences of whom nothing else is known. Null when it is neither.
 */
export function chooseByTrait(
  description: Description,
  state: string | null,
  characters: readonly Character[],
  entries: readonly Mentioned[],
): Choice | null {
  const age = /^(\d{1,2})-year-old$/u.exec(description.noun)?.[1] ?? null;
  const isDemonym = findCountry(capitalised(description.noun)) !== null && state !== null;
  if ((age === null && !isDemonym) || description.isPossessed) return null;
  const has = (character: Character): boolean =>
    age === null ? state !== null && character.nationalities.has(state) : character.age === Number(age);
  const contradicts = (character: Character): boolean =>
    age === null
      ? character.nationalities.size > 0 ||
        (character.states.size > 0 && state !== null && !character.states.has(state))
      : character.age !== null;
  const recent = entries.filter(
    (entry) => entry.type === 'Person' && entry.entity !== null && description.sentence - entry.sentence <= 3,
  );
  const known = new Set(characters.filter(has).map((character) => character.entity));
  const fitting = recent.findLast((entry) => entry.entity !== null && known.has(entry.entity));
  if (fitting?.entity != null) return { entity: fitting.entity, certainty: 0.88 };
  const excluded = new Set(characters.filter(contradicts).map((character) => character.entity));
  const last = recent.at(-1)?.sentence ?? -1;
  const possible = recent.filter(
    (entry) => entry.sentence === last && entry.entity !== null && !excluded.has(entry.entity),
  );
  const subject = possible.find((entry) => entry.role === 'subject') ?? possible[0];
  if (subject?.entity == null) return null;
  return { entity: subject.entity, certainty: new Set(possible.map((entry) => entry.entity)).size === 1 ? 0.8 : 0.55 };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
