import type { Config } from '../config.ts';
import { verifyGraph } from '../neo4j/verify-graph.ts';
import { countOf } from './count-of.ts';
import type { Output } from './output.ts';
import { saySize } from './say-size.ts';
import { withGraph } from './with-graph.ts';

/** Checks everything that must hold of the graph. Returns 0, or 3 when something does not. */
export function runVerify(config: Config, output: Output): Promise<number> {
  return withGraph(config, output, async (database, ontology) => {
    await saySize(database, 'Checking', output);
    const breaches = await verifyGraph(database, ontology);
    for (const { invariant, id } of breaches) output.print(`${invariant} Not so: ${id}`);
    output.print(breaches.length === 0 ? 'Everything holds.' : `${countOf(breaches.length, 'breach', 'breaches')}.`);
    return breaches.length === 0 ? 0 : 3;
  });
}
