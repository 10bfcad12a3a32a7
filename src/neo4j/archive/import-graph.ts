import type { Ontology } from '../../claims/ontology.ts';
import { ThroughlineError } from '../../errors.ts';
import type { Database, Row } from '../database.ts';
import { rebuildGraph } from '../rebuild.ts';
import { flagOf, textOf } from '../row.ts';
import { archiveKinds, type ArchiveKind } from './archive-record.ts';
import { graphHash } from './graph-hash.ts';

/** What an import did. */
export interface ImportedGraph {
  readonly records: number;
  readonly graphHash: string;
  /** Whether the graph is the exported one; it is not when others wrote to that one while it was exported. */
  readonly same: boolean;
}

/** Records written in one transaction. */
const batchSize = 500;

/**
 * Fills an empty graph from an export and computes the links again. Ids, decisions, reviews and the times when things were
 * known are the exported ones. Throws SETUP when the graph is not empty, BAD_USER_INPUT when the lines are no whole export.
 */
export async function importGraph(
  database: Database,
  ontology: Ontology,
  lines: AsyncIterable<string>,
): Promise<ImportedGraph> {
  const [row] = await database.read('archive/is-empty');
  if (row === undefined || !flagOf(row, 'empty')) {
    throw new ThroughlineError(
      'SETUP',
      'Import needs an empty graph: give it a data folder of its own with THROUGHLINE_DATA.',
    );
  }
  let records = 0;
  let expected: string | null = null;
  let headed = false;
  let batch: { readonly kind: ArchiveKind; readonly records: Row[] } | null = null;
  const flush = async (): Promise<void> => {
    if (batch === null) return;
    const { kind, records: rows } = batch;
    batch = null;
    await database.write((transaction) =>
      transaction.run(`archive/import-${kind}`, { records: rows.map(placed(kind)) }),
    );
  };
  for await (const text of lines) {
    if (text === '') continue;
    const content = parsed(text, records);
    if (
      !headed &&
      (content['kind'] !== 'head' || content['format'] !== 'throughline-graph' || content['version'] !== 1)
    ) {
      throw wrong('This is no export of a graph, or one of a newer Throughline: its first line does not say so.');
    }
    headed = true;
    if (content['kind'] === 'end') expected = textOf(content, 'graphHash');
    const kind = archiveKinds.find((one) => one === content['kind']);
    const record = content['record'];
    if (kind === undefined || typeof record !== 'object' || record === null) continue;
    if (batch !== null && (batch.kind !== kind || batch.records.length >= batchSize)) await flush();
    batch ??= { kind, records: [] };
    // An object, as looked at above.
    batch.records.push(record as Row);
    records += 1;
  }
  await flush();
  if (expected === null)
    throw wrong('The export ends early: its last line is missing. Import the whole file into an empty graph.');
  await database.write((transaction) => transaction.run('archive/continue-numbers'));
  // Every link is missing as yet, which is no finding.
  await rebuildGraph({ database, ontology, mend: true, report: () => undefined });
  const hash = await graphHash(database);
  return { records, graphHash: hash, same: hash === expected };
}

/** A record in the form that its statement takes; a claim's own properties are set as a whole. */
function placed(kind: ArchiveKind): (record: Row) => Row {
  if (kind !== 'claims') return (record) => record;
  return ({ article, subject, object, claimant, ...properties }) => ({
    article,
    subject,
    object,
    claimant: claimant ?? null,
    properties,
  });
}

function parsed(text: string, at: number): Row {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Row;
  } catch {
    // Told below, with the line.
  }
  throw wrong(`Record ${at + 1} of the export is not JSON: the file is damaged.`);
}

function wrong(message: string): ThroughlineError {
  return new ThroughlineError('BAD_USER_INPUT', message);
}
