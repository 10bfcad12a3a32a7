import type { Sentence } from '../engine.ts';
import { countryByIso, type Country, stateOfCapital } from '../gazetteer/state-names.ts';
import { stateOfSeat } from '../gazetteer/government-seats.ts';
import { findNameSpans } from './find-name-spans.ts';
import { groupOrganizations } from './group-organizations.ts';
import { groupPeople } from './group-people.ts';
import { hyphenatedCountries } from './hyphenated-countries.ts';
import { isGovernmentUse } from './metonymy.ts';
import { nameKey } from './name-key.ts';
import type { NamedEntity, Occurrence } from './named-entity.ts';
import type { NameSpan } from './name-span.ts';
import { typeNames } from './type-names.ts';

/** Every entity that a text names, each once, by all its names. */
export function findNamedEntities(sentences: readonly Sentence[], text: string): readonly NamedEntity[] {
  const spans = sentences.flatMap((sentence) => [
    ...findNameSpans(sentence, text),
    ...hyphenatedCountries(sentence, text),
  ]);
  const byCountry = new Map<string, { readonly country: Country; readonly occurrences: Occurrence[] }>();
  const mean = (country: Country, occurrence: Occurrence): void => {
    const entry = byCountry.get(country.iso);
    if (entry === undefined) byCountry.set(country.iso, { country, occurrences: [occurrence] });
    else entry.occurrences.push(occurrence);
  };
  const names: NameSpan[] = [];
  for (const span of spans) {
    const seat = stateOfSeat(nameKey(span.text));
    const seated = seat === null ? null : countryByIso(seat);
    if (seated !== null && !span.located) mean(seated, { span, kind: 'metonym', certainty: 0.9 });
    else if (span.country !== null)
      mean(span.country.country, { span, kind: span.country.word === 'name' ? 'name' : 'demonym', certainty: 1 });
    else {
      const capital = stateOfCapital(span.text);
      const sentence = sentences[span.sentence];
      if (capital !== null && sentence !== undefined && isGovernmentUse(span, sentence))
        mean(capital, { span, kind: 'metonym', certainty: 0.85 });
      else names.push(span);
    }
  }
  const groups = typeNames(names);
  const people = groups.filter((group) => group.type === 'Person');
  const countries = [...byCountry.values()].map(({ country, occurrences }): NamedEntity => {
    const namings = occurrences.filter(
      (occurrence) => occurrence.kind !== 'metonym' || occurrence.span.text.length > 0,
    );
    return {
      type: country.isState ? 'State' : 'Place',
      name: country.name,
      aliases: [...new Set(namings.map((occurrence) => occurrence.span.text))].filter((name) => name !== country.name),
      iso: country.iso,
      gender: null,
      occurrences,
    };
  });
  return [
    ...groupPeople(people),
    ...groupOrganizations(
      groups.filter((group) => group.type === 'Organization'),
      sentences,
      'Organization',
    ),
    ...groupOrganizations(
      groups.filter((group) => group.type === 'Place'),
      sentences,
      'Place',
    ),
    ...countries,
  ];
}
