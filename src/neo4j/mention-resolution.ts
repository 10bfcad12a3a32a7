import type { Transaction } from './database.ts';
import { textOf } from './row.ts';

/** A mention with the id minted for its key. */
export interface KeyedMention {
  readonly id: string;
  readonly entity: string;
}

/**
 * The entity that each mention means now, by mention id: the one that a split moved it to, else the one minted for its
 * key; and in either case what that one has become by merges. `known` tells whether the graph may have the mentions.
 */
export async function resolveMentions(
  transaction: Transaction,
  mentions: readonly KeyedMention[],
  known: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const split = known.length === 0 ? [] : await transaction.run('list-split-mentions', { ids: known });
  const moved = new Map(split.map((row) => [textOf(row, 'id'), textOf(row, 'entity')]));
  const homes = new Map(mentions.map((mention) => [mention.id, moved.get(mention.id) ?? mention.entity]));
  const roots = await findRoots(transaction, [...homes.values()]);
  return new Map([...homes].map(([mention, home]) => [mention, roots.get(home) ?? home]));
}

/** What merged entities have become, by id; those that are what they were are left out. */
export async function findRoots(transaction: Transaction, ids: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction.run('list-merged-entities', { ids: [...new Set(ids)] });
  return new Map(rows.map((row) => [textOf(row, 'id'), textOf(row, 'root')]));
}
