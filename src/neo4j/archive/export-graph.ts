import type { Database } from '../database.ts';
import { archiveKinds, canonicalJson, type ArchiveLine } from './archive-record.ts';
import { addRelations, recordHash, recordsOf } from './graph-hash.ts';

/**
 * A graph as lines of JSON: a head, everything that people loaded and decided, and an end with the graph's hash. Reads page
 * by page while others go on writing; what is written meanwhile may be left out, and the hash then differs.
 */
export async function* exportGraph(database: Database): AsyncGenerator<string> {
  yield line({ kind: 'head', format: 'throughline-graph', version: 1 });
  const hash = recordHash();
  let records = 0;
  for (const kind of archiveKinds) {
    for await (const record of recordsOf(database, kind)) {
      hash.add(kind, record);
      records += 1;
      yield line({ kind, record });
    }
  }
  await addRelations(database, hash);
  yield line({ kind: 'end', records, graphHash: hash.digest() });
}

function line(content: ArchiveLine): string {
  return `${canonicalJson(content)}\n`;
}
