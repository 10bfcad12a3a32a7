import type { Database } from '../neo4j/database.ts';
import { findPathDetails } from '../neo4j/path-details-reader.ts';
import type { FoundPath, PathAnswer } from '../paths/path-question.ts';
import type { Entity } from '../read-model/entity.ts';
import type { Path, PathReport } from '../read-model/path.ts';
import type { Relation } from '../read-model/relation.ts';

/** A dressed answer, and what was read with it. */
export interface ReportedPaths {
  readonly report: PathReport;
  /** The version of the graph's links when the answer was dressed. */
  readonly version: number;
  /** The entities of the answer and those named with it, by id. */
  readonly entities: ReadonlyMap<string, Entity>;
}

/** Dresses the bare answer of a path search with its entities and links, in one read however many paths there are. */
export async function reportPaths(
  database: Database,
  answer: PathAnswer,
  alsoNamed: readonly string[] = [],
): Promise<ReportedPaths> {
  const hops = answer.paths.flatMap((path) => path.hops);
  const ids = [...answer.paths.flatMap((path) => path.entities), ...answer.hubsNotCrossed, ...alsoNamed];
  const details = await findPathDetails(
    database,
    [...new Set(ids)],
    answer.relations === null ? distinctAddresses(hops) : [],
  );
  const { entities, version } = details;
  const relations = answer.relations ?? details.relations;
  const report = {
    ...answer,
    paths: answer.paths.flatMap((path) => dressedPath(path, entities, relations) ?? []),
    hubsNotCrossed: answer.hubsNotCrossed.flatMap((id) => entities.get(id) ?? []),
  };
  return { report, version, entities };
}

function distinctAddresses(hops: FoundPath['hops']): readonly { id: string; from: string; to: string }[] {
  const addresses = hops.flatMap((hop) => hop.relations.map((id) => ({ id, from: hop.from, to: hop.to })));
  return [...new Map(addresses.map((address) => [address.id, address])).values()];
}

/** Null when a link was withdrawn between the search and this read: then the path no longer holds. */
function dressedPath(
  path: FoundPath,
  entityById: ReadonlyMap<string, Entity>,
  relationById: ReadonlyMap<string, Relation>,
): Path | null {
  const hops = [];
  for (const hop of path.hops) {
    const from = entityById.get(hop.from);
    const to = entityById.get(hop.to);
    const relations = hop.relations.flatMap((id) => relationById.get(id) ?? []);
    const [relation] = relations;
    if (from === undefined || to === undefined || relation === undefined) return null;
    hops.push({ from, to, relation, relations, timing: hop.timing });
  }
  return { hops, rank: path.rank };
}
