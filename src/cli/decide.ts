import { userInfo } from 'node:os';
import type { Config } from '../config.ts';
import type { Decision, Signature } from '../identity/decision.ts';
import { mergeEntities, neverMerge, splitEntity, undoDecision, type DecisionTools } from '../neo4j/decision-writer.ts';
import { describeDecision } from './decisions.ts';
import { findEntityArgument } from './entity-argument.ts';
import type { Output } from './output.ts';
import { withGraph } from './with-graph.ts';

/** A decision given on the command line, with why it is taken; entities by id or name. */
export type DecideCommand = { readonly why: string } & (
  | { readonly what: 'merge' | 'never-merge'; readonly one: string; readonly two: string }
  | { readonly what: 'split'; readonly entity: string; readonly mentions: readonly string[] }
  | { readonly what: 'undo'; readonly decision: string }
);

/** Takes or undoes a decision about entities in the name of the user of this machine, and prints it. Returns 0. */
export function runDecide(config: Config, command: DecideCommand, output: Output): Promise<number> {
  return withGraph(config, output, async (database, ontology) => {
    const tools = { database, ontology, now: () => new Date().toISOString() };
    const decision = await decided(tools, command, { by: userInfo().username, why: command.why });
    for (const line of await describeDecision(database, decision)) output.print(line);
    return 0;
  });
}

async function decided(tools: DecisionTools, command: DecideCommand, signature: Signature): Promise<Decision> {
  const idOf = async (text: string): Promise<string> => (await findEntityArgument(tools.database, text)).id;
  switch (command.what) {
    case 'undo':
      return undoDecision(tools, command.decision, signature);
    case 'split':
      return splitEntity(tools, await idOf(command.entity), command.mentions, signature);
    case 'merge':
      return mergeEntities(tools, await idOf(command.one), await idOf(command.two), signature);
    case 'never-merge':
      return neverMerge(tools, await idOf(command.one), await idOf(command.two), signature);
  }
}
