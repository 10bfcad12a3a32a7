import { genderOfFirstName, type Gender } from '../gazetteer/first-names.ts';
import type { NamedEntity, Occurrence } from './named-entity.ts';
import type { NameSpan } from './name-span.ts';
import { settleSurname } from './settle-surname.ts';
import type { NameGroup } from './type-names.ts';

interface Person {
  readonly words: readonly string[];
  readonly name: string;
  readonly aliases: Set<string>;
  readonly occurrences: Occurrence[];
  /** Where a family's name in the plural means the person among others. */
  readonly together: NameSpan[];
}

/**
 * Turns names of people into people: a surname, or a first name, is the person whose full name the article gives, in
 * whichever order the article itself writes it. A short name that fits several people is settled place by place, with a
 * certainty that says how sure that is.
 */
export function groupPeople(groups: readonly NameGroup[]): readonly NamedEntity[] {
  const people: Person[] = [];
  const longestFirst = [...groups].sort((a, b) => b.words.length - a.words.length || b.spans.length - a.spans.length);
  const ambiguous: { readonly group: NameGroup; readonly candidates: readonly Person[] }[] = [];
  for (const group of longestFirst) {
    const family = familyOf(group, people);
    if (family.length > 0) {
      for (const person of family) person.together.push(...group.spans);
      continue;
    }
    const candidates = people.filter((person) => isShortFor(group.words, person.words));
    const [only] = candidates;
    if (only === undefined) {
      people.push({
        words: group.words,
        name: bestSpelling(group.spans),
        aliases: new Set(),
        occurrences: group.spans.map((span) => ({ span, kind: 'name', certainty: 1 })),
        together: [],
      });
    } else if (candidates.length === 1) {
      only.occurrences.push(...group.spans.map((span): Occurrence => ({ span, kind: 'name', certainty: 0.96 })));
      only.aliases.add(bestSpelling(group.spans));
    } else ambiguous.push({ group, candidates });
  }
  const ambiguousSpans = ambiguous
    .flatMap(({ group, candidates }) => group.spans.map((span) => ({ span, candidates })))
    .sort((a, b) => a.span.sentence - b.span.sentence || a.span.first - b.span.first);
  for (const { span, candidates } of ambiguousSpans) {
    const bearers = candidates.map((person) => ({
      person,
      gender: genderOf(person),
      spans: person.occurrences.map((occurrence) => occurrence.span),
    }));
    const settled = settleSurname(span, bearers);
    settled?.person.person.occurrences.push({ span, kind: 'name', certainty: settled.certainty });
  }
  return people.map((person) => {
    for (const { span } of person.occurrences) if (span.text !== person.name) person.aliases.add(span.text);
    return {
      type: 'Person',
      name: person.name,
      aliases: [...person.aliases].filter((alias) => alias !== person.name),
      iso: null,
      gender: genderOf(person),
      occurrences: [
        ...person.occurrences,
        ...person.together.map((span): Occurrence => ({ span, kind: 'description', certainty: 0.85 })),
      ],
    };
  });
}

/** The people whom a family name in the plural means: "the Sams". */
function familyOf(group: NameGroup, people: readonly Person[]): readonly Person[] {
  const [word] = group.words;
  if (
    group.words.length !== 1 ||
    word === undefined ||
    !word.endsWith('s') ||
    !group.spans.some((span) => span.determined)
  )
    return [];
  return people.filter((person) => person.words.length > 1 && person.words.at(-1) === word.slice(0, -1));
}

/** Whether a shorter name can be somebody's: "Kovrig", "Meng", "van der Bellen", "Abadi" for "Haider al-Abadi". */
function isShortFor(short: readonly string[], fullName: readonly string[]): boolean {
  const full = withoutSuffix(fullName);
  if (short.length === full.length && short.every((word, at) => bare(word) === bare(full[at] ?? ''))) return true;
  if (short.length >= full.length) return false;
  const [first, last] = [short[0] ?? '', short.at(-1) ?? ''];
  if (short.length === 1) return bare(first) === bare(full.at(-1) ?? '') || (first === full[0] && first.length > 1);
  const ends = short.every((word, at) => word === full[full.length - short.length + at]);
  const begins = short.every((word, at) => word === full[at]);
  // "John Kerry" for "John Forbes Kerry", "George W. Bush" for "George Bush" the other way round.
  return ends || begins || (first === full[0] && last === full.at(-1));
}

/** "Martin Luther King Jr." is King. */
function withoutSuffix(words: readonly string[]): readonly string[] {
  return words.length > 2 && /^(?:jr|sr|ii|iii|iv)$/u.test(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

function bare(word: string): string {
  return word.replace(/^(?:al|el|ul|as|an|ash|ad)-/u, '');
}

function genderOf(person: Person): Gender | null {
  for (const { span } of person.occurrences) if (span.gender !== null) return span.gender;
  const words = person.name.split(' ');
  if (words.length < 2) return genderOfFirstName(person.name);
  // The article calls Meng Wanzhou "Meng": the family name stands first, and the other word is the given name.
  const alone = (word: string | undefined): boolean => person.occurrences.some(({ span }) => span.text === word);
  return genderOfFirstName((alone(words[0]) && !alone(words.at(-1)) ? words[1] : words[0]) ?? '');
}

/** The spelling to show: the most frequent, but never one in capitals when another exists. */
function bestSpelling(spans: readonly NameSpan[]): string {
  const counts = new Map<string, number>();
  for (const { text } of spans) counts.set(text, (counts.get(text) ?? 0) + (/\p{Ll}/u.test(text) ? 1000 : 1));
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0])[0];
}
