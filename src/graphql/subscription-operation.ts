import {
  createSourceEventStream,
  execute,
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { messageOf } from '../errors.ts';
import { maxErrors } from './apollo.ts';
import type { GraphContext } from './context.ts';
import { selectEvents } from './select-events.ts';
import { limitRule, type OperationLimits } from './limits/limit-rule.ts';
import { measureOperations } from './limits/measure-operation.ts';

/** A subscription as a client sends it. */
export interface SentSubscription {
  readonly query: string;
  readonly operationName?: string | null | undefined;
}

/** The checked document of a subscription, or why it is refused: the same limits as over HTTP, and subscriptions only. */
export function readSubscription(
  schema: GraphQLSchema,
  limits: OperationLimits,
  sent: SentSubscription,
): DocumentNode | readonly GraphQLError[] {
  let document: DocumentNode;
  try {
    document = parse(sent.query, { maxTokens: limits.tokens });
  } catch (problem) {
    return [refusal('GRAPHQL_PARSE_FAILED', messageOf(problem))];
  }
  const errors = validate(schema, document, [...specifiedRules, limitRule(limits)], { maxErrors });
  if (errors.length > 0) return errors;
  const operation = getOperationAST(document, sent.operationName);
  if (operation?.operation === OperationTypeNode.SUBSCRIPTION) return document;
  return [
    refusal(
      'BAD_REQUEST',
      'Over WebSocket one subscription is expected. Send queries and mutations by HTTP POST to /graphql.',
    ),
  ];
}

/**
 * The answers of a subscription, one for each event. Every event has a context of its own, since what one has read is not
 * true any more at the next, and is charged for like a query.
 */
export async function answerEvents(
  execution: ExecutionArgs,
  newContext: () => GraphContext,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const events = await createSourceEventStream({ ...execution, contextValue: newContext() });
  if (!(Symbol.asyncIterator in events)) return events;
  const { cost } = measureOperations(execution.schema, execution.document);
  return selectEvents(events, async (rootValue) => {
    const contextValue = newContext();
    try {
      await contextValue.charge(cost);
    } catch (problem) {
      // The subscription goes on: the next event may come when its client may ask for more again.
      return { errors: [new GraphQLError(messageOf(problem), { originalError: problem as Error })] };
    }
    return execute({ ...execution, rootValue, contextValue });
  });
}

function refusal(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
