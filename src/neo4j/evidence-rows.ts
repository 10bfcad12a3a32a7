import { claimStatuses } from '../claims/claim.ts';
import type { Evidence } from '../claims/project-relation.ts';
import type { Row, Transaction } from './database.ts';
import { numberOf, numbersOf, rowOf, textOf, textOrNull, textsOf } from './row.ts';

/** What is kept of the evidence for links, by link; most have none kept. */
export async function listEvidence(
  transaction: Transaction,
  relations: readonly string[],
): Promise<ReadonlyMap<string, Evidence>> {
  const rows = await transaction.run('list-evidence', { relations });
  return new Map(rows.map((row) => rowOf(row, 'evidence')).map((row) => [textOf(row, 'relation'), evidenceOf(row)]));
}

/** Keeps the evidence for links in place of what was kept before. */
export async function writeEvidence(
  transaction: Transaction,
  evidence: readonly (readonly [string, Evidence])[],
): Promise<void> {
  if (evidence.length === 0) return;
  await transaction.run('write-evidence', { evidence: evidence.map(([relation, one]) => evidenceRow(relation, one)) });
}

function evidenceRow(relation: string, { sources, ...evidence }: Evidence): Row {
  return {
    ...evidence,
    relation,
    // As BigInt, because any other number is stored as a float.
    claimCount: BigInt(evidence.claimCount),
    articleCount: BigInt(evidence.articleCount),
    sources: [...sources.keys()],
    confidences: [...sources.values()],
  };
}

function evidenceOf(row: Row): Evidence {
  const [confidences, statuses] = [numbersOf(row, 'confidences'), textsOf(row, 'statuses')];
  return {
    claimCount: numberOf(row, 'claimCount'),
    articleCount: numberOf(row, 'articleCount'),
    sources: new Map(textsOf(row, 'sources').map((source, at) => [source, confidences[at] ?? 0])),
    publishers: textsOf(row, 'publishers'),
    statuses: claimStatuses.filter((status) => statuses.includes(status)),
    firstReported: textOrNull(row, 'firstReported'),
    lastReported: textOrNull(row, 'lastReported'),
    validFrom: textOrNull(row, 'validFrom'),
    lastBegun: textOrNull(row, 'lastBegun'),
    lastEnded: textOrNull(row, 'lastEnded'),
    lastTo: textOrNull(row, 'lastTo'),
    recordedAt: textOf(row, 'recordedAt'),
  };
}
