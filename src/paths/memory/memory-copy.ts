import type { Ontology } from '../../claims/ontology.ts';
import { messageOf } from '../../errors.ts';
import type { Database } from '../../neo4j/database.ts';
import { findEntities } from '../../neo4j/entity-reader.ts';
import { findChangeMark, findGraphVersion, listRelationChanges } from '../../neo4j/relation-changes.ts';
import { findRelations } from '../../neo4j/relation-reader.ts';
import { statusBits } from '../link-filter.ts';
import type { MemoryCopy } from '../link-sources.ts';
import { packTraits } from '../link-traits.ts';
import type { LinkSource } from '../link-view.ts';
import { packDate } from '../packed-date.ts';
import { changingView, type ChangingView } from './changing-view.ts';
import { firstLinks, listedLink } from './first-links.ts';
import { keepTable, openKeptTable } from './kept-table.ts';
import type { LinkTable } from './link-table.ts';
import { readTable } from './read-table.ts';
import { sharedTurns } from './shared-turns.ts';

export interface MemoryCopyOptions {
  readonly database: Database;
  readonly ontology: Ontology;
  /** Most bytes the copy may take; 0 for no copy. */
  readonly maxBytes: number;
  /** Where a copy of many links is kept for the next process, which then need not read them all; null: nowhere. */
  readonly keep: { readonly file: string; readonly leastLinks: number } | null;
  /** Told of what happens to the copy, a line at a time. */
  readonly say: (line: string) => void;
}

/** A copy that fills itself in the background. */
export interface FollowingCopy extends MemoryCopy {
  /** Resolves when the first filling has ended, well or not. */
  readonly filled: Promise<void>;
}

/** Links that one search may look at in memory: about a second's work. */
const memoryLinkBudget = 5_000_000;

/** More changes than these over the table, and it is read again. */
const changeLimit = 100_000;

/** Rounds of catching up before a question is given to the database instead. */
const rounds = 3;

/**
 * Keeps a copy of the graph's links in memory, in step with the database also when other processes write: before every use
 * it asks for the graph's version, one small read, and brings in what has changed.
 */
export function followGraph(options: MemoryCopyOptions): FollowingCopy {
  const { database, ontology, maxBytes, say } = options;
  let copy: { readonly view: ChangingView; version: number } | null = null;
  let filling: Promise<void> | null = null;
  let tooLarge = maxBytes === 0;
  /** A copy that has fallen too far behind is no nearer to what an earlier process has kept. */
  let isFirst = true;
  /** Brings the copy in step for whoever has asked since the last look began. */
  const bringInStep = sharedTurns(() => catchUp());

  const fill = (): Promise<void> => {
    filling ??= (async () => {
      try {
        const begun = performance.now();
        const kept = isFirst ? await findKept(options) : null;
        // Taken first: what is written meanwhile is in the log from this version on.
        const version = kept?.version ?? (await findGraphVersion(database));
        const table = kept?.table ?? (await readTable(database, ontology, maxBytes));
        copy = table === null ? null : { view: changingView(table), version };
        isFirst = false;
        if (table === null) {
          tooLarge = true;
          say('The links do not fit THROUGHLINE_PATH_MEMORY: paths are searched in the database, which is slower.');
        } else if (table.linkCount > 100_000) {
          say(`${table.linkCount} links are in memory after ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
        }
        if (table !== null && kept === null) await keep(options, table, version);
      } catch (problem) {
        // A database that is away is noticed by the questions put to it, too; the next one fills the copy again.
        say(`The links were not copied into memory, and will be tried again: ${messageOf(problem)}`);
        copy = null;
      } finally {
        filling = null;
      }
    })();
    return filling;
  };

  /** The copy once it is in step, or null when it is not. */
  const catchUp = async (): Promise<ChangingView | null> => {
    for (let round = 0; round < rounds && copy !== null; round += 1) {
      const present = copy;
      if ((await findGraphVersion(database)) === present.version) return present.view;
      const changes = await listRelationChanges(database, present.version);
      if (!changes.complete || present.view.changeCount > changeLimit) {
        copy = null;
        void fill();
        return null;
      }
      await apply(present.view, database, ontology, changes.written, changes.deleted);
      present.version = changes.version;
    }
    return null;
  };

  return {
    filled: tooLarge ? Promise.resolve() : fill(),
    findInStep: async () => {
      if (copy === null && !tooLarge) void fill();
      const view = await bringInStep();
      return view === null ? null : memorySource(view, ontology);
    },
    present: () => {
      if (copy === null) return null;
      const { view, version } = copy;
      const source = memorySource(view, ontology);
      const degreeOf = (id: string): number => {
        const vertex = view.findVertex(id);
        return vertex === null ? 0 : view.degreeOf(vertex);
      };
      return {
        source,
        version,
        degreeOf,
        hasLinks: (id) => degreeOf(id) > 0,
        findLink: (id) => {
          const link = view.findLink(id);
          return link === null ? null : listedLink(view, source.types, link);
        },
        firstLinks: (page) => firstLinks(view, source.types, page),
      };
    },
  };
}

/** What an earlier process has kept, where it shows an earlier state of this very graph, or its present one. */
async function findKept({
  database,
  ontology,
  maxBytes,
  keep,
  say,
}: MemoryCopyOptions): Promise<{ readonly table: LinkTable; readonly version: number } | null> {
  const kept = keep === null ? null : await openKeptTable(keep.file, ontology);
  if (kept === null) return null;
  try {
    if (kept.bytes > maxBytes || (await findChangeMark(database, kept.version)) !== kept.mark) return null;
    const table = await kept.read().catch((problem: unknown) => {
      say(`The links kept in ${keep?.file ?? ''} are read from the database instead: ${messageOf(problem)}.`);
      return null;
    });
    return table === null ? null : { table, version: kept.version };
  } finally {
    await kept.close();
  }
}

/** Keeps a table for the next process. A failure is told: nothing but the next start depends on it. */
async function keep(
  { database, ontology, keep: kept, say }: MemoryCopyOptions,
  table: LinkTable,
  version: number,
): Promise<void> {
  if (kept === null || table.linkCount < kept.leastLinks) return;
  try {
    const mark = await findChangeMark(database, version);
    if (mark !== null) await keepTable(kept.file, table, { version, mark }, ontology);
  } catch (problem) {
    say(`The links in memory were not kept in ${kept.file} for the next start: ${messageOf(problem)}.`);
  }
}

async function apply(
  view: ChangingView,
  database: Database,
  ontology: Ontology,
  written: Parameters<typeof findRelations>[1],
  deleted: readonly { readonly id: string }[],
): Promise<void> {
  const relations = await findRelations(database, written);
  const ends = new Set(relations.flatMap(({ subject, object }) => [subject, object]));
  const entities = await findEntities(
    database,
    [...ends].filter((id) => view.findVertex(id) === null),
  );
  const typeNumbers = new Map(ontology.relationTypes.map((type, at) => [type.name, at]));
  for (const { id } of deleted) view.dropLink(id);
  for (const entity of entities) view.addVertex(entity);
  for (const relation of relations) {
    const [subject, object] = [view.findVertex(relation.subject), view.findVertex(relation.object)];
    if (subject === null || object === null) continue;
    view.putLink({
      relation: relation.id,
      subject,
      object,
      traits: packTraits(typeNumbers.get(relation.type) ?? 0, statusBits(relation.statuses)),
      confidence: relation.confidence,
      sources: relation.sourceCount,
      claims: relation.claimCount,
      validFrom: packDate(relation.validFrom),
      validTo: packDate(relation.validTo),
      lastReported: packDate(relation.lastReported),
    });
  }
}

function memorySource(view: ChangingView, ontology: Ontology): LinkSource {
  return {
    name: 'MEMORY',
    types: ontology.relationTypes.map((type) => type.name),
    linkBudget: memoryLinkBudget,
    openShortest: null,
    open: () =>
      Promise.resolve({
        view,
        relations: null,
        findVertices: (ids) => Promise.resolve(ids.map((id) => view.findVertex(id))),
        // Everything is there already; the count is what the search is about to look at.
        expand: (vertices, limit) => {
          const read = vertices.reduce((sum, vertex) => sum + view.degreeOf(vertex), 0);
          return Promise.resolve({ read: Math.min(read, limit), cut: read > limit });
        },
      }),
  };
}
