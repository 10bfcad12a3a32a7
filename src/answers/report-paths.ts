import type { Database } from '../neo4j/database.ts';
import { findLinkedEntities } from '../neo4j/linked-entity-reader.ts';
import { findPathDetails } from '../neo4j/path-details-reader.ts';
import type { PresentCopy } from '../paths/link-sources.ts';
import type { RelationAddress } from '../neo4j/relation-reader.ts';
import type { FoundPath, PathAnswer } from '../paths/path-question.ts';
import type { Entity } from '../read-model/entity.ts';
import type { Path, PathReport } from '../read-model/path.ts';
import type { ListedRelation } from '../read-model/relation.ts';

/** A dressed answer, and what was read with it. */
export interface ReportedPaths {
  readonly report: PathReport;
  /** The version of the graph's links when the answer was dressed. */
  readonly version: number;
  /** The entities of the answer and those named with it, by id. */
  readonly entities: ReadonlyMap<string, Entity>;
}

/** Dresses the bare answer of a path search with its entities and links, in one read however many paths there are. */
export async function reportPaths(database: Database, answer: PathAnswer): Promise<PathReport> {
  const details = await findPathDetails(
    database,
    entitiesOf(answer),
    answer.relations === null ? distinctAddresses(answer) : [],
  );
  const relations = answer.relations ?? details.relations;
  return dressed(answer, details.entities, (id) => relations.get(id) ?? null);
}

/** Dresses what was found in the copy in memory with the links that it has, so that only the entities have to be read. */
export async function reportFromCopy(
  database: Database,
  copy: PresentCopy,
  answer: PathAnswer,
  alsoNamed: readonly string[],
): Promise<ReportedPaths> {
  const { entities, version } = await findLinkedEntities(database, [...new Set([...entitiesOf(answer), ...alsoNamed])]);
  return { report: dressed(answer, entities, (id) => copy.findLink(id)), version, entities };
}

function entitiesOf({ paths, hubsNotCrossed }: PathAnswer): readonly string[] {
  return [...new Set([...paths.flatMap((path) => path.entities), ...hubsNotCrossed])];
}

function distinctAddresses({ paths }: PathAnswer): readonly RelationAddress[] {
  const hops = paths.flatMap((path) => path.hops);
  const addresses = hops.flatMap((hop) => hop.relations.map((id) => ({ id, from: hop.from, to: hop.to })));
  return [...new Map(addresses.map((address) => [address.id, address])).values()];
}

function dressed(
  answer: PathAnswer,
  entities: ReadonlyMap<string, Entity>,
  relationOf: (id: string) => ListedRelation | null,
): PathReport {
  return {
    ...answer,
    paths: answer.paths.flatMap((path) => dressedPath(path, entities, relationOf) ?? []),
    hubsNotCrossed: answer.hubsNotCrossed.flatMap((id) => entities.get(id) ?? []),
  };
}

/** Null when a link was withdrawn between the search and this read: then the path no longer holds. */
function dressedPath(
  path: FoundPath,
  entityById: ReadonlyMap<string, Entity>,
  relationOf: (id: string) => ListedRelation | null,
): Path | null {
  const hops = [];
  for (const hop of path.hops) {
    const from = entityById.get(hop.from);
    const to = entityById.get(hop.to);
    const relations = hop.relations.flatMap((id) => relationOf(id) ?? []);
    const [relation] = relations;
    if (from === undefined || to === undefined || relation === undefined) return null;
    hops.push({ from, to, relation, relations, timing: hop.timing });
  }
  return { hops, rank: path.rank };
}
