import type { Config } from '../config.ts';
import { rebuildGraph } from '../neo4j/rebuild.ts';
import { countOf } from './count-of.ts';
import type { Output } from './output.ts';
import { saySize } from './say-size.ts';
import { withGraph } from './with-graph.ts';

/** More differences than these are counted only. */
const toldDifferences = 100;

/** Computes all links again and tells what differed. Returns 0, or 3 when something did. */
export function runRebuild(config: Config, command: { readonly dryRun: boolean }, output: Output): Promise<number> {
  return withGraph(config, output, async (database, ontology) => {
    await saySize(database, 'Computing again what follows from', output);
    let told = 0;
    const count = await rebuildGraph({
      database,
      ontology,
      mend: !command.dryRun,
      report: ({ what, id, words }) => {
        told += 1;
        if (told <= toldDifferences) output.print(`${what} ${id} ${words}`);
      },
    });
    const mended = command.dryRun ? 'not mended' : 'mended';
    output.print(
      count === 0 ? 'All is what claims and decisions make of it.' : `${countOf(count, 'difference')}, ${mended}.`,
    );
    return count === 0 ? 0 : 3;
  });
}
