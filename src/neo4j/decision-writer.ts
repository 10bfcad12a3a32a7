import type { Ontology } from '../claims/ontology.ts';
import { ThroughlineError } from '../errors.ts';
import type { Decision, DecisionKind, Signature } from '../identity/decision.ts';
import { decisionId, entityId, splitEntityId } from '../identity/identifiers.ts';
import type { Entity } from '../read-model/entity.ts';
import type { Database, Transaction } from './database.ts';
import { decisionFromRow } from './decision-reader.ts';
import { existingEntity, writeUnderLocks, type EntityToLock } from './entity-locks.ts';
import { entityFromRow } from './entity-reader.ts';
import { findRoots } from './mention-resolution.ts';
import { moveMentions, type MentionMove } from './move-mentions.ts';
import { numberOf, rowOf, textOf, textOrNull } from './row.ts';

/** What deciding needs. */
export interface DecisionTools {
  readonly database: Database;
  readonly ontology: Ontology;
  /** The present instant in ISO 8601. */
  readonly now: () => string;
}

/**
 * Merges an entity into another: all its mentions mean the other from now on, later mentions of its name too, and its id
 * answers with the other. Throws ENTITY_NOT_FOUND, or BAD_USER_INPUT when they are one already or were decided to be apart.
 */
export function mergeEntities(
  tools: DecisionTools,
  from: string,
  into: string,
  signature: Signature,
): Promise<Decision> {
  return decide(tools, async (transaction, seq) => {
    const entity = (await entityOf(transaction, from)).id;
    const other = (await entityOf(transaction, into)).id;
    if (entity === other) throw wrong('These two are one entity already: there is nothing to merge.');
    await refuseIfApart(transaction, entity, other);
    const decision = made(tools, seq, 'MERGE', { entity, other, mentions: [] }, signature);
    await moveMentions(transaction, {
      ontology: tools.ontology,
      about: [existingEntity(entity), existingEntity(other)],
      plan: async () => movesTo(other, await splitsOf(transaction, await mentionsOf(transaction, entity))),
      record: async () => {
        await transaction.run('merge-entity', { entity, other });
        await write(transaction, decision);
      },
    });
    return decision;
  });
}

/**
 * Takes mentions out of an entity and makes an entity of its own of them. Other mentions stay, and so do later ones of the
 * same name in other articles: a name goes where it was minted. A later text of the same article keeps to the split.
 * Throws ENTITY_NOT_FOUND, or BAD_USER_INPUT when a mention is not the entity's or none would stay.
 */
export function splitEntity(
  tools: DecisionTools,
  id: string,
  mentions: readonly string[],
  signature: Signature,
): Promise<Decision> {
  const leaving = [...new Set(mentions)].sort();
  return decide(tools, async (transaction, seq) => {
    const { id: entity, name, type } = await entityOf(transaction, id);
    const present = new Set(await mentionsOf(transaction, entity));
    if (leaving.length === 0 || leaving.some((mention) => !present.has(mention))) {
      throw wrong(`mentions must be one or more of the mentions that mean ${name} now, each by its id.`);
    }
    if (leaving.length === present.size) throw wrong(`All mentions of ${name} would leave: at least one has to stay.`);
    const draft = made(tools, seq, 'SPLIT', { entity, other: '', mentions: leaving }, signature);
    const other = splitEntityId(draft.id);
    const decision = { ...draft, other };
    const newEntity: EntityToLock = { id: other, type, name, key: null };
    await moveMentions(transaction, {
      ontology: tools.ontology,
      about: [existingEntity(entity), newEntity],
      plan: () => Promise.resolve(leaving.map((mention) => ({ mention, entity: other, splitTo: other }))),
      record: () => write(transaction, decision),
    });
    return decision;
  });
}

/** Decides that two entities are not the same: they are never suggested or merged. Throws as `mergeEntities` does. */
export function neverMerge(tools: DecisionTools, one: string, two: string, signature: Signature): Promise<Decision> {
  return decide(tools, async (transaction, seq) => {
    const entity = (await entityOf(transaction, one)).id;
    const other = (await entityOf(transaction, two)).id;
    if (entity === other) throw wrong('These two are one entity now: split it, or undo the merge, first.');
    const decision = made(tools, seq, 'NEVER_MERGE', { entity, other, mentions: [] }, signature);
    await write(transaction, decision);
    return decision;
  });
}

/**
 * Undoes a decision, whatever was decided after it: mentions mean what all other decisions that stand make of them.
 * Throws BAD_USER_INPUT when there is no such decision or it is undone already.
 */
export function undoDecision(tools: DecisionTools, id: string, signature: Signature): Promise<Decision> {
  return decide(tools, async (transaction) => {
    const [row] = await transaction.run('find-decisions', { ids: [id] });
    if (row === undefined) throw wrong('There is no decision with this id.');
    const decision = decisionFromRow(rowOf(row, 'decision'));
    if (decision.undone !== null) throw wrong('This decision is undone already.');
    const undone = { ...signature, at: tools.now() };
    const { kind, entity, other } = decision;
    const record = async (): Promise<void> => {
      if (kind === 'MERGE') await transaction.run('unmerge-entity', { entity, other });
      await transaction.run('undo-decision', { id, ...undone });
    };
    if (kind === 'NEVER_MERGE') await record();
    else {
      await moveMentions(transaction, {
        ontology: tools.ontology,
        about: [existingEntity(entity), existingEntity(other)],
        plan: () => (kind === 'MERGE' ? movesBack(transaction, entity) : movesOutOf(transaction, decision)),
        record,
      });
    }
    return { ...decision, undone };
  });
}

function decide<Result>(
  { database }: DecisionTools,
  work: (transaction: Transaction, seq: number) => Promise<Result>,
): Promise<Result> {
  return writeUnderLocks(database, async (transaction) => {
    const [row] = await transaction.run('next-decision');
    return work(transaction, row === undefined ? 0 : numberOf(row, 'seq'));
  });
}

async function entityOf(transaction: Transaction, id: string): Promise<Entity> {
  const [row] = await transaction.run('find-entities', { ids: [id] });
  if (row !== undefined) return entityFromRow(rowOf(row, 'entity'));
  throw new ThroughlineError('ENTITY_NOT_FOUND', `There is no entity with the id "${id.slice(0, 100)}".`, {
    details: { id: id.slice(0, 100) },
  });
}

async function mentionsOf(transaction: Transaction, entity: string): Promise<readonly string[]> {
  return (await transaction.run('list-mentions-of-entity', { entity })).map((row) => textOf(row, 'mention'));
}

/** Mentions with what splits say of them at present. */
async function splitsOf(
  transaction: Transaction,
  mentions: readonly string[],
): Promise<readonly { readonly mention: string; readonly splitTo: string | null }[]> {
  const rows = await transaction.run('list-mentions', { mentions });
  return rows.map((row) => ({ mention: textOf(row, 'id'), splitTo: textOrNull(row, 'splitTo') }));
}

function movesTo(
  entity: string,
  mentions: readonly { readonly mention: string; readonly splitTo: string | null }[],
): readonly MentionMove[] {
  return mentions.map((one) => ({ ...one, entity }));
}

/** Undoing a merge: what would mean the entity if it had not been merged, means it again. */
async function movesBack(transaction: Transaction, entity: string): Promise<readonly MentionMove[]> {
  const rows = await transaction.run('list-mentions-by-home', { entity });
  return movesTo(
    entity,
    await splitsOf(
      transaction,
      rows.map((row) => textOf(row, 'mention')),
    ),
  );
}

/** Undoing a split: its mentions go where the split before it put them, or to what was minted for their names. */
async function movesOutOf(transaction: Transaction, decision: Decision): Promise<readonly MentionMove[]> {
  const rows = await transaction.run('list-mentions', { mentions: decision.mentions });
  const moved = rows.filter((row) => row['splitTo'] === decision.other);
  const splits = await transaction.run('list-splits-of-mentions', { mentions: moved.map((row) => textOf(row, 'id')) });
  const before = new Map(
    splits.filter((row) => row['entity'] !== decision.other).map((row) => [textOf(row, 'id'), textOf(row, 'entity')]),
  );
  const homes = moved.map((row) => {
    const mention = textOf(row, 'id');
    const splitTo = before.get(mention) ?? null;
    return { mention, splitTo, home: splitTo ?? entityId(textOf(row, 'key')) };
  });
  const roots = await findRoots(
    transaction,
    homes.map((one) => one.home),
  );
  return homes.map(({ mention, splitTo, home }) => ({ mention, splitTo, entity: roots.get(home) ?? home }));
}

async function refuseIfApart(transaction: Transaction, one: string, two: string): Promise<void> {
  const apart = (await transaction.run('list-never-merges')).map((row) => decisionFromRow(rowOf(row, 'decision')));
  const roots = await findRoots(
    transaction,
    apart.flatMap((decision) => [decision.entity, decision.other]),
  );
  const found = apart.find(({ entity, other }) => {
    const pair = [entity, other].map((id) => roots.get(id) ?? id);
    return pair.includes(one) && pair.includes(two);
  });
  if (found !== undefined) {
    throw wrong(`${found.by} decided that these two are not the same (${found.why}). Undo ${found.id} first.`);
  }
}

function made(
  tools: DecisionTools,
  seq: number,
  kind: DecisionKind,
  about: Pick<Decision, 'entity' | 'other' | 'mentions'>,
  signature: Signature,
): Decision {
  const at = tools.now();
  const id = decisionId('dec', seq, [kind, about.entity, about.other, at]);
  return { id, seq, kind, ...about, ...signature, at, undone: null };
}

function write(transaction: Transaction, decision: Decision): Promise<unknown> {
  return transaction.run('write-decision', { ...decision });
}

function wrong(message: string): ThroughlineError {
  return new ThroughlineError('BAD_USER_INPUT', message);
}
