import type { Request, RequestHandler, Response } from 'express';
import type { Identity } from '../../access/identity.ts';
import type { ObservedOperation } from '../../graphql/observe-operations.ts';
import type { Log } from '../observe/log.ts';
import type { Metrics } from '../observe/metrics.ts';
import { requestIdOf } from './request-id.ts';

/** Writes one line for each request, without what was asked and answered: those may be somebody's secrets. */
export interface RequestLog {
  readonly handler: RequestHandler;
  /** Adds to a request's line who asked and what operation it was. */
  readonly noteOperation: (request: Request, identity: Identity, operation: ObservedOperation) => void;
}

/** A log of requests that are answered; what is asked for health and numbers is left out. */
export function requestLog(log: Log, metrics: Metrics | null): RequestLog {
  const notes = new WeakMap<Request, { readonly identity: Identity; readonly operation: ObservedOperation }>();
  const write = (request: Request, response: Response, begun: number): void => {
    metrics?.response(response.statusCode);
    const note = notes.get(request);
    const line = response.statusCode >= 500 ? log.warn : log.info;
    line('request', {
      requestId: requestIdOf(response),
      method: request.method,
      path: pathOf(request),
      status: response.statusCode,
      // A client that went away before its answer is a different thing from an answer.
      aborted: response.writableFinished ? null : 1,
      ms: Math.round(performance.now() - begun),
      operation: note?.operation.name,
      kind: note?.operation.kind,
      code: note?.operation.code,
      who: note?.identity.name,
    });
  };
  return {
    handler: (request, response, next) => {
      const begun = performance.now();
      response.once('close', () => {
        write(request, response, begun);
      });
      next();
    },
    noteOperation: (request, identity, operation) => {
      notes.set(request, { identity, operation });
      metrics?.operation(operation);
    },
  };
}

/** The path alone: the parameters hold the question. */
function pathOf({ originalUrl }: Request): string {
  return (originalUrl.split('?')[0] ?? '').slice(0, 100);
}
