import type { Sentence } from '../engine.ts';
import type { Country } from '../gazetteer/state-names.ts';
import { countryFacts, countryMeant } from './country-meant.ts';
import { findInstitutionPhrases } from './institution-phrases.ts';
import { findNameSpans } from './find-name-spans.ts';
import { groupOrganizations } from './group-organizations.ts';
import { groupPeople } from './group-people.ts';
import { hyphenatedNames } from './hyphenated-names.ts';
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
  const spans = sentences.flatMap((sentence) => spansOf(sentence, text));
  const facts = countryFacts(spans);
  const countries = new Map<string, { readonly country: Country; readonly occurrences: Occurrence[] }>();
  const names: NameSpan[] = [];
  for (const span of spans) {
    const sentence = sentences[span.sentence];
    if (sentence === undefined || nounsThatTakeOver.has(sentence.tokens[span.last]?.form.toLowerCase() ?? '')) continue;
    const meant = countryMeant(span, sentence, facts);
    if (meant === null) {
      const key = nameKey(span.text);
      const isPersonal = !span.located && (facts.surnames.has(key) || facts.givenNames.has(key));
      names.push(isPersonal ? asPerson(span) : span.country === null ? span : asPlace(span));
    } else {
      const { country, kind, certainty } = meant;
      const entry = countries.get(country.iso) ?? { country, occurrences: [] };
      countries.set(country.iso, entry);
      entry.occurrences.push({ span, kind, certainty });
    }
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

function spansOf(sentence: Sentence, text: string): readonly NameSpan[] {
  const institutions = findInstitutionPhrases(sentence, text);
  // "Kurdistan" is no name of its own in "Kurdistan regional government"; an adjective still names its country.
  const isWithin = (span: NameSpan): boolean =>
    span.country === null && institutions.some((body) => body.first <= span.first && span.last <= body.last);
  const own = findNameSpans(sentence, text).filter((span) => !isWithin(span));
  return [...own, ...hyphenatedNames(sentence), ...institutions];
}

/** A short name that is known as somebody's surname: the town of the same name hardly counts. */
function asPerson(span: NameSpan): NameSpan {
  const { Person, Organization, Place } = span.evidence;
  return { ...span, country: null, evidence: { Person: Person + 2, Organization, Place: Place / 3 } };
}

/** A country's name that means a place of the same name: the Georgia of Atlanta. */
function asPlace(span: NameSpan): NameSpan {
  return { ...span, country: null, evidence: { Person: 0, Organization: 0, Place: 3 } };
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
