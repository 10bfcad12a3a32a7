import type { ReferenceKind } from '../document.ts';
import type { Sentence } from '../engine.ts';
import type { Gender } from '../gazetteer/first-names.ts';
import type { NamedEntity } from '../mentions/named-entity.ts';
import type { ParseTree } from '../parse-tree.ts';
import { type Character, describeCharacters } from './character.ts';
import { type Discourse, startDiscourse } from './discourse.ts';
import { grammaticalRole } from './grammatical-role.ts';
import { type Kin, startKin } from './kin.ts';
import { findListedPeople, type ListedPeople } from './listed-people.ts';
import { findQuotedSpeech, type QuotedSpeech } from './quoted-speech.ts';

/** A stretch of a sentence's tokens, by index from 1. */
export interface Place {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
}

/** Words other than a name that mean an entity. */
export interface ResolvedReference extends Place {
  /** Position among the entities. */
  readonly entity: number;
  readonly kind: ReferenceKind;
  readonly certainty: number;
}

/** An entity meant at some token. */
export interface Meant {
  readonly entity: number;
  readonly kind: ReferenceKind;
  readonly certainty: number;
}

/** What is known while a text's references are resolved one after the other. */
export interface ReferenceContext {
  readonly entities: readonly NamedEntity[];
  readonly sentences: readonly Sentence[];
  readonly trees: readonly ParseTree[];
  readonly quotes: QuotedSpeech;
  readonly listed: readonly ListedPeople[];
  readonly characters: readonly Character[];
  readonly discourse: Discourse;
  readonly kin: Kin;
  /** Genders that pronouns have told for people whose names tell none. */
  readonly genders: Map<number, Gender>;
  readonly resolved: readonly ResolvedReference[];
  /** Whether a token is part of a name; demonyms such as "Canadians" are not, for they describe people. */
  isNamed(sentence: number, token: number): boolean;
  /** What a token is known to mean by now, or null. */
  meantAt(sentence: number, token: number): Meant | null;
  /** Notes that words mean an entity, one of several when `together`. */
  resolve(entity: number, kind: ReferenceKind, place: Place, certainty: number, together?: boolean): void;
  /** Notes that words mean somebody whom the text does not name. */
  mentionUnnamed(place: Place, gender: Gender | null): void;
}

/** Starts with every name of a text known and nothing else resolved. */
export function startReferenceContext(
  entities: readonly NamedEntity[],
  sentences: readonly Sentence[],
  trees: readonly ParseTree[],
): ReferenceContext {
  const quotes = findQuotedSpeech(sentences, trees);
  const listed = findListedPeople(entities, sentences);
  const discourse = startDiscourse();
  const named = new Set<string>();
  const resolved: ResolvedReference[] = [];
  const note = (
    entity: number | null,
    kind: ReferenceKind,
    place: Place,
    certainty: number,
    gender: Gender | null,
    together: boolean,
  ): void => {
    const tree = trees[place.sentence];
    const known = entity === null ? undefined : entities[entity];
    const head = tree?.headOf(place.first, place.last) ?? place.last;
    discourse.add({
      entity,
      type: known?.type ?? 'Person',
      gender: known === undefined ? gender : known.gender,
      kind,
      ...place,
      head,
      role: tree === undefined ? 'other' : grammaticalRole(tree, head),
      certainty,
      isOneOfSeveral: together,
      quote: quotes.quoteAt(place.sentence, head)?.number ?? null,
    });
  };
  for (const [at, entity] of entities.entries()) {
    for (const { span, kind, certainty } of entity.occurrences) {
      const place = { sentence: span.sentence, first: span.first, last: span.last };
      if (span.country?.word !== 'people') {
        for (let token = span.first; token <= span.last; token += 1) named.add(`${span.sentence}:${token}`);
      }
      note(at, kind, place, certainty, null, false);
    }
  }
  return {
    entities,
    sentences,
    trees,
    quotes,
    listed,
    characters: describeCharacters(entities, sentences, trees, listed),
    discourse,
    kin: startKin(),
    genders: new Map(),
    resolved,
    isNamed: (sentence, token) => named.has(`${sentence}:${token}`),
    meantAt: (sentence, token) => {
      const entry = discourse
        .before(sentence, Number.MAX_SAFE_INTEGER, 0)
        .find((candidate) => candidate.first <= token && token <= candidate.last && candidate.entity !== null);
      return entry?.entity == null ? null : { entity: entry.entity, kind: entry.kind, certainty: entry.certainty };
    },
    resolve: (entity, kind, place, certainty, together = false) => {
      resolved.push({ entity, kind, ...place, certainty });
      note(entity, kind, place, certainty, null, together);
    },
    mentionUnnamed: (place, gender) => {
      note(null, 'description', place, 0.7, gender, false);
    },
  };
}
