import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';

/** The id of a request, as every answer, error and log line of it carries it. */
export function requestIdOf(response: Response): string {
  return String(response.getHeader('x-request-id'));
}

/** Gives every request an id: the one that a proxy before us gave it, when it looks like one, else a new one. */
export function requestIds(): RequestHandler {
  return (request: Request, response, next) => {
    const given = request.get('x-request-id') ?? '';
    response.set('X-Request-Id', /^[\w-]{8,64}$/.test(given) ? given : randomUUID());
    next();
  };
}

/** Gives the id to errors in the form of GraphQL that are answered before an operation is begun, as that gives it to its own. */
export const idsInErrors: RequestHandler = (_request, response, next) => {
  const send = response.send.bind(response);
  response.send = (body: unknown) => {
    response.send = send;
    return send(response.statusCode >= 400 && typeof body === 'string' ? withId(body, requestIdOf(response)) : body);
  };
  next();
};

function withId(body: string, requestId: string): string {
  try {
    const answer = JSON.parse(body) as { readonly errors: readonly { readonly extensions?: object }[] };
    const errors = answer.errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } }));
    return JSON.stringify({ ...answer, errors });
  } catch {
    // Not in that form.
    return body;
  }
}
