import type { ClaimStatus } from '../claims/claim.ts';
import type { EntityType, RelationType } from '../claims/ontology.ts';
import { ThroughlineError } from '../errors.ts';
import type { Database } from '../neo4j/database.ts';
import type { Adjacency } from '../paths/adjacency.ts';
import { findPaths } from '../paths/find-paths.ts';
import type { PathDefaults } from '../paths/path-defaults.ts';
import type { Entity } from '../read-model/entity.ts';
import type { PathReport } from '../read-model/path.ts';
import { findReferencedEntity, type EntityReference } from './find-referenced-entity.ts';
import { reportPaths } from './report-paths.ts';

/** A path question as a caller puts it; what is null takes its default. */
export interface PathRequest {
  readonly from: readonly EntityReference[];
  readonly to: readonly EntityReference[];
  readonly maxHops: number | null;
  readonly first: number | null;
  readonly types: readonly RelationType[] | null;
  readonly statuses: readonly ClaimStatus[] | null;
  readonly minConfidence: number | null;
  readonly through: readonly EntityType[] | null;
  readonly hubDegree: number | null;
}

export interface PathTools {
  readonly database: Database;
  readonly adjacency: Adjacency;
  readonly defaults: PathDefaults;
  /** Milliseconds a search may take. */
  readonly deadline: number;
}

/** The answer, with the entities that the question's references meant. */
export interface AnsweredPathQuestion extends PathReport {
  readonly from: readonly Entity[];
  readonly to: readonly Entity[];
}

/** A request with nothing but its two ends. */
export function plainPathRequest(from: readonly EntityReference[], to: readonly EntityReference[]): PathRequest {
  return {
    from,
    to,
    maxHops: null,
    first: null,
    types: null,
    statuses: null,
    minConfidence: null,
    through: null,
    hubDegree: null,
  };
}

/** How two groups of entities are linked. Throws BAD_USER_INPUT, ENTITY_NOT_FOUND or ENTITY_AMBIGUOUS. */
export async function answerPathQuestion(tools: PathTools, request: PathRequest): Promise<AnsweredPathQuestion> {
  const { database, adjacency, defaults } = tools;
  const maxHops = within('maxHops', request.maxHops ?? defaults.maxHops, 1, defaults.hopLimit);
  const first = within('first', request.first ?? defaults.first, 1, defaults.firstLimit);
  const minConfidence = within('minConfidence', request.minConfidence ?? 0, 0, 1);
  const hubDegree = within('hubDegree', request.hubDegree ?? defaults.hubDegree, 1, Number.MAX_SAFE_INTEGER);
  const [from, to] = await Promise.all([
    findGroup(database, 'from', request.from),
    findGroup(database, 'to', request.to),
  ]);
  const both = from.find((entity) => to.some((other) => other.id === entity.id));
  if (both !== undefined) {
    throw new ThroughlineError(
      'BAD_USER_INPUT',
      `${both.name} is at both ends: a path from an entity to itself is not a link. Name two different entities.`,
    );
  }
  const answer = await findPaths(adjacency, {
    from: from.map((entity) => entity.id),
    to: to.map((entity) => entity.id),
    maxHops,
    first,
    edges: { types: request.types ?? defaults.types, statuses: request.statuses ?? defaults.statuses, minConfidence },
    through: request.through ?? defaults.through,
    hubDegree,
    deadline: tools.deadline,
    edgeBudget: defaults.edgeBudget,
  });
  return { ...(await reportPaths(database, answer)), from, to };
}

/** The most entities that one end of a question may name. */
const groupLimit = 50;

async function findGroup(
  database: Database,
  end: string,
  references: readonly EntityReference[],
): Promise<readonly Entity[]> {
  if (references.length === 0 || references.length > groupLimit) {
    throw new ThroughlineError(
      'BAD_USER_INPUT',
      `"${end}" names ${references.length} entities; from 1 to ${groupLimit} are expected.`,
    );
  }
  const entities = await Promise.all(references.map((reference) => findReferencedEntity(database, reference)));
  return [...new Map(entities.map((entity) => [entity.id, entity])).values()];
}

/** A number in its allowed range. Throws BAD_USER_INPUT naming the range. */
export function within(name: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new ThroughlineError('BAD_USER_INPUT', `${name} is ${value}; a number from ${least} to ${most} is expected.`);
}
