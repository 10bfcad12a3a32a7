import { ThroughlineError } from '../errors.ts';
import { connectEntities } from '../paths/connect-entities.ts';
import type { PathOrder } from '../paths/path-question.ts';
import type { Entity } from '../read-model/entity.ts';
import { graphOfPaths, type Graph } from '../read-model/graph.ts';
import type { Cut, Path } from '../read-model/path.ts';
import type { PathTools } from './answer-path-question.ts';
import { findReferencedEntity, type EntityReference } from './find-referenced-entity.ts';
import { pathConstraints } from './path-constraints.ts';
import type { PathWishes } from './path-request.ts';
import { reportPaths } from './report-paths.ts';

export interface ConnectionRequest {
  readonly entities: readonly EntityReference[];
  readonly maxHops: number | null;
  readonly where: PathWishes;
  readonly order: PathOrder | null;
}

/** How several entities hang together. */
export interface AnsweredConnection {
  readonly entities: readonly Entity[];
  /** The paths that tie them together, in the order in which they were joined. */
  readonly paths: readonly Path[];
  readonly graph: Graph;
  /** Those that no allowed path joins to the rest. */
  readonly unconnected: readonly Entity[];
  readonly complete: boolean;
  readonly cutBy: Cut | null;
  readonly milliseconds: number;
}

const most = 12;

/** A small graph that ties entities together. Throws BAD_USER_INPUT, ENTITY_NOT_FOUND or ENTITY_AMBIGUOUS. */
export async function answerConnection(tools: PathTools, request: ConnectionRequest): Promise<AnsweredConnection> {
  const begun = performance.now();
  const { database, defaults } = tools;
  const [named, constraints] = await Promise.all([
    Promise.all(request.entities.slice(0, most + 1).map((reference) => findReferencedEntity(database, reference))),
    pathConstraints(database, defaults, request.where, request.maxHops),
  ]);
  const entities = [...new Map(named.map((entity) => [entity.id, entity])).values()];
  if (entities.length < 2 || entities.length > most) {
    throw new ThroughlineError(
      'BAD_USER_INPUT',
      `entities names ${entities.length === 1 ? 'one entity' : `${entities.length} entities`}; from 2 to ${most} different ones are expected.`,
    );
  }
  const { answers, unconnected, cutBy } = await connectEntities(tools.sources.choose, {
    ...constraints,
    entities: entities.map((entity) => entity.id),
    order: request.order ?? 'SHORTEST',
    deadline: tools.deadline,
  });
  const paths = (await Promise.all(answers.map((answer) => reportPaths(database, answer)))).flatMap(
    (report) => report.paths,
  );
  const graph = graphOfPaths(paths);
  const drawn = new Set(graph.nodes.map((node) => node.id));
  return {
    entities,
    paths,
    // An entity that nothing joins is shown all the same, alone.
    graph: { ...graph, nodes: [...graph.nodes, ...entities.filter((entity) => !drawn.has(entity.id))] },
    unconnected: entities.filter((entity) => unconnected.includes(entity.id)),
    complete: cutBy === null,
    cutBy,
    milliseconds: Math.round(performance.now() - begun),
  };
}
