import type { Ontology } from '../claims/ontology.ts';
import { ThroughlineError } from '../errors.ts';
import type { Database } from '../neo4j/database.ts';
import { explainAbsence } from '../paths/explain-absence.ts';
import { findPaths } from '../paths/find-paths.ts';
import type { ChooseSource } from '../paths/link-sources.ts';
import type { PathDefaults } from '../paths/path-defaults.ts';
import type { PathQuestion } from '../paths/path-question.ts';
import { countsEveryClaim, everyClaim } from '../read-model/claim-filter.ts';
import type { Entity } from '../read-model/entity.ts';
import type { Absence, PathReport } from '../read-model/path.ts';
import { findReferencedEntity, type EntityReference } from './find-referenced-entity.ts';
import { groupLimit, pathConstraints } from './path-constraints.ts';
import type { PathRequest } from './path-request.ts';
import { reportPaths } from './report-paths.ts';
import { within } from './within.ts';

/** What answering path questions needs. */
export interface PathTools {
  readonly database: Database;
  readonly ontology: Ontology;
  readonly choose: ChooseSource;
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
  const { database, defaults } = tools;
  const [from, to, constraints, everyClaimLinks] = await Promise.all([
    findGroup(database, 'from', request.from),
    findGroup(database, 'to', request.to),
    pathConstraints(database, defaults, request.where, request.maxHops),
    // Asked for at once, because most questions want it and it takes a round to the database to know that it is in step.
    tools.choose(everyClaim),
  ]);
  const both = from.find((entity) => to.some((other) => other.id === entity.id));
  if (both !== undefined) {
    throw new ThroughlineError(
      'BAD_USER_INPUT',
      `${both.name} is at both ends: a path from an entity to itself is not a link. Name two different entities.`,
    );
  }
  const question: PathQuestion = {
    ...constraints,
    from: from.map((entity) => entity.id),
    to: to.map((entity) => entity.id),
    order: request.order ?? 'SHORTEST',
    first: within('first', request.first ?? defaults.first, 1, defaults.firstLimit),
    after: request.after,
    deadline: tools.deadline,
  };
  const source = countsEveryClaim(question) ? everyClaimLinks : await tools.choose(question);
  const answer = await findPaths(source, question);
  const nothing = answer.paths.length === 0 && answer.complete && request.after === null;
  const [report, absence] = await Promise.all([
    reportPaths(database, answer),
    nothing ? explain(tools, question, answer.milliseconds) : null,
  ]);
  return { ...report, from, to, absence };
}

async function explain(tools: PathTools, question: PathQuestion, spent: number): Promise<Absence> {
  const { choose, ontology, defaults } = tools;
  const found = await explainAbsence(choose, question, ontology, defaults.hopLimit, tools.deadline - spent);
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
