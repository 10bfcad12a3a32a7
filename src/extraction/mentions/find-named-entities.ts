import type { Sentence } from '../engine.ts';
import { countryByIso, type Country, stateOfCapital } from '../gazetteer/state-names.ts';
import { stateOfSeat } from '../gazetteer/government-seats.ts';
import { findInstitutionPhrases } from './institution-phrases.ts';
import { findNameSpans } from './find-name-spans.ts';
import { groupOrganizations } from './group-organizations.ts';
import { groupPeople } from './group-people.ts';
import { hyphenatedNames } from './hyphenated-names.ts';
import { isGovernmentUse } from './metonymy.ts';
import { nameKey } from './name-key.ts';
import type { NamedEntity, Occurrence } from './named-entity.ts';
import type { NameSpan } from './name-span.ts';
import { retypeShortNames } from './retype-short-names.ts';
import { typeNames } from './type-names.ts';

/** Nouns that make a name before them part of something else: "the Minsk agreements", "the Mikkelsen family". */
const nounsThatTakeOver = new Set(
  'agreement agreements accord accords protocol protocols convention treaty communique communiqué declaration process family brothers sisters dynasty clan'.split(
    ' ',
  ),
);

/** Every entity that a text names, each once, by all its names. */
export function findNamedEntities(sentences: readonly Sentence[], text: string): readonly NamedEntity[] {
  const countries = new Map<string, { readonly country: Country; readonly occurrences: Occurrence[] }>();
  const mean = (country: Country, occurrence: Occurrence): void => {
    const entry = countries.get(country.iso);
    if (entry === undefined) countries.set(country.iso, { country, occurrences: [occurrence] });
    else entry.occurrences.push(occurrence);
  };
  const spans = sentences.flatMap((sentence) => {
    const institutions = findInstitutionPhrases(sentence, text);
    // "Kurdistan" is no name of its own in "Kurdistan regional government"; an adjective still names its country.
    const within = (span: NameSpan): boolean =>
      span.country === null && institutions.some((body) => body.first <= span.first && span.last <= body.last);
    const own = findNameSpans(sentence, text).filter((span) => !within(span));
    return [...own, ...hyphenatedNames(sentence), ...institutions];
  });
  const surnames = surnamesOf(spans);
  const names: NameSpan[] = [];
  for (const span of spans) {
    const sentence = sentences[span.sentence];
    if (sentence === undefined || nounsThatTakeOver.has(sentence.tokens[span.last]?.form.toLowerCase() ?? '')) continue;
    // Valeska Paris is no capital and Michael Jordan no kingdom, unless a preposition puts somebody there.
    const isSurname = !span.located && surnames.has(nameKey(span.text));
    const seat = stateOfSeat(nameKey(span.text));
    const seated = seat === null ? null : countryByIso(seat);
    const capital = isSurname ? null : stateOfCapital(span.text);
    if (seated !== null && !span.located) mean(seated, { span, kind: 'metonym', certainty: 0.9 });
    else if (span.country !== null && !(isSurname && span.country.word === 'name')) {
      mean(span.country.country, { span, kind: span.country.word === 'name' ? 'name' : 'demonym', certainty: 1 });
    } else if (capital !== null && isGovernmentUse(span, sentence))
      mean(capital, { span, kind: 'metonym', certainty: 0.85 });
    else names.push(isSurname ? asPerson(span) : span);
  }
  const groups = retypeShortNames(typeNames(names, commonWordsOf(sentences)));
  const ofType = (type: 'Person' | 'Organization' | 'Place') => groups.filter((group) => group.type === type);
  return [
    ...groupPeople(ofType('Person')),
    ...groupOrganizations(ofType('Organization'), sentences, 'Organization'),
    ...groupOrganizations(ofType('Place'), sentences, 'Place'),
    ...[...countries.values()].map(({ country, occurrences }) => countryEntity(country, occurrences)),
  ];
}

/** A short name that is known as somebody's surname: the town of the same name hardly counts. */
function asPerson(span: NameSpan): NameSpan {
  const { Person, Organization, Place } = span.evidence;
  return { ...span, country: null, evidence: { Person: Person + 2, Organization, Place: Place / 3 } };
}

function countryEntity(country: Country, occurrences: readonly Occurrence[]): NamedEntity {
  const texts = new Set(occurrences.map((occurrence) => occurrence.span.text));
  return {
    type: country.isState ? 'State' : 'Place',
    name: country.name,
    aliases: [...texts].filter((name) => name !== country.name),
    iso: country.iso,
    gender: null,
    occurrences,
  };
}

/** The last words of full names that the words around them show to be people's. */
function surnamesOf(spans: readonly NameSpan[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const span of spans) {
    const words = nameKey(span.text).split(' ');
    const { Person, Organization, Place } = span.evidence;
    if (words.length > 1 && words.length < 5 && Person >= 1 && Person > Organization && Person > Place)
      found.add(words.at(-1) ?? '');
  }
  return found;
}

/** The words that a text writes small somewhere, and so means as words. */
function commonWordsOf(sentences: readonly Sentence[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const sentence of sentences) {
    for (const token of sentence.tokens) {
      if (/^\p{Ll}/u.test(token.form) && token.tag.startsWith('NN')) found.add(token.form).add(token.lemma);
    }
  }
  return found;
}
