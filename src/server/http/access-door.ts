import type { Request, RequestHandler, Response } from 'express';
import type { Identity } from '../../access/identity.ts';
import { messageOf, publicCodes, ThroughlineError } from '../../errors.ts';
import type { Admit, Asker } from './admission.ts';
import { sendError, setRetryAfter } from './http-error.ts';

/** The door before everything that shows or changes the graph. */
export interface AccessDoor {
  /**
   * Lets a request pass once it is known who asks, and counts it. Refuses it with 401 or 403 when its token is not good, and
   * with 429 when its client asks for more than its share.
   */
  readonly handler: RequestHandler;
  /** Likewise, and refuses whoever has not said who they are, where people can. */
  readonly named: RequestHandler;
  /** Throws INTERNAL for a request that has not come through the door. */
  readonly askerOf: (request: Request) => Asker;
}

/** A door that lets in by an admission. */
export function accessDoor(admit: Admit): AccessDoor {
  const known = new WeakMap<Request, Asker>();
  const doorOf =
    (check?: (identity: Identity) => void): RequestHandler =>
    async (request, response, next) => {
      try {
        const sender = { authorization: request.get('authorization') ?? null, address: request.ip };
        known.set(request, await admit(sender, check));
      } catch (problem) {
        refuse(response, problem);
        return;
      }
      next();
    };
  return {
    handler: doorOf(),
    named: doorOf((identity) => {
      if (identity.name !== null || identity.role === 'admin') return;
      throw new ThroughlineError('UNAUTHENTICATED', 'This needs a token: Authorization: Bearer …');
    }),
    askerOf: (request) => {
      const asker = known.get(request);
      if (asker === undefined) throw new ThroughlineError('INTERNAL', 'A request came past the door.');
      return asker;
    },
  };
}

function refuse(response: Response, problem: unknown): void {
  if (!(problem instanceof ThroughlineError)) throw problem;
  const status = publicCodes[problem.code];
  // What a client must send is said in the header that the standard has for it.
  if (status === 401) response.set('WWW-Authenticate', 'Bearer realm="Throughline"');
  setRetryAfter(response, problem);
  sendError(response, status, problem.code, messageOf(problem));
}
