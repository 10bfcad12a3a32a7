import type { Request, RequestHandler } from 'express';
import type { ObservedOperation } from '../../graphql/observe-operations.ts';
import type { OpenSpan, Traces } from '../observe/traces.ts';
import { requestIdOf } from './request-id.ts';

/** Spans of requests, and of the operations that they ask for. */
export interface TracedRequests {
  readonly handler: RequestHandler;
  /** For what answers operations; to be put right before it, as reading a body loses sight of whose it is. */
  readonly operations: RequestHandler;
  readonly noteOperation: (request: Request, operation: ObservedOperation) => void;
}

/** Traces requests by method, place and status: parameters and bodies hold the question and are not told. */
export function traceRequests(traces: Traces): TracedRequests {
  const requests = new WeakMap<Request, OpenSpan>();
  const operations = new WeakMap<Request, OpenSpan>();
  return {
    handler: (request, response, next) => {
      const route = placeOf(request);
      const span = traces.beginRequest(`${request.method} ${route}`, request.headers);
      requests.set(request, span);
      span.note({
        'http.request.method': request.method,
        'http.route': route,
        'throughline.request_id': requestIdOf(response),
      });
      response.once('close', () => {
        operations.get(request)?.end();
        const { statusCode } = response;
        span.note({ 'http.response.status_code': statusCode });
        span.end(statusCode >= 500 ? String(statusCode) : null);
      });
      span.run(next);
    },
    operations: (request, _response, next) => {
      const parent = requests.get(request);
      if (parent === undefined) {
        next();
        return;
      }
      const span = traces.beginPart('graphql', parent);
      operations.set(request, span);
      span.run(next);
    },
    noteOperation: (request, { name, kind, code }) => {
      const span = operations.get(request);
      operations.delete(request);
      if (span === undefined) return;
      if (kind !== null) span.note({ 'graphql.operation.type': kind });
      // A name that came with no operation of ours may be anything.
      if (kind !== null && name !== null) span.note({ 'graphql.operation.name': name.slice(0, 100) });
      span.rename(kind === null ? 'graphql' : name === null ? kind : `${kind} ${name.slice(0, 100)}`);
      span.end(code);
    },
  };
}

/** The first part of a path: what follows may be an id. */
function placeOf({ path }: Request): string {
  const first = path.split('/')[1] ?? '';
  return /^(graphql|export|entity|article|assets|metrics|add|playground)?$/.test(first) ? `/${first}` : '/…';
}
