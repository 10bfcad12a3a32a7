import {
  emptyProfile,
  extendProfile,
  sameProfile,
  type EntityProfile,
  type NamingMention,
} from '../identity/entity-profile.ts';
import type { Transaction } from './database.ts';
import type { LockedEntity } from './entity-locks.ts';
import { flagOf, textOf, textOrNull, textsOf } from './row.ts';

/** Teaches locked entities the names that new mentions use for them. */
export async function learnNames(
  transaction: Transaction,
  locked: ReadonlyMap<string, LockedEntity>,
  mentions: ReadonlyMap<string, readonly NamingMention[]>,
): Promise<void> {
  const changed = new Map<string, EntityProfile>();
  for (const [id, naming] of mentions) {
    const before = locked.get(id)?.profile ?? emptyProfile;
    const after = extendProfile(before, naming);
    if (!sameProfile(before, after)) changed.set(id, after);
  }
  await writeProfiles(transaction, changed);
}

/** Makes the names of locked entities those of their present mentions; an entity without any keeps its last ones. */
export async function relearnNames(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await writeProfiles(transaction, await profilesFromMentions(transaction, ids));
}

/** What present mentions say entities are called, by entity; entities without mentions are left out. */
export async function profilesFromMentions(
  transaction: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EntityProfile>> {
  if (ids.length === 0) return new Map();
  const naming = new Map<string, NamingMention[]>();
  for (const row of await transaction.run('list-names-of-entities', { ids })) {
    const mention: NamingMention = {
      name: textOf(row, 'name'),
      aliases: textsOf(row, 'aliases'),
      iso3166: textOrNull(row, 'iso3166'),
      wikidata: textOrNull(row, 'wikidata'),
      own: flagOf(row, 'own'),
    };
    const id = textOf(row, 'id');
    const others = naming.get(id);
    if (others === undefined) naming.set(id, [mention]);
    else others.push(mention);
  }
  return new Map([...naming].map(([id, mentions]) => [id, extendProfile(emptyProfile, mentions)]));
}

async function writeProfiles(transaction: Transaction, profiles: ReadonlyMap<string, EntityProfile>): Promise<void> {
  if (profiles.size === 0) return;
  await transaction.run('write-profiles', {
    profiles: [...profiles].map(([id, profile]) => ({ id, ...profile })),
  });
}
