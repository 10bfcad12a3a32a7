import { setTimeout as delay } from 'node:timers/promises';
import { entityTypes, type EntityType } from '../claims/ontology.ts';
import { ThroughlineError } from '../errors.ts';
import { emptyProfile, type EntityProfile } from '../identity/entity-profile.ts';
import type { Database, Row, Transaction } from './database.ts';
import { flagOf, textOf, textOrNull, textsOf } from './row.ts';

/** An entity to lock, and what to make it of when the graph does not have it yet. */
export interface EntityToLock {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** Null for an entity that no key leads to: one that a split made, or that exists already. */
  readonly key: string | null;
}

/** What a locked entity is at this moment; nobody else changes it until the transaction ends. */
export interface LockedEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly profile: EntityProfile;
  /** Whether a decision has merged it into another. */
  readonly merged: boolean;
}

/** Thrown within a transaction when what it had to lock has changed before it had the locks: it starts again. */
export class LocksMoved extends Error {}

const attempts = 12;

/** Runs work in one transaction, again from the start while others change what it has to lock before it has the locks. */
export async function writeUnderLocks<Result>(
  database: Database,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database.inTurn(() => database.write(work));
    } catch (problem) {
      if (!(problem instanceof LocksMoved)) throw problem;
      if (attempt === attempts) {
        throw new ThroughlineError('DATABASE_CONFLICT', 'Others were writing the same part of the graph. Try again.', {
          cause: problem,
        });
      }
      await delay(Math.random() * 10 * attempt);
    }
  }
}

/** Takes the locks of entities, sorted by id as every writer does, and makes those that are new. */
export async function lockEntities(
  transaction: Transaction,
  entities: Iterable<EntityToLock>,
): Promise<ReadonlyMap<string, LockedEntity>> {
  const byId = new Map<string, EntityToLock>();
  for (const entity of entities) byId.set(entity.id, entity);
  const sorted = [...byId.keys()].sort().map((id) => byId.get(id));
  const rows = await transaction.run('lock-entities', { entities: sorted });
  return new Map(rows.map((row) => [textOf(row, 'id'), lockedEntity(row)]));
}

/** An entity that exists already, to be locked. */
export function existingEntity(id: string): EntityToLock {
  return { id, type: 'Person', name: '', key: null };
}

function lockedEntity(row: Row): LockedEntity {
  return {
    id: textOf(row, 'id'),
    type: entityTypes.find((type) => type === row['type']) ?? 'Person',
    // What an entity was called while articles mentioned it is no part of what it is called when they do again.
    profile: flagOf(row, 'mentioned')
      ? {
          name: textOf(row, 'name'),
          ownName: flagOf(row, 'ownName'),
          aliases: textsOf(row, 'aliases'),
          iso3166: textOrNull(row, 'iso3166'),
          wikidata: textOrNull(row, 'wikidata'),
        }
      : emptyProfile,
    merged: flagOf(row, 'merged'),
  };
}
