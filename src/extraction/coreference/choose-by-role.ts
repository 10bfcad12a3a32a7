import { tellsFormer } from '../gazetteer/former-words.ts';
import { roleHeads } from '../gazetteer/role-words.ts';
import type { Character } from './character.ts';
import type { Choice } from './choose-person.ts';
import type { Description } from './describe.ts';
import type { Mentioned } from './discourse.ts';

/** Reporters vary what they call the rich. */
const rich = ['tycoon', 'oligarch', 'magnate', 'mogul', 'billionaire', 'businessman'];

/** "Canada's top diplomat" is its foreign minister; "the Russian leader" its president. */
const paraphrases: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ...rich.map((noun) => [noun, rich.map((other) => [other])] as const),
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
  [
    'leader',
    [
      ['prime', 'minister'],
      ['president'],
      ['chancellor'],
      ['premier'],
      ['leader'],
      ['king'],
      ['emir'],
      ['counterpart'],
    ],
  ],
  ['president', [['president'], ['counterpart']]],
  ['minister', [['minister'], ['counterpart']]],
  ['premier', [['prime', 'minister'], ['premier']]],
]);

/** Modifiers that tell one holder of an office from another. */
const elsewhere = new Set('previous next another other'.split(' '));

/** Modifiers that say nothing against a candidate. */
const neutral = new Set(
  'top senior veteran embattled new incoming outgoing old young controversial longtime chief local'.split(' '),
);

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
  // "The previous president" is not the one whom the text calls president.
  if (!description.isPerson || description.modifiers.some((word) => elsewhere.has(word))) return null;
  const candidates = new Set(
    characters.filter((character) => fits(description, state, character)).map((character) => character.entity),
  );
  const latest = entries.findLast(
    (entry) => entry.entity !== null && candidates.has(entry.entity) && entry.certainty >= 0.6,
  );
  if (latest?.entity == null) return null;
  return { entity: latest.entity, certainty: candidates.size === 1 ? 0.88 : 0.66 };
}

function fits(description: Description, state: string | null, character: Character): boolean {
  const { noun, modifiers } = description;
  if (state !== null && character.states.size > 0 && !character.states.has(state)) return false;
  const has = (word: string): boolean => character.roleWords.has(word);
  const isTop = modifiers.includes('top') || modifiers.includes('chief');
  const senses = noun === 'diplomat' && !isTop ? undefined : paraphrases.get(noun);
  // Any leader is meant only when his state is named; "counterpart" only tells what he is together with it.
  const sense = senses?.find((words) => words.every(has) && (state !== null || !words.includes('counterpart')));
  if (sense !== undefined && (noun !== 'leader' || state !== null)) return true;
  if (!has(noun) && !has(noun.split('-').at(-1) ?? noun)) return false;
  const demanding = roleHeads.has(noun)
    ? modifiers.filter((word) => !neutral.has(word) && !tellsFormer(word) && word.length > 2)
    : [];
  return demanding.every((word) => has(word) || state !== null);
}
