import type { Question, Reference } from '../../../export/question.ts';
import { counted, dateWords, statusWord, typeWord } from '../parts/words.ts';

/** What a question lets count, in plain words, one constraint a line: the usual ones first, then those that were set. */
export function constraintWords(question: Question): readonly string[] {
  const { where } = question;
  const named = (list: readonly Reference[]) =>
    list.map((each) => ('name' in each ? each.name : 'somebody known by an id')).join(', ');
  const set = <Value>(value: Value | undefined, words: (value: Value) => string): readonly string[] =>
    value === undefined ? [] : [words(value)];
  return [
    `at most ${counted(question.maxHops ?? 4, 'step')}`,
    `links that are ${(where.statuses ?? ['ASSERTED', 'ALLEGED']).map(statusWord).join(' or ')}`,
    where.types === undefined
      ? 'links that tie two parties to each other, not only to the same place or state'
      : `${counted(where.types.length, 'kind')} of link`,
    where.through === undefined
      ? 'by way of anybody, but not of an offence'
      : `by way of ${where.through.map((type) => typeWord(type, 2).toLowerCase()).join(', ')}`,
    ...(where.crossHubs === true ? [] : [`not through anybody with more than ${where.hubDegree ?? 1000} links`]),
    ...set(where.excludeTypes, (types) => `without ${counted(types.length, 'kind')} of link that you left out`),
    ...set(where.directions, (walks) => `${counted(walks.length, 'kind')} of link followed one way only`),
    ...set(where.minConfidence, (least) => `read with a confidence of at least ${Math.round(least * 100)} %`),
    ...set(where.minSources, (least) => `${counted(least, 'independent source')} at least for every link`),
    ...set(where.asOf, (date) => `as true in ${dateWords(date)}`),
    ...set(where.knownAt, (date) => `as known here on ${dateWords(date)}`),
    ...set(where.chronological === true ? true : undefined, () => 'steps that follow one another in time'),
    ...set(where.via, (list) => `through ${named(list)}`),
    ...set(where.avoid, (list) => `avoiding ${named(list)}`),
    ...set(where.ignoreClaimants, (list) => `without the word of ${named(list)}`),
    ...set(where.ignorePublishers, (list) => `without what ${list.join(', ')} published`),
  ];
}
