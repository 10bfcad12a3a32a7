import type { Config } from '../config.ts';
import type { Decision } from '../identity/decision.ts';
import type { Database } from '../neo4j/database.ts';
import { listDecisions } from '../neo4j/decision-reader.ts';
import { listOwnNames } from '../neo4j/entity-reader.ts';
import { countOf } from './count-of.ts';
import { findEntityArgument } from './entity-argument.ts';
import type { Output } from './output.ts';
import { withGraph } from './with-graph.ts';

/** Prints the latest decisions about entities, undone ones too: who took them, when and why. Returns 0. */
export function runDecisions(
  config: Config,
  command: { readonly entity: string | undefined; readonly first: number },
  output: Output,
): Promise<number> {
  return withGraph(config, output, async (database) => {
    const about = command.entity === undefined ? null : (await findEntityArgument(database, command.entity)).id;
    const decisions = await listDecisions(database, about, null, command.first);
    if (decisions.length === 0) output.print('Nothing was decided yet.');
    for (const decision of decisions) for (const line of await describeDecision(database, decision)) output.print(line);
    return 0;
  });
}

/** A decision in lines: its id and what it does, who took it, when and why, and who undid it. */
export async function describeDecision(database: Database, decision: Decision): Promise<readonly string[]> {
  const { id, kind, entity, other, mentions, by, why, at, undone } = decision;
  const names = await listOwnNames(database, [entity, other]);
  const [one, two] = [entity, other].map((each) => `${names.get(each) ?? ''} (${each})`);
  const what = {
    MERGE: `${one ?? ''} merged into ${two ?? ''}`,
    SPLIT: `${countOf(mentions.length, 'mention')} split from ${one ?? ''} as ${two ?? ''}`,
    NEVER_MERGE: `${one ?? ''} and ${two ?? ''} kept apart`,
  }[kind];
  return [
    `${id}  ${what}`,
    `      by ${by} at ${at}: ${why}`,
    ...(undone === null ? [] : [`      undone by ${undone.by} at ${undone.at}: ${undone.why}`]),
  ];
}
