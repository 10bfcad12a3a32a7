import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { messageOf, publicCodes, ThroughlineError, type PublicCode } from '../errors.ts';
import type { GraphContext } from './context.ts';
import { takesOnlyJson } from './takes-only-json.ts';

/** Where failures that are nobody's input are written for the operator. */
export type FailureLog = (requestId: string, problem: unknown) => void;

/**
 * The last look at an error before it is sent: this service's own errors keep their words, code and particulars; what comes
 * from elsewhere inside is answered without its words; nothing carries a stack.
 */
export function formatError(formatted: GraphQLFormattedError, problem: unknown): GraphQLFormattedError {
  const extensions: Record<string, unknown> = { ...formatted.extensions };
  delete extensions['stacktrace'];
  if ('refusedAs' in extensions) {
    extensions['code'] = extensions['refusedAs'];
    extensions['classification'] = 'GRAPHQL_VALIDATION_FAILED';
    delete extensions['refusedAs'];
  }
  const cause = causeOf(problem);
  if (cause === null) return { ...formatted, extensions };
  if (cause instanceof ThroughlineError && !isInternal(cause)) {
    const { code, message, details } = cause;
    return {
      ...formatted,
      message,
      extensions: { ...extensions, code, classification: classificationOf(code), ...details },
    };
  }
  return {
    ...formatted,
    message: 'Something went wrong here. The log has it under the id of this request.',
    extensions: { code: 'INTERNAL', classification: classificationOf('INTERNAL') },
  };
}

/** Gives every error the request's id, writes failures to the log, and lets a proxy see what is worth trying again. */
export function errorReports(log: FailureLog): ApolloServerPlugin<GraphContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, contextValue }) => {
          for (const problem of errors) {
            const failure = failureIn(problem);
            if (failure !== null) log(contextValue.requestId, failure);
          }
          return Promise.resolve();
        },
        willSendResponse: ({ request, source, response, contextValue }) => {
          if (response.body.kind !== 'single' || response.body.singleResult.errors === undefined)
            return Promise.resolve();
          const { singleResult } = response.body;
          singleResult.errors = (singleResult.errors ?? []).map((error) => ({
            ...error,
            extensions: { ...error.extensions, requestId: contextValue.requestId },
          }));
          // Wrong input is an answer of GraphQL; what a token or a retry may mend is for proxies and clients to see.
          const worst = singleResult.errors.find((error) => isForProxies(statusOf(error.extensions?.['code'])));
          // Without a source, whatever its type says, the request was no request of GraphQL.
          const isRead = Boolean(source) && response.http.status === 400;
          if (isRead && takesOnlyJson(request.http?.headers.get('accept'))) response.http.status = 200;
          if (worst !== undefined) {
            const status = statusOf(worst.extensions?.['code']);
            response.http.status = status;
            if (status === 401) response.http.headers.set('www-authenticate', 'Bearer realm="Throughline"');
            if (status === 429 || status >= 503) {
              const wait = worst.extensions?.['retryAfter'];
              response.http.headers.set('retry-after', typeof wait === 'number' ? String(wait) : '5');
            }
          }
          return Promise.resolve();
        },
      }),
  };
}

/** What an error tells the operator: what failed here, or null when it is the asker's to mend. */
export function failureIn(problem: unknown): unknown {
  const cause = causeOf(problem);
  return cause instanceof ThroughlineError && publicCodes[cause.code] < 500 ? null : cause;
}

/** What a resolver or a scalar threw, or null for an error of GraphQL itself. */
function causeOf(problem: unknown): unknown {
  const original = problem instanceof GraphQLError ? problem.originalError : problem;
  return original == null || original instanceof GraphQLError ? null : original;
}

function isInternal(problem: ThroughlineError): boolean {
  return problem.code === 'INTERNAL' || problem.code === 'SETUP';
}

/** What a code is to clients that know the usual ones only, which must not take every other for a failure here. */
function classificationOf(code: PublicCode): string {
  const status = publicCodes[code];
  if (status >= 500) return 'INTERNAL_SERVER_ERROR';
  return isForProxies(status) ? code : 'BAD_USER_INPUT';
}

function isForProxies(status: number): boolean {
  return status === 401 || status === 403 || status === 429 || status >= 503;
}

function statusOf(code: unknown): number {
  return typeof code === 'string' && code in publicCodes ? publicCodes[code as PublicCode] : 400;
}

/** One line for the log. */
export function describeFailure(problem: unknown): string {
  const cause = problem instanceof Error && problem.cause !== undefined ? `: ${messageOf(problem.cause)}` : '';
  return `${problem instanceof ThroughlineError ? problem.code : 'INTERNAL'} ${messageOf(problem)}${cause}`;
}
