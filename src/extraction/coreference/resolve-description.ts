import type { ReferenceKind } from '../document.ts';
import type { Sentence } from '../engine.ts';
import { chooseByKind } from './choose-by-kind.ts';
import { chooseByRole } from './choose-by-role.ts';
import { chooseByTrait } from './choose-by-trait.ts';
import type { Choice } from './choose-person.ts';
import { chooseSeveral, countOf } from './choose-several.ts';
import type { Description } from './describe.ts';
import type { Gender } from '../gazetteer/first-names.ts';
import { isKinNoun } from '../gazetteer/kin-nouns.ts';
import { officialsOf } from './officials.ts';
import type { Place, ReferenceContext } from './reference-context.ts';

/** How many sentences back a description can reach. */
const reach = 40;
/** The likelier gender of the one who has a wife or a husband. */
const spouses: ReadonlyMap<string, Gender> = new Map([
  ['wife', 'male'],
  ['ex-wife', 'male'],
  ['widow', 'male'],
  ['husband', 'female'],
  ['ex-husband', 'female'],
  ['widower', 'female'],
]);
const couples = new Set(['pair', 'duo', 'trio', 'couple']);

/** Finds what a description means, if that can be told, and notes it; a person it does not name is noted as such. */
export function resolveDescription(context: ReferenceContext, sentence: Sentence, description: Description): void {
  const place: Place = { sentence: sentence.index, first: description.first, last: description.last };
  const officials = officialsOf(description, (token) => context.meantAt(sentence.index, token), context.entities);
  if (officials.length > 0) {
    for (const official of officials)
      context.resolve(official.entity, 'metonym', place, official.certainty, officials.length > 1);
    return;
  }
  if (description.isPlural || couples.has(description.noun)) resolveSeveral(context, sentence, description, place);
  else resolveOne(context, sentence, description, place);
}

function resolveSeveral(context: ReferenceContext, sentence: Sentence, description: Description, place: Place): void {
  const { characters, entities, listed } = context;
  const members = listed.find((list) => list.sentence === sentence.index && list.noun === description.head)?.entities;
  if (members !== undefined) {
    for (const entity of members) context.resolve(entity, 'description', place, 0.92, true);
    return;
  }
  const [couple, another] = context.kin.couples();
  if (
    couple !== undefined &&
    another === undefined &&
    description.isDefinite &&
    !isOfOthers(context, description) &&
    ['parent', 'couple'].includes(description.noun)
  ) {
    // "The parents", "the couple": the only husband and wife of the article.
    for (const entity of couple) context.resolve(entity, 'description', place, 0.82, true);
    return;
  }
  if (description.isPossessed && countryWithin(context, description, null) === null) return;
  const near = context.discourse.before(sentence.index, description.first, 2);
  const state = countryWithin(context, description, 'demonym');
  const several = chooseSeveral(description, countOf(description, sentence), state, characters, entities, near, listed);
  for (const entity of several?.entities ?? [])
    context.resolve(entity, 'description', place, several?.certainty ?? 0, true);
}

function resolveOne(context: ReferenceContext, sentence: Sentence, description: Description, place: Place): void {
  const before = context.discourse.before(sentence.index, description.first, reach);
  const state = countryWithin(context, description, null);
  const relative = relativeOf(context, sentence, description);
  if (description.namedAs !== null) {
    learnGender(context, description, description.namedAs);
    return;
  }
  const choose = (): Choice | null => {
    if (relative !== null) return relative;
    if (!description.isDefinite) return null;
    const trait = chooseByTrait(description, state, context.characters, before);
    if (trait !== null) return trait;
    if (description.isPossessed && state === null) return null;
    return (
      chooseByRole(description, state, context.characters, before) ??
      (description.isPossessed || isNamedOf(context, description) || isCalledAfter(context, description)
        ? null
        : chooseByKind(description, context.entities, before, context.sentences))
    );
  };
  const choice = choose();
  if (choice !== null) context.resolve(choice.entity, 'description', place, choice.certainty);
  else if (description.isPerson) context.mentionUnnamed(place, description.gender);
}

/** "The supervisory board of Siemens": a name behind "of" tells which one it is. */
function isNamedOf(context: ReferenceContext, { sentence, head }: Description): boolean {
  const tree = context.trees[sentence];
  return (tree?.children(head, 'nmod') ?? []).some(
    (child) =>
      context.isNamed(sentence, child) &&
      (tree?.children(child, 'case') ?? []).some((marker) => tree?.token(marker)?.form === 'of'),
  );
}

/** "The Carrow group": a body that is called after somebody else. */
function isCalledAfter(context: ReferenceContext, { sentence, first, head }: Description): boolean {
  for (let token = first; token < head; token += 1) {
    const named = context.meantAt(sentence, token);
    const type = named === null ? null : context.entities[named.entity]?.type;
    if (type === 'Person' || type === 'Organization') return true;
  }
  return false;
}

/** "The parents of a student", "the couple who fled": those who are told of here, and not before. */
function isOfOthers(context: ReferenceContext, { sentence, head }: Description): boolean {
  return (context.trees[sentence]?.children(head, 'nmod', 'acl', 'acl:relcl') ?? []).length > 0;
}

/** "His daughter, Inger Saltzman" is she, whatever names like hers tell. */
function learnGender(context: ReferenceContext, description: Description, name: number): void {
  const named = context.meantAt(description.sentence, name);
  if (named !== null && description.gender !== null) context.genders.set(named.entity, description.gender);
}

/** Learns from "his wife, Joanna Ashworth" and answers "her husband" from it. */
function relativeOf(context: ReferenceContext, sentence: Sentence, description: Description): Choice | null {
  if (description.possessor === null || !isKinNoun(description.noun)) return null;
  const owner = context.meantAt(sentence.index, description.possessor);
  if (owner === null || context.entities[owner.entity]?.type !== 'Person' || owner.certainty < 0.6) return null;
  // Whose wife she is is a man, as far as pronouns go.
  const spouse = spouses.get(description.noun);
  if (spouse !== undefined && context.entities[owner.entity]?.gender === null)
    context.genders.set(owner.entity, spouse);
  if (description.namedAs !== null) {
    const named = context.meantAt(sentence.index, description.namedAs);
    const gender = context.entities[owner.entity]?.gender ?? context.genders.get(owner.entity) ?? null;
    if (named !== null && named.entity !== owner.entity)
      context.kin.learn(owner.entity, description.noun, named.entity, gender);
    return null;
  }
  const found = context.kin.find(owner.entity, description.noun);
  return found === null ? null : { entity: found, certainty: Math.min(0.88, owner.certainty) };
}

/** ISO code of the country whose name or adjective is part of a description, or its noun itself ("the Canadians"). */
function countryWithin(context: ReferenceContext, description: Description, kind: ReferenceKind | null): string | null {
  for (let token = description.first; token <= description.last; token += 1) {
    const found = context.meantAt(description.sentence, token);
    if (found === null || (kind !== null && found.kind !== kind)) continue;
    const iso = context.entities[found.entity]?.iso ?? null;
    if (iso !== null) return iso;
  }
  return null;
}
