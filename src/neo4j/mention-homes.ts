import { areTwo, contextsOf, isNamed, joined, leastConfidence, unknownContext } from '../identity/name-context.ts';
import type { NameContext } from '../identity/name-context.ts';
import { isFullName, isOtherScript } from '../identity/full-name.ts';
import { entityId, isNamesakeKey, namesakeKey } from '../identity/identifiers.ts';
import { nameKey } from '../identity/name-key.ts';
import type { ResolvedMention, ResolvedReading } from '../identity/resolve-reading.ts';
import type { Transaction } from './database.ts';
import { exactPhrase } from './lucene.ts';
import { textOf, textOrNull, textsOf } from './row.ts';

/** What everybody is linked to says nothing of two bearers of a name. */
const hubDegree = 100;

/**
 * The keys that mentions are to be resolved by where their own names are not enough, by mention id: that of a namesake for
 * one whose context contradicts what the graph tells of the name, that of the entity that articles call so for a name in
 * another script, and for a mention that the graph has, always the one it was resolved by before. The result is the same
 * as that of going through the readings one by one. Asks nothing of the graph for mentions that leave no doubt.
 */
export async function settleHomes(
  transaction: Transaction,
  readings: readonly ResolvedReading[],
  known: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const homes = new Map<string, string>();
  const rows = known.length === 0 ? [] : await transaction.run('list-mention-keys', { ids: known });
  for (const row of rows) homes.set(textOf(row, 'id'), textOf(row, 'key'));
  await settleNamesakes(transaction, readings, homes);
  await settleOtherScripts(transaction, readings, homes);
  return homes;
}

async function settleNamesakes(
  transaction: Transaction,
  readings: readonly ResolvedReading[],
  homes: Map<string, string>,
): Promise<void> {
  const bearers = readings.flatMap((reading) => {
    const contexts = contextsOf(reading);
    return reading.mentions.flatMap((mention) => {
      const context = contexts.get(mention.id);
      return context === undefined || isNamesakeKey(mention.key) ? [] : [{ mention, context }];
    });
  });
  const doubtful = new Map<string, NameContext>();
  for (const { mention, context } of bearers) {
    const tells = context.wikidata !== null || context.states.length > 0;
    if (tells && !homes.has(mention.id)) doubtful.set(mention.key, unknownContext);
  }
  if (doubtful.size === 0) return;
  const names = [...doubtful.keys()].map((key) => ({
    entity: entityId(key),
    others: bearers.filter(({ mention }) => mention.key === key).flatMap(({ context }) => context.others),
  }));
  const rows = await transaction.run('list-name-contexts', { names, hubDegree, leastConfidence });
  const stored = new Map(rows.map((row) => [textOf(row, 'entity'), row]));
  for (const key of doubtful.keys()) {
    const row = stored.get(entityId(key));
    if (row === undefined) continue;
    const [states, others] = [textsOf(row, 'states'), textsOf(row, 'others')];
    doubtful.set(key, { wikidata: textOrNull(row, 'wikidata'), states, others });
  }
  for (const { mention, context } of bearers) {
    const bearer = doubtful.get(mention.key);
    if (bearer === undefined) continue;
    if (!homes.has(mention.id) && areTwo(context, bearer)) {
      homes.set(mention.id, namesakeKey(mention.key, markOf(context, bearer)));
    } else if ((homes.get(mention.id) ?? mention.key) === mention.key) {
      doubtful.set(mention.key, joined(bearer, context));
    }
  }
}

/** What tells a bearer from the one that has the name: the same for all of whom the same is told. */
function markOf(context: NameContext, bearer: NameContext): string {
  const byCatalogue = context.wikidata !== null && bearer.wikidata !== null;
  return (byCatalogue ? context.wikidata : [...context.states].sort()[0]) ?? '';
}

async function settleOtherScripts(
  transaction: Transaction,
  readings: readonly ResolvedReading[],
  homes: Map<string, string>,
): Promise<void> {
  const mentions = readings
    .flatMap((reading) => reading.mentions)
    .filter((mention) => isNamed(mention) && !isNamesakeKey(mention.key));
  const doubtful = mentions.filter((mention) => !homes.has(mention.id) && namesElsewhere(mention).length > 0);
  if (doubtful.length === 0) return;
  const present = await presentKeys(transaction, doubtful);
  const bearers = await bearersOf(transaction, doubtful);
  for (const mention of mentions) {
    const { id, key, type } = mention;
    if (!homes.has(id) && !present.has(key)) {
      const own = isOtherScript(mention.name) ? [...(bearers.get(`${type}:${nameKey(mention.name)}`) ?? [])] : [];
      const named = namesElsewhere(mention).map((name) => `${type}:${nameKey(name)}`);
      const found = isOtherScript(mention.name) ? own : named.filter((one) => present.has(one));
      const [home] = found;
      if (home !== undefined && found.length === 1) homes.set(id, home);
    }
    const home = homes.get(id) ?? key;
    present.add(home);
    for (const alias of mention.aliases) addTo(bearers, `${type}:${nameKey(alias)}`, home);
  }
}

/** The full names in another script that a mention has, or is. */
function namesElsewhere(mention: ResolvedMention): readonly string[] {
  const names = isOtherScript(mention.name) ? [mention.name] : mention.aliases.filter(isOtherScript);
  return names.filter(isFullName);
}

async function presentKeys(transaction: Transaction, mentions: readonly ResolvedMention[]): Promise<Set<string>> {
  const keys = mentions.flatMap((mention) => [
    mention.key,
    ...namesElsewhere(mention).map((name) => `${mention.type}:${nameKey(name)}`),
  ]);
  const rows = await transaction.run('list-present-keys', { keys: [...new Set(keys)] });
  return new Set(rows.map((row) => textOf(row, 'key')));
}

/** The keys of the entities that have a name in another script for an alias, by type and name's key. */
async function bearersOf(
  transaction: Transaction,
  mentions: readonly ResolvedMention[],
): Promise<Map<string, Set<string>>> {
  const bearers = new Map<string, Set<string>>();
  const names = mentions.filter((mention) => isOtherScript(mention.name)).map((mention) => nameKey(mention.name));
  const phrases = [...new Set(names)].flatMap((name) => exactPhrase(name) ?? []);
  if (phrases.length === 0) return bearers;
  for (const row of await transaction.run('list-bearers', { phrases })) {
    for (const alias of textsOf(row, 'aliases')) {
      addTo(bearers, `${textOf(row, 'type')}:${nameKey(alias)}`, textOf(row, 'key'));
    }
  }
  return bearers;
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}
