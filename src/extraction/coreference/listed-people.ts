import type { Sentence } from '../engine.ts';
import { pluralPersonNouns } from '../gazetteer/description-words.ts';
import { findCountry } from '../gazetteer/state-names.ts';
import type { NamedEntity } from '../mentions/named-entity.ts';

/** A plural noun whose members are named right after it: "the two Canadians, Michael Kovrig and Michael Spavor". */
export interface ListedPeople {
  readonly sentence: number;
  /** Token index of the plural noun. */
  readonly noun: number;
  /** Positions of the people among the article's entities. */
  readonly entities: readonly number[];
}

/**
 * Finds plurals of people with their names after them, read off the words because parsers take such an apposition for
 * one more member of the list.
 */
export function findListedPeople(
  entities: readonly NamedEntity[],
  sentences: readonly Sentence[],
): readonly ListedPeople[] {
  const startsAt = new Map<string, { readonly entity: number; readonly last: number }>();
  for (const [at, entity] of entities.entries()) {
    if (entity.type !== 'Person') continue;
    for (const { span } of entity.occurrences)
      startsAt.set(`${span.sentence}:${span.first}`, { entity: at, last: span.last });
  }
  return sentences.flatMap((sentence) =>
    sentence.tokens.flatMap((token): readonly ListedPeople[] => {
      const word = token.form.toLowerCase();
      const isPlural =
        pluralPersonNouns.has(word) || (token.tag.endsWith('S') && findCountry(token.form)?.word === 'people');
      if (!isPlural) return [];
      const members: number[] = [];
      let at = token.index + 1;
      for (;;) {
        while (/^(?:,|:|—|–|-|and|namely)$/u.test(sentence.tokens[at - 1]?.form ?? '')) at += 1;
        const person = startsAt.get(`${sentence.index}:${at}`);
        if (person === undefined || members.includes(person.entity)) break;
        members.push(person.entity);
        at = person.last + 1;
        // "Michael Kovrig, 47," gives an age in between.
        if (sentence.tokens[at - 1]?.form === ',' && /^\d{1,2}$/u.test(sentence.tokens[at]?.form ?? '')) at += 2;
      }
      return members.length > 1 ? [{ sentence: sentence.index, noun: token.index, entities: members }] : [];
    }),
  );
}
