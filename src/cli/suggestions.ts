import type { Config } from '../config.ts';
import { findEntities } from '../neo4j/entity-reader.ts';
import { listMergeSuggestions } from '../neo4j/suggestion-reader.ts';
import { findEntityArgument } from './entity-argument.ts';
import type { Output } from './output.ts';
import { withGraph } from './with-graph.ts';

/** Prints pairs of entities that may be one, the likeliest first, with the reasons. Returns 0. */
export function runSuggestions(
  config: Config,
  command: { readonly entity: string | undefined; readonly first: number },
  output: Output,
): Promise<number> {
  return withGraph(config, output, async (database) => {
    const about = command.entity === undefined ? null : (await findEntityArgument(database, command.entity)).id;
    const suggestions = await listMergeSuggestions(database, about, command.first);
    if (suggestions.length === 0) output.print('No two entities look like one.');
    for (const { entity, into, score, reasons } of suggestions) {
      const [one, other] = await findEntities(database, [entity, into]);
      output.print(`${score.toFixed(2)}  ${one?.name ?? ''} (${entity}) → ${other?.name ?? ''} (${into})`);
      for (const { weight, words } of reasons) output.print(`      ${weight < 0 ? '−' : '+'} ${words}`);
    }
    return 0;
  });
}
