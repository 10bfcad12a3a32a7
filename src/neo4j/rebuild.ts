import { isDeepStrictEqual } from 'node:util';
import type { Ontology } from '../claims/ontology.ts';
import { summarize, weighClaims } from '../claims/project-relation.ts';
import { sameProfile } from '../identity/entity-profile.ts';
import { entityId } from '../identity/identifiers.ts';
import type { RelationKey } from '../identity/relation-of-claim.ts';
import { applyReviews, lockEntitiesOfArticle, misplacedClaims } from './apply-reviews.ts';
import { relationKeyFromRow } from './article-footprint.ts';
import type { Database, Row, Transaction } from './database.ts';
import { existingEntity, lockEntities, writeUnderLocks } from './entity-locks.ts';
import { listEvidence } from './evidence-rows.ts';
import { profilesFromMentions, relearnNames } from './entity-profiles.ts';
import { findRoots } from './mention-resolution.ts';
import { moveMentions, type MentionMove } from './move-mentions.ts';
import { pagesOf } from './pages.ts';
import { listSupport, projectRelations } from './relation-projection.ts';
import { numberOf, rowOf, textOf, textOrNull, textsOf, flagOf } from './row.ts';

/** Something stored that is not what claims and decisions make of it. */
export interface Difference {
  readonly what: 'mention' | 'claim' | 'relation' | 'name' | 'degree';
  readonly id: string;
  readonly words: string;
}

export interface RebuildTools {
  readonly database: Database;
  readonly ontology: Ontology;
  /** Whether to mend what differs; otherwise nothing is written. */
  readonly mend: boolean;
  /** Called with every difference. */
  readonly report: (difference: Difference) => void;
}

/**
 * Computes everything that follows from articles' claims and people's decisions again, page by page: what every mention
 * means, which link every claim supports, every link, name and number of links. Tells how many differ from what is stored;
 * in a sound graph none does, whatever was written in whatever order. May run beside writers, which it then waits for.
 */
export async function rebuildGraph(tools: RebuildTools): Promise<number> {
  let count = 0;
  const counting: RebuildTools = {
    ...tools,
    report: (difference) => {
      count += 1;
      tools.report(difference);
    },
  };
  for await (const ids of pagesOf(tools.database, 'list-mention-ids')) await rebuildMentions(counting, ids);
  for await (const ids of pagesOf(tools.database, 'list-article-ids', 100)) await rebuildClaims(counting, ids);
  for await (const ids of pagesOf(tools.database, 'list-entity-ids', 100)) {
    await rebuildRelations(counting, ids);
    await rebuildProfiles(counting, ids);
  }
  return count;
}

async function rebuildMentions(tools: RebuildTools, ids: readonly string[]): Promise<void> {
  const moves = await misreferred(readerOf(tools.database), ids);
  for (const move of moves) {
    tools.report({ what: 'mention', id: move.mention, words: `means another entity than ${move.entity}` });
  }
  if (!tools.mend || moves.length === 0) return;
  await writeUnderLocks(tools.database, (transaction) =>
    moveMentions(transaction, {
      ontology: tools.ontology,
      about: [],
      plan: () => misreferred(transaction, ids),
      record: () => Promise.resolve(),
    }),
  );
}

/** Mentions that do not mean what splits, merges and their keys say. */
async function misreferred(transaction: Transaction, ids: readonly string[]): Promise<readonly MentionMove[]> {
  const splits = await transaction.run('list-splits-of-mentions', { mentions: ids });
  const latest = new Map(splits.map((row) => [textOf(row, 'id'), textOf(row, 'entity')]));
  const rows = await transaction.run('list-mentions', { mentions: ids });
  const expected = rows.map((row) => {
    const mention = textOf(row, 'id');
    const splitTo = latest.get(mention) ?? null;
    return { mention, splitTo, home: splitTo ?? entityId(textOf(row, 'key')), row };
  });
  const roots = await findRoots(
    transaction,
    expected.map((one) => one.home),
  );
  return expected.flatMap(({ mention, splitTo, home, row }) => {
    const entity = roots.get(home) ?? home;
    const isRight = textOf(row, 'entity') === entity && textOrNull(row, 'splitTo') === splitTo;
    return isRight ? [] : [{ mention, entity, splitTo }];
  });
}

async function rebuildClaims(tools: RebuildTools, articles: readonly string[]): Promise<void> {
  for (const article of articles) {
    const wrong = await misplacedClaims(readerOf(tools.database), tools.ontology, article);
    for (const id of wrong) {
      tools.report({ what: 'claim', id, words: 'supports another link than its mentions and reviews say' });
    }
    if (!tools.mend || wrong.length === 0) continue;
    await writeUnderLocks(tools.database, async (transaction) => {
      await transaction.run('lock-articles', { ids: [article] });
      const locked = await lockEntitiesOfArticle(transaction, article);
      await applyReviews(transaction, tools.ontology, article, () => true, locked);
    });
  }
}

async function rebuildRelations(tools: RebuildTools, entities: readonly string[]): Promise<void> {
  const reader = readerOf(tools.database);
  const stored = new Map<string, { readonly key: RelationKey; readonly row: Row }>();
  const wrong = new Map<string, RelationKey>();
  const report = (key: RelationKey, words: string): void => {
    if (!wrong.has(key.id)) tools.report({ what: 'relation', id: key.id, words: `${key.type} ${words}` });
    wrong.set(key.id, key);
  };
  for (const row of await reader.run('list-relations-from', { entities })) {
    const relation = rowOf(row, 'relation');
    const key = {
      id: textOf(relation, 'id'),
      type: textOf(row, 'type'),
      subject: textOf(row, 'subject'),
      object: textOf(row, 'object'),
    };
    if (stored.has(key.id)) report(key, 'is stored twice');
    stored.set(key.id, { key, row: relation });
  }
  const own = new Set(entities);
  const keys = new Map<string, RelationKey>([...stored].map(([id, { key }]) => [id, key]));
  for (const row of await reader.run('list-supported-relations', { entities })) {
    const key = relationKeyFromRow(row);
    // Each link is looked at where it begins.
    if (own.has(key.subject)) keys.set(key.id, key);
  }
  const support = await listSupport(reader, [...keys.keys()]);
  const kept = await listEvidence(reader, [...keys.keys()]);
  for (const [id, key] of keys) {
    const evidence = weighClaims(support.get(id) ?? []);
    const expected = evidence === null ? null : summarize(evidence);
    const present = stored.get(id);
    const keptEvidence = kept.get(id);
    if (keptEvidence !== undefined && !isDeepStrictEqual(keptEvidence, evidence))
      report(key, 'has other evidence kept');
    if (expected === null) report(key, 'is stored and no claim supports it');
    else if (present === undefined) report(key, 'is supported by claims and not stored');
    else {
      const differing = Object.entries(expected).filter(([name, value]) => !isStoredAs(value, present.row[name]));
      if (differing.length > 0) report(key, `has another ${differing.map(([name]) => name).join(', ')}`);
    }
  }
  if (!tools.mend || wrong.size === 0) return;
  await writeUnderLocks(tools.database, async (transaction) => {
    const ends = [...wrong.values()].flatMap((key) => [key.subject, key.object]);
    await lockEntities(transaction, ends.map(existingEntity));
    await transaction.run('delete-relations', { relations: [...wrong.values()] });
    await projectRelations(transaction, [...wrong.values()]);
  });
}

/** Neo4j keeps no nulls and gives lists back as new lists. */
function isStoredAs(expected: unknown, stored: unknown): boolean {
  return JSON.stringify(expected ?? null) === JSON.stringify(stored ?? null);
}

async function rebuildProfiles(tools: RebuildTools, entities: readonly string[]): Promise<void> {
  const reader = readerOf(tools.database);
  const expected = await profilesFromMentions(reader, entities);
  const misnamed: string[] = [];
  const miscounted: string[] = [];
  for (const row of await reader.run('list-entity-profiles', { ids: entities })) {
    const id = textOf(row, 'id');
    const profile = expected.get(id);
    const stored = {
      name: textOf(row, 'name'),
      ownName: flagOf(row, 'ownName'),
      aliases: textsOf(row, 'aliases'),
      iso3166: textOrNull(row, 'iso3166'),
      wikidata: textOrNull(row, 'wikidata'),
    };
    if (profile !== undefined && !sameProfile(profile, stored)) {
      misnamed.push(id);
      tools.report({ what: 'name', id, words: `is called ${stored.name}, its mentions say ${profile.name ?? ''}` });
    }
    if (numberOf(row, 'degree') !== numberOf(row, 'counted')) {
      miscounted.push(id);
      tools.report({
        what: 'degree',
        id,
        words: `has ${numberOf(row, 'degree')} for its number of links, which is ${numberOf(row, 'counted')}`,
      });
    }
  }
  if (!tools.mend || misnamed.length + miscounted.length === 0) return;
  await writeUnderLocks(tools.database, async (transaction) => {
    await lockEntities(transaction, [...misnamed, ...miscounted].map(existingEntity));
    await relearnNames(transaction, misnamed);
    await transaction.run('count-degrees', { entities: miscounted });
  });
}

/** Reads outside a transaction, in the form of one. */
function readerOf(database: Database): Transaction {
  return { run: (statement, parameters) => database.read(statement, parameters) };
}
