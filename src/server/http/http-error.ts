import type { Response } from 'express';
import type { PublicCode } from '../../errors.ts';
import { requestIdOf } from './request-id.ts';

/** Answers a request outside GraphQL with an error in GraphQL's form. */
export function sendError(response: Response, status: number, code: PublicCode, message: string): void {
  if (status >= 503) response.set('Retry-After', '5');
  response.status(status).json({ errors: [{ message, extensions: { code, requestId: requestIdOf(response) } }] });
}
