import { userInfo } from 'node:os';
import type { Config } from '../config.ts';
import type { Decision, Signature } from '../identity/decision.ts';
import { mergeEntities, neverMerge, undoDecision, type DecisionTools } from '../neo4j/decision-writer.ts';
import type { Output } from './output.ts';
import { withGraph } from './with-graph.ts';

/** A decision given on the command line, with why it is taken. */
export type DecideCommand = { readonly why: string } & (
  | { readonly what: 'merge' | 'never-merge'; readonly one: string; readonly two: string }
  | { readonly what: 'undo'; readonly decision: string }
);

/** Takes or undoes a decision about entities in the name of the user of this machine, and prints its id. Returns 0. */
export function runDecide(config: Config, command: DecideCommand, output: Output): Promise<number> {
  return withGraph(config, output, async (database, ontology) => {
    const tools = { database, ontology, now: () => new Date().toISOString() };
    const decision = await decided(tools, command, { by: userInfo().username, why: command.why });
    output.print(decision.id);
    return 0;
  });
}

function decided(tools: DecisionTools, command: DecideCommand, signature: Signature): Promise<Decision> {
  if (command.what === 'undo') return undoDecision(tools, command.decision, signature);
  const decide = command.what === 'merge' ? mergeEntities : neverMerge;
  return decide(tools, command.one, command.two, signature);
}
