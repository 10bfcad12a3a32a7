import type { Config } from '../config.ts';
import { importGraph } from '../neo4j/archive/import-graph.ts';
import { archiveLines } from './archive-lines.ts';
import type { Output } from './output.ts';
import { withGraph } from './with-graph.ts';

/** Fills an empty graph from an export; `-` is standard input. Returns 0, or 3 when the result is not the exported graph. */
export function runImport(config: Config, file: string, output: Output): Promise<number> {
  return withGraph(config, output, async (database, ontology) => {
    const imported = await importGraph(database, ontology, archiveLines(file));
    output.print(`${imported.records} records, graph hash ${imported.graphHash}.`);
    if (imported.same) return 0;
    output.say(
      'The hash is not the one in the export: the graph was written to while it was exported, or the file was changed.',
    );
    return 3;
  });
}
