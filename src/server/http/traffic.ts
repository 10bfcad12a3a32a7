import type { RequestHandler, Response } from 'express';
import { sendError } from './http-error.ts';

/** The requests under way that cost something: how many there may be, and their end when the service stops. */
export interface Traffic {
  /** Refuses at once, with 503, what would only wait; a client that comes back is served sooner than one in a queue. */
  readonly handler: RequestHandler;
  /** Requests under way. */
  readonly underWay: () => number;
  /** From now on every answer asks its client to connect anew, which leads it to another process. */
  readonly beginDrain: () => void;
  readonly draining: () => boolean;
  /** Answers everything that is still under way with 503. */
  readonly hurry: () => void;
}

/** Traffic of at most so many requests at a time; `onShed` is told of each that is refused. */
export function traffic(most: number, onShed: () => void): Traffic {
  const current = new Set<Response>();
  let draining = false;
  return {
    handler: (_request, response, next) => {
      if (draining) response.set('Connection', 'close');
      if (current.size >= most) {
        onShed();
        response.set('Retry-After', '1');
        sendError(
          response,
          503,
          'OVERLOADED',
          `${most} requests are being answered already. Try again in a second, or send fewer at a time.`,
        );
        return;
      }
      current.add(response);
      response.once('close', () => current.delete(response));
      next();
    },
    underWay: () => current.size,
    beginDrain: () => {
      draining = true;
      for (const response of current) if (!response.headersSent) response.set('Connection', 'close');
    },
    draining: () => draining,
    hurry: () => {
      for (const response of current) {
        if (response.headersSent) continue;
        sendError(response, 503, 'OVERLOADED', 'The service is stopping. Try again in a few seconds.');
        // What the work under way gives later has nobody to go to.
        response.send = () => response;
      }
    },
  };
}
