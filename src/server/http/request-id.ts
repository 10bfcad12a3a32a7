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
