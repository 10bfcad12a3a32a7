import { entityTypes } from '../claims/ontology.ts';
import { candidatePairs } from '../identity/suggestions/candidate-pairs.ts';
import { nameReason, suggestMerge } from '../identity/suggestions/suggest-merge.ts';
import type {
  MergeSuggestion,
  NamedEntity,
  PairContext,
  SuggestionReason,
} from '../identity/suggestions/suggestion.ts';
import type { Database, Row } from './database.ts';
import { findRoots } from './mention-resolution.ts';
import { flagOf, numberOf, rowOf, textOf, textOrNull, textsOf } from './row.ts';

/** A graph with more entities than this is compared by the first of them in the order of ids only. */
const mostEntities = 200_000;
/** What everybody is linked to says nothing of two. */
const hubDegree = 100;

/**
 * The likeliest pairs of entities that are one, the likeliest first: of all, or with one entity. Pairs that a person has
 * decided to be two are left out. Works over all names at once: about a second for every 20,000 entities.
 */
export async function listMergeSuggestions(
  database: Database,
  entity: string | null,
  first: number,
): Promise<readonly MergeSuggestion[]> {
  const entities = await listNamedEntities(database);
  const root = entity === null ? null : ((await rootsOf(database, [entity])).get(entity) ?? entity);
  const apart = await decidedPairs(database);
  const named: { readonly pair: readonly [NamedEntity, NamedEntity]; readonly reason: SuggestionReason }[] = [];
  for (const pair of candidatePairs(entities)) {
    const [one, other] = pair;
    if (root !== null && one.id !== root && other.id !== root) continue;
    if (apart.has(`${one.id} ${other.id}`)) continue;
    const reason = nameReason(one, other);
    if (reason !== null) named.push({ pair, reason });
  }
  named.sort((a, b) => b.reason.weight - a.reason.weight || weightOf(b.pair) - weightOf(a.pair));
  // Context moves the order, but not from far below: it is read for a few times as many as are asked for.
  const looked = named.slice(0, first * 5 + 50);
  const contexts = await pairContexts(
    database,
    looked.map((one) => one.pair),
  );
  const suggestions = looked.flatMap(({ pair: [one, other], reason }) => {
    const context = contexts.get(`${one.id} ${other.id}`);
    const suggestion = context === undefined ? null : suggestMerge(one, other, reason, context);
    return suggestion ?? [];
  });
  return suggestions
    .sort((a, b) => b.score - a.score || (a.entity + a.into < b.entity + b.into ? -1 : 1))
    .slice(0, first);
}

/** Entities that much hangs on come first among equals. */
function weightOf([one, other]: readonly [NamedEntity, NamedEntity]): number {
  return Math.min(one.degree, other.degree);
}

async function listNamedEntities(database: Database): Promise<readonly NamedEntity[]> {
  const entities: NamedEntity[] = [];
  for (let after = ''; entities.length < mostEntities;) {
    const rows = await database.read('list-named-entities', { after, limit: 5000 });
    for (const row of rows) entities.push(namedEntity(rowOf(row, 'entity')));
    const last = entities.at(-1);
    if (rows.length === 0 || last === undefined) break;
    after = last.id;
  }
  return entities;
}

function namedEntity(row: Row): NamedEntity {
  return {
    id: textOf(row, 'id'),
    type: entityTypes.find((type) => type === row['type']) ?? 'Person',
    name: textOf(row, 'name'),
    aliases: textsOf(row, 'aliases'),
    wikidata: textOrNull(row, 'wikidata'),
    degree: numberOf(row, 'degree'),
  };
}

/** Decided pairs by what their entities have become, in the order of ids. */
async function decidedPairs(database: Database): Promise<ReadonlySet<string>> {
  const rows = await database.read('list-decided-pairs');
  const pairs = rows.map((row) => [textOf(row, 'one'), textOf(row, 'other')] as const);
  const roots = await rootsOf(database, pairs.flat());
  return new Set(
    pairs.map((pair) =>
      pair
        .map((id) => roots.get(id) ?? id)
        .sort()
        .join(' '),
    ),
  );
}

function rootsOf(database: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return findRoots({ run: (statement, parameters) => database.read(statement, parameters) }, ids);
}

async function pairContexts(
  database: Database,
  pairs: readonly (readonly [NamedEntity, NamedEntity])[],
): Promise<ReadonlyMap<string, PairContext>> {
  if (pairs.length === 0) return new Map();
  const rows = await database.read('list-pair-contexts', {
    pairs: pairs.map(([one, other]) => ({ one: one.id, other: other.id })),
    hubDegree,
  });
  return new Map(
    rows.map((row) => {
      const [ofOne, ofOther] = [textsOf(row, 'statesOfOne'), textsOf(row, 'statesOfOther')];
      const sharedStates = ofOne.filter((state) => ofOther.includes(state));
      return [
        `${textOf(row, 'one')} ${textOf(row, 'other')}`,
        {
          // A state that both are nationals of is told once.
          sharedNeighbours: textsOf(row, 'sharedNeighbours').filter((name) => !sharedStates.includes(name)),
          sharedStates,
          sharedOffices: textsOf(row, 'sharedOffices'),
          otherStates: [ofOne, ofOther],
          linked: flagOf(row, 'linked'),
          articlesNamingBoth: numberOf(row, 'articlesNamingBoth'),
        },
      ];
    }),
  );
}
