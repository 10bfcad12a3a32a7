import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { MiddlewareFn } from 'type-graphql';
import { messageOf, publicCodes, ThroughlineError } from '../errors.ts';
import type { GraphContext } from './context.ts';

/** Where failures that are nobody's input are written for the operator. */
export type FailureLog = (requestId: string, problem: unknown) => void;

/** Gives every error of a resolver its public code; what is not ours is logged and answered without its words. */
export function translateErrors(log: FailureLog): MiddlewareFn<GraphContext> {
  return async ({ context }, next) => {
    try {
      return (await next()) as unknown;
    } catch (problem) {
      if (problem instanceof GraphQLError) throw problem;
      throw publicError(problem, context.requestId, log);
    }
  };
}

function publicError(problem: unknown, requestId: string, log: FailureLog): GraphQLError {
  if (!(problem instanceof ThroughlineError) || problem.code === 'INTERNAL' || problem.code === 'SETUP') {
    log(requestId, problem);
    return new GraphQLError(`Something went wrong here. The log has it under the request ${requestId}.`, {
      extensions: { code: 'INTERNAL', requestId },
    });
  }
  const status = publicCodes[problem.code];
  if (status >= 500) log(requestId, problem);
  return new GraphQLError(problem.message, {
    extensions: {
      code: problem.code,
      requestId,
      ...problem.details,
      // Only what a proxy or a client's retry must see changes the status; wrong input is an answer of GraphQL.
      ...(status >= 503 ? { http: { status, headers: new Map([['retry-after', '5']]) } } : {}),
    },
  });
}

/** The last look at an error before it is sent: no stack traces, and codes in this service's spelling. */
export function formatError(formatted: GraphQLFormattedError, problem: unknown): GraphQLFormattedError {
  const extensions: Record<string, unknown> = { ...formatted.extensions };
  delete extensions['stacktrace'];
  const cause = problem instanceof GraphQLError ? problem.originalError : undefined;
  if (cause instanceof ThroughlineError) {
    // Thrown by a scalar while arguments were read.
    return { ...formatted, message: cause.message, extensions: { ...extensions, code: cause.code } };
  }
  return { ...formatted, extensions };
}

/** One line for the log. */
export function describeFailure(requestId: string, problem: unknown): string {
  const cause = problem instanceof Error && problem.cause !== undefined ? `: ${messageOf(problem.cause)}` : '';
  return `${requestId} ${problem instanceof ThroughlineError ? problem.code : 'INTERNAL'} ${messageOf(problem)}${cause}`;
}
