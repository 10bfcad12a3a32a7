import type { ReferenceKind } from '../document.ts';
import type { Sentence } from '../engine.ts';
import { pluralPersonNouns } from '../gazetteer/description-words.ts';
import type { Gender } from '../gazetteer/first-names.ts';
import type { NamedEntity } from '../mentions/named-entity.ts';
import type { ParseTree } from '../parse-tree.ts';
import { describeCharacters } from './character.ts';
import { chooseByKind, chooseByRole } from './choose-described.ts';
import { type Choice, choosePerson } from './choose-person.ts';
import { chooseSeveral, chooseThey, countOf } from './choose-several.ts';
import { type Description, findDescriptions } from './describe.ts';
import { type Mentioned, startDiscourse } from './discourse.ts';
import { barredHeads, grammaticalRole } from './grammatical-role.ts';
import { findQuotedSpeech } from './quoted-speech.ts';
import { officialsOf } from './officials.ts';
import { chooseIt } from './choose-it.ts';
import { findListedPeople } from './listed-people.ts';

/** Words other than a name that mean an entity. */
export interface ResolvedReference {
  /** Position among the entities. */
  readonly entity: number;
  readonly kind: ReferenceKind;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly certainty: number;
}

const personal: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
]);
const plural = new Set(['they', 'them', 'their', 'theirs']);
const ownWords = new Set(['i', 'me', 'my', 'mine', 'myself']);
const ownPlural = new Set(['we', 'us', 'our', 'ours']);

/**
 * Finds what the pronouns and descriptions of a text mean, sentence by sentence, each resolved one helping the next.
 * Words whose meaning is anybody's guess are left out; certainty tells how sure the rest are.
 */
export function resolveReferences(
  entities: readonly NamedEntity[],
  sentences: readonly Sentence[],
  trees: readonly ParseTree[],
): readonly ResolvedReference[] {
  const quotes = findQuotedSpeech(sentences, trees);
  const listed = findListedPeople(entities, sentences);
  const characters = describeCharacters(entities, sentences, trees, listed);
  const discourse = startDiscourse();
  const named = new Set<string>();
  const resolved: ResolvedReference[] = [];

  const mention = (
    entity: number | null,
    kind: ReferenceKind,
    at: { sentence: number; first: number; last: number },
    certainty: number,
    gender: Gender | null = null,
    isOneOfSeveral = false,
  ): void => {
    const tree = trees[at.sentence];
    const known = entity === null ? null : (entities[entity] ?? null);
    const head = tree?.headOf(at.first, at.last) ?? at.last;
    discourse.add({
      entity,
      type: known?.type ?? 'Person',
      gender: known === null ? gender : known.gender,
      kind,
      ...at,
      head,
      role: tree === undefined ? 'other' : grammaticalRole(tree, head),
      certainty,
      isOneOfSeveral,
      quote: quotes.quoteAt(at.sentence, head)?.number ?? null,
    });
  };
  /** Genders that pronouns have told for people whose names tell none. */
  const learnt = new Map<number, Gender>();
  const resolve = (
    entity: number,
    kind: ReferenceKind,
    at: { sentence: number; first: number; last: number },
    certainty: number,
    isOneOfSeveral = false,
  ): void => {
    resolved.push({ entity, kind, ...at, certainty });
    mention(entity, kind, at, certainty, null, isOneOfSeveral);
  };

  for (const [at, entity] of entities.entries()) {
    for (const { span, kind, certainty } of entity.occurrences) {
      // "The two Canadians" names a country and yet is a description of people.
      const isPeople = span.country?.word === 'people';
      for (let token = span.first; token <= span.last; token += 1)
        if (!isPeople) named.add(`${span.sentence}:${token}`);
      mention(at, kind, { sentence: span.sentence, first: span.first, last: span.last }, certainty);
    }
  }

  for (const sentence of sentences) {
    const tree = trees[sentence.index];
    if (tree === undefined) continue;
    const isNamed = (token: number): boolean => named.has(`${sentence.index}:${token}`);
    const descriptions = new Map(
      findDescriptions(sentence, tree, isNamed).map((description) => [description.head, description]),
    );
    for (const token of sentence.tokens) {
      const place = { sentence: sentence.index, first: token.index, last: token.index };
      const word = token.form.toLowerCase();
      const description = descriptions.get(token.index);
      if (description !== undefined) {
        readDescription(description, sentence);
        continue;
      }
      if (!token.tag.startsWith('PRP') && token.tag !== 'DT') continue;
      const quote = quotes.quoteAt(sentence.index, token.index);
      const speaker = quote?.speaker == null ? null : entityAt(quote.speaker.sentence, quote.speaker.token);
      const gender = personal.get(word);
      if (gender !== undefined) {
        const before = discourse.before(sentence.index, token.index, 3);
        const choice = choosePerson(
          {
            gender,
            sentence: sentence.index,
            role: grammaticalRole(tree, token.index),
            quote: quote?.number ?? null,
            barred: barredHeads(tree, token.index),
            speaker: speaker?.entity ?? null,
          },
          before,
          (entry) => (entry.entity === null ? null : (learnt.get(entry.entity) ?? null)),
        );
        if (choice !== null) {
          if (choice.certainty >= 0.8) learnt.set(choice.entity, gender);
          resolve(choice.entity, 'pronoun', place, choice.certainty);
        }
      } else if (
        ownWords.has(word) &&
        quote !== null &&
        speaker !== null &&
        entities[speaker.entity]?.type === 'Person'
      ) {
        resolve(speaker.entity, 'pronoun', place, Math.min(0.9, speaker.certainty));
      } else if (ownPlural.has(word) && quote !== null && speaker !== null) {
        // "We" in a spokesman's mouth is his side, which only the claim patterns can tell; a body speaks for itself.
        if (entities[speaker.entity]?.type !== 'Person')
          resolve(speaker.entity, 'pronoun', place, Math.min(0.8, speaker.certainty));
      } else if (plural.has(word)) {
        const several = chooseThey(
          sentence.index,
          token.index,
          discourse.before(sentence.index, token.index, 1),
          trees,
          (from) => hasPluralBetween(from, sentence.index, token.index),
        );
        for (const entity of several?.entities ?? []) resolve(entity, 'pronoun', place, several?.certainty ?? 0, true);
      } else if (word === 'it' || word === 'its') {
        const choice = chooseIt(sentence, tree, token.index, discourse.before(sentence.index, token.index, 1));
        if (choice !== null) resolve(choice.entity, 'pronoun', place, choice.certainty);
      }
    }
  }
  return resolved;

  function readDescription(description: Description, sentence: Sentence): void {
    const tree = trees[sentence.index];
    if (tree === undefined) return;
    const place = { sentence: sentence.index, first: description.first, last: description.last };
    const before = discourse.before(sentence.index, description.first, 1000);
    const owner = countryWithin(description);
    const official = officialsOf(description, (token) => entityAt(sentence.index, token), entities);
    if (official !== null) {
      resolve(official.entity, 'metonym', place, official.certainty);
      return;
    }
    const count = countOf(description, sentence);
    if (description.isPlural || ['pair', 'duo', 'trio', 'couple'].includes(description.noun)) {
      const members = listed.find(
        (list) => list.sentence === sentence.index && list.noun === description.head,
      )?.entities;
      if (members !== undefined) {
        for (const entity of members) resolve(entity, 'description', place, 0.92, true);
        return;
      }
      if (description.isPossessed && owner === null) return;
      const near = before.filter((entry) => sentence.index - entry.sentence <= 2);
      const several = chooseSeveral(
        description,
        count,
        countryWithin(description, 'demonym'),
        characters,
        entities,
        near,
        listed,
      );
      if (several !== null)
        for (const entity of several.entities) resolve(entity, 'description', place, several.certainty, true);
      return;
    }
    const choice: Choice | null = description.isDefinite
      ? ((description.isPossessed && owner === null ? null : chooseByRole(description, owner, characters, before)) ??
        (description.isPossessed ? null : chooseByKind(description, entities, before)))
      : null;
    if (choice !== null) resolve(choice.entity, 'description', place, choice.certainty);
    else if (description.isPerson) mention(null, 'description', place, 0.7, description.gender);
  }

  function entityAt(
    sentence: number,
    token: number,
  ): { readonly entity: number; readonly kind: ReferenceKind; readonly certainty: number } | null {
    const entry = discourse
      .before(sentence, Number.MAX_SAFE_INTEGER, 0)
      .find((candidate) => candidate.first <= token && token <= candidate.last && candidate.entity !== null);
    return entry?.entity == null ? null : { entity: entry.entity, kind: entry.kind, certainty: entry.certainty };
  }

  /** ISO code of the country whose name or adjective is part of a description, or of the noun itself ("the Canadians"). */
  function countryWithin(description: Description, kind: ReferenceKind | null = null): string | null {
    for (let token = description.first; token <= description.last; token += 1) {
      const found = entityAt(description.sentence, token);
      const iso =
        found === null || (kind !== null && found.kind !== kind) ? null : (entities[found.entity]?.iso ?? null);
      if (iso !== null) return iso;
    }
    return null;
  }

  function hasPluralBetween(from: Mentioned, sentence: number, token: number): boolean {
    for (let at = from.sentence; at <= sentence; at += 1) {
      for (const word of sentences[at]?.tokens ?? []) {
        const after = at > from.sentence || word.index > from.last;
        const earlier = at < sentence || word.index < token;
        if (!after || !earlier || !/^NNP?S$/u.test(word.tag) || named.has(`${at}:${word.index}`)) continue;
        const tree = trees[at];
        if (tree === undefined) continue;
        const isPeople = pluralPersonNouns.has(word.form.toLowerCase());
        const role = grammaticalRole(tree, word.index);
        if (role === 'subject' || (isPeople && role === 'object')) return true;
      }
    }
    return false;
  }
}
