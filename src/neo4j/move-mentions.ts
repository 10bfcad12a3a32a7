import type { Ontology } from '../claims/ontology.ts';
import { entitiesOfClaims, placeClaims, placedClaim } from './claim-footprint.ts';
import type { Transaction } from './database.ts';
import { existingEntity, lockEntities, LocksMoved, type EntityToLock } from './entity-locks.ts';
import { relearnNames } from './entity-profiles.ts';
import { textOf } from './row.ts';

/** A mention that is to mean another entity. */
export interface MentionMove {
  readonly mention: string;
  readonly entity: string;
  /** The entity that the latest split that stands moves it to, or null. */
  readonly splitTo: string | null;
}

export interface MentionsToMove {
  readonly ontology: Ontology;
  /** Finds the moves; asked a second time when the locks are taken. */
  readonly plan: () => Promise<readonly MentionMove[]>;
  /** Entities that the decision is about, to be locked besides those that the moves concern. */
  readonly about: readonly EntityToLock[];
  /** Writes the decision itself once the locks are taken. */
  readonly record: () => Promise<unknown>;
}

/**
 * Makes mentions mean other entities within a transaction, takes the claims at whose ends they stand with them, and
 * computes the links that these leave or join again. Throws LocksMoved to start again.
 */
export async function moveMentions(transaction: Transaction, move: MentionsToMove): Promise<void> {
  const planned = await footprint(transaction, move);
  const locked = await lockEntities(transaction, [...planned.entities.map(existingEntity), ...move.about]);
  const { moves, claims, entities, before } = await footprint(transaction, move);
  if (entities.some((entity) => !locked.has(entity))) throw new LocksMoved();

  await move.record();
  if (moves.length === 0) return;
  await transaction.run('move-mentions', { moves });
  await relearnNames(transaction, [...new Set([...before.values(), ...moves.map((one) => one.entity)])]);
  const after = new Map(moves.map((one) => [one.mention, one.entity]));
  const stayed = new Map(
    claims.flatMap(({ core, subjectEntity, objectEntity }) => [
      [core.subject, subjectEntity],
      [core.object, objectEntity],
    ]),
  );
  await placeClaims(
    transaction,
    move.ontology,
    claims,
    (mention) => locked.get(after.get(mention) ?? stayed.get(mention) ?? '') ?? null,
  );
}

async function footprint(transaction: Transaction, move: MentionsToMove) {
  const moves = await move.plan();
  const mentions = moves.map((one) => one.mention);
  const before = new Map(
    (await transaction.run('list-mentions', { mentions })).map((row) => [textOf(row, 'id'), textOf(row, 'entity')]),
  );
  const claims = (await transaction.run('list-claims-of-mentions', { mentions })).map(placedClaim);
  // What a decision makes anew is among the entities that it is about.
  const made = new Set(move.about.filter((entity) => entity.name !== '').map((entity) => entity.id));
  const entities = [...before.values(), ...moves.map((one) => one.entity), ...entitiesOfClaims(claims)];
  return { moves, claims, before, entities: [...new Set(entities)].filter((id) => !made.has(id)) };
}
