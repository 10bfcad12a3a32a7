import type { RequestHandler } from 'express';
import { isLoopback } from '../../access/is-loopback.ts';
import { sendError } from './http-error.ts';

/**
 * Refuses requests that name another host than this machine. A service without tokens trusts whoever reaches it, and a
 * hostile page could reach it through a visitor's browser under a name of its own that it has made to mean 127.0.0.1.
 */
export const hostCheck: RequestHandler = (request, response, next) => {
  const host = (request.get('host') ?? '').replace(/:\d+$/, '');
  if (isLoopback(host)) {
    next();
    return;
  }
  sendError(
    response,
    403,
    'FORBIDDEN',
    `This service answers to localhost only, not to "${host.slice(0, 80)}", until tokens are set: THROUGHLINE_TOKENS.`,
  );
};
