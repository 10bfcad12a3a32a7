import type { Sentence } from '../engine.ts';
import { organizationNouns, publicBodyWords, stateNouns } from '../gazetteer/description-words.ts';
import type { NamedEntity } from '../mentions/named-entity.ts';
import type { Choice } from './choose-person.ts';
import type { Description } from './describe.ts';
import type { Mentioned } from './discourse.ts';

/** Nouns that mean an organisation although its name does not have them. */
const general = new Set('company firm group organisation organization'.split(' '));
const commercial = new Set('company firm'.split(' '));
const privateBodies = new Set([...commercial, 'bank']);

/**
 * Picks the organisation or state that "the company", "the church" or "the country" means: one whose name has the noun,
 * or that the noun has introduced, else the one last mentioned when there is no other near. Null when none fits.
 */
export function chooseByKind(
  description: Description,
  entities: readonly NamedEntity[],
  entries: readonly Mentioned[],
  sentences: readonly Sentence[],
): Choice | null {
  if (stateNouns.has(description.noun)) return chooseState(description, entries);
  const nameWords = organizationNouns.get(description.noun);
  if (nameWords === undefined) return null;
  const wordsOf = (entity: NamedEntity): readonly string[] =>
    [entity.name, ...entity.aliases].join(' ').toLowerCase().split(/\s+/u);
  const named = new Set<number>();
  for (const [at, entity] of entities.entries()) {
    if (
      entity.type === 'Organization' &&
      wordsOf(entity).some((word) => word === description.noun || nameWords.includes(word))
    ) {
      named.add(at);
    }
  }
  const rivalled = (entry: Mentioned): boolean =>
    privateBodies.has(description.noun) && isRivalled(entry, description, entities, entries, sentences);
  const introduced = introducedAs(description.noun, entities, sentences);
  const latestIntroduced = entries.findLast((entry) => entry.entity !== null && introduced.has(entry.entity));
  if (named.size === 0 && latestIntroduced?.entity != null && areRivals(latestIntroduced, entries, introduced))
    return null;
  if (named.size === 0 && latestIntroduced?.entity != null)
    return { entity: latestIntroduced.entity, certainty: introduced.size === 1 ? 0.85 : 0.66 };
  const latestNamed = entries.findLast((entry) => entry.entity !== null && named.has(entry.entity));
  if (latestNamed?.entity != null) {
    const isExact = entities[latestNamed.entity]?.name.toLowerCase().includes(description.noun) ?? false;
    if (!isExact && rivalled(latestNamed)) return null;
    return { entity: latestNamed.entity, certainty: named.size === 1 ? (isExact ? 0.88 : 0.8) : 0.66 };
  }
  if (!general.has(description.noun)) return null;
  const bodies = entries.filter((entry) => {
    const entity = entry.entity === null ? undefined : entities[entry.entity];
    if (entity?.type !== 'Organization') return false;
    // A ministry or a newspaper is no company.
    return !commercial.has(description.noun) || !wordsOf(entity).some((word) => publicBodyWords.has(word));
  });
  const near = bodies.filter((entry) => description.sentence - entry.sentence <= 2);
  const last = near.at(-1);
  if (last !== undefined && rivalled(last)) return null;
  if (last?.entity != null && new Set(near.map((entry) => entry.entity)).size === 1)
    return { entity: last.entity, certainty: 0.75 };
  return mainOf(bodies);
}

/** "Vexel took over from the firm Calder. The firm …": two that one sentence introduces alike cannot be told apart. */
function areRivals(latest: Mentioned, entries: readonly Mentioned[], introduced: ReadonlySet<number>): boolean {
  return entries.some(
    ({ entity, sentence }) =>
      sentence === latest.sentence && entity !== null && entity !== latest.entity && introduced.has(entity),
  );
}

/** Bodies that the noun stands before where they are named: "the English club Northgate Rovers". */
function introducedAs(
  noun: string,
  entities: readonly NamedEntity[],
  sentences: readonly Sentence[],
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [at, { type, occurrences }] of entities.entries())
    if (type === 'Organization')
      for (const { span } of occurrences)
        if (sentences[span.sentence]?.tokens[span.first - 2]?.lemma.toLowerCase() === noun) found.add(at);
  return found;
}

/**
 * Whether a name of one word, of which nothing tells that it is a person's, has acted since a body was last mentioned:
 * in "Vexel bought Calder Ltd. The company sacked Ann Lee" the company may well be Vexel.
 */
function isRivalled(
  body: Mentioned,
  description: Description,
  entities: readonly NamedEntity[],
  entries: readonly Mentioned[],
  sentences: readonly Sentence[],
): boolean {
  return sentences.slice(body.sentence, description.sentence + 1).some((sentence) =>
    sentence.basic.some(({ relation, dependent }) => {
      if (!relation.startsWith('nsubj') || sentence.tokens[dependent - 1]?.tag !== 'NNP') return false;
      if (sentence.index === description.sentence && dependent >= description.first) return false;
      if (sentence.index === body.sentence && body.role === 'subject') return false;
      const known = entries.find(
        ({ sentence: at, first, last }) => at === sentence.index && first <= dependent && dependent <= last,
      );
      const named = known?.entity == null ? null : entities[known.entity];
      return named == null || named.type === 'Place' || (named.type === 'Person' && !named.name.includes(' '));
    }),
  );
}

/** The body that an article is about: named by far the most often so far. */
function mainOf(bodies: readonly Mentioned[]): Choice | null {
  const counts = new Map<number, number>();
  for (const { entity } of bodies) if (entity !== null) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const ranked = [...counts].sort(([, a], [, b]) => b - a);
  const [first, second] = ranked;
  if (first === undefined || first[1] < 3 || first[1] < 2 * (second?.[1] ?? 0)) return null;
  return { entity: first[0], certainty: 0.68 };
}

function chooseState(description: Description, entries: readonly Mentioned[]): Choice | null {
  const states = entries.filter(
    (entry) =>
      entry.entity !== null &&
      entry.type === 'State' &&
      entry.kind !== 'demonym' &&
      description.sentence - entry.sentence <= 2,
  );
  const own = states.filter((entry) => entry.sentence === description.sentence);
  const subject = states.findLast((entry) => entry.role === 'subject') ?? null;
  const chosen = own.at(-1) ?? subject ?? states.at(-1);
  if (chosen?.entity == null) return null;
  const different = new Set(states.map((entry) => entry.entity)).size;
  return {
    entity: chosen.entity,
    certainty: different === 1 ? 0.85 : chosen === subject && description.isPossessed ? 0.66 : 0.62,
  };
}
