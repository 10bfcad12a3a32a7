import type { Ontology } from '../claims/ontology.ts';
import { ThroughlineError } from '../errors.ts';
import type { Database } from '../neo4j/database.ts';
import { explainAbsence } from '../paths/explain-absence.ts';
import { findPaths } from '../paths/find-paths.ts';
import type { LinkSources, PresentCopy } from '../paths/link-sources.ts';
import type { PathDefaults } from '../paths/path-defaults.ts';
import type { PathQuestion } from '../paths/path-question.ts';
import type { Entity } from '../read-model/entity.ts';
import type { Absence, PathReport } from '../read-model/path.ts';
import { answerFromCopy, type CopiedAnswer } from './answer-from-copy.ts';
import { findReferencedEntity, type EntityReference } from './find-referenced-entity.ts';
import { groupLimit } from './find-referenced-ids.ts';
import { pathConstraints } from './path-constraints.ts';
import type { PathRequest } from './path-request.ts';
import { reportFromCopy, reportPaths } from './report-paths.ts';
import { within } from './within.ts';

/** What answering path questions needs. */
export interface PathTools {
  readonly database: Database;
  readonly ontology: Ontology;
  readonly sources: LinkSources;
  readonly defaults: PathDefaults;
  /** Milliseconds a search may take. */
  readonly deadline: number;
}

/** The answer, with the entities that the question's references meant. */
export interface AnsweredPathQuestion extends PathReport {
  readonly from: readonly Entity[];
  readonly to: readonly Entity[];
  /** Why there is no path; null when there is one, or when the search was cut short. */
  readonly absence: Absence | null;
}

/** How two groups of entities are linked. Throws BAD_USER_INPUT, ENTITY_NOT_FOUND or ENTITY_AMBIGUOUS. */
export async function answerPathQuestion(tools: PathTools, request: PathRequest): Promise<AnsweredPathQuestion> {
  const { database, defaults, sources } = tools;
  const constraints = await pathConstraints(database, defaults, request.where, request.maxHops);
  const question = (from: readonly string[], to: readonly string[]): PathQuestion => ({
    ...constraints,
    from,
    to,
    order: request.order ?? 'SHORTEST',
    first: within('first', request.first ?? defaults.first, 1, defaults.firstLimit),
    after: request.after,
    findHubs: request.findHubs,
    deadline: tools.deadline,
  });
  const atOnce = await answerFromCopy(sources, constraints, (copy) => answerAtOnce(database, copy, request, question));
  if (atOnce !== null) return atOnce;

  const [from, to, source] = await Promise.all([
    findGroup(database, 'from', request.from),
    findGroup(database, 'to', request.to),
    sources.choose(constraints),
  ]);
  const both = from.find((entity) => to.some((other) => other.id === entity.id));
  if (both !== undefined) {
    throw new ThroughlineError(
      'BAD_USER_INPUT',
      `${both.name} is at both ends: a path from an entity to itself is not a link. Name two different entities.`,
    );
  }
  const asked = question(
    from.map((entity) => entity.id),
    to.map((entity) => entity.id),
  );
  const answer = await findPaths(source, asked);
  const nothing = answer.paths.length === 0 && answer.complete && request.after === null;
  const [report, absence] = await Promise.all([
    reportPaths(database, answer),
    nothing ? explain(tools, asked, answer.milliseconds) : null,
  ]);
  return { ...report, from, to, absence };
}

/** Answers from the copy in memory where both ends are ids that it knows, with one read. Null: ask in the usual way. */
async function answerAtOnce(
  database: Database,
  copy: PresentCopy,
  request: PathRequest,
  question: (from: readonly string[], to: readonly string[]) => PathQuestion,
): Promise<CopiedAnswer<AnsweredPathQuestion> | null> {
  const [from, to] = [knownIds(copy, request.from), knownIds(copy, request.to)];
  if (from === null || to === null || from.some((id) => to.includes(id))) return null;
  const answer = await findPaths(copy.source, question(from, to));
  if (answer.paths.length === 0) return null;
  const { report, version, entities } = await reportFromCopy(database, copy, answer, [...from, ...to]);
  const named = (ids: readonly string[]): readonly Entity[] => ids.flatMap((id) => entities.get(id) ?? []);
  return { answer: { ...report, from: named(from), to: named(to), absence: null }, version };
}

/** The ids of a group that is given by ids only, all of them with links in the copy; else null. */
function knownIds(copy: PresentCopy, references: readonly EntityReference[]): readonly string[] | null {
  if (references.length === 0 || references.length > groupLimit) return null;
  const ids = new Set<string>();
  for (const reference of references) {
    if (reference.kind !== 'id' || !copy.hasLinks(reference.id)) return null;
    ids.add(reference.id);
  }
  return [...ids];
}

async function explain(tools: PathTools, question: PathQuestion, spent: number): Promise<Absence> {
  const { sources, ontology, defaults } = tools;
  const found = await explainAbsence(sources.choose, question, ontology, defaults.hopLimit, tools.deadline - spent);
  const relaxations = [];
  for (const { constraint, answer } of found) {
    const [path] = (await reportPaths(tools.database, answer)).paths;
    if (path !== undefined) relaxations.push({ constraint, path });
  }
  return { relaxations };
}

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
