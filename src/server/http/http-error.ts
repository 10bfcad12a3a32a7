import type { Response } from 'express';
import type { PublicCode, ThroughlineError } from '../../errors.ts';
import { requestIdOf } from './request-id.ts';

/** Answers a request outside GraphQL with an error in GraphQL's form. */
export function sendError(response: Response, status: number, code: PublicCode, message: string): void {
  if (status >= 503 && !response.hasHeader('Retry-After')) response.set('Retry-After', '5');
  response.status(status).json({ errors: [{ message, extensions: { code, requestId: requestIdOf(response) } }] });
}

/** Says when a refused client may come back, where the error knows. */
export function setRetryAfter(response: Response, { details }: ThroughlineError): void {
  const { retryAfter } = details;
  if (typeof retryAfter === 'number') response.set('Retry-After', String(retryAfter));
}
