import type { DecisionTools } from '../neo4j/decision-writer.ts';
import type { GraphContext } from './context.ts';

/** What the mutations that record a person's word need of a request. */
export function decisionTools({ database, ontology }: GraphContext): DecisionTools {
  return { database, ontology, now: () => new Date().toISOString() };
}
