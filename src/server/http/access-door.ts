import type { Request, RequestHandler, Response } from 'express';
import type { Access } from '../../access/open-access.ts';
import type { Identity } from '../../access/identity.ts';
import { messageOf, publicCodes, ThroughlineError } from '../../errors.ts';
import { sendError } from './http-error.ts';

/** Who asked the requests that have come through the door. */
export interface AccessDoor {
  /** Lets a request pass once it is known who asks; refuses it with 401 or 403 when its token is not good. */
  readonly handler: RequestHandler;
  /** Throws INTERNAL for a request that has not come through the door. */
  readonly identityOf: (request: Request) => Identity;
}

/** The door before everything that shows or changes the graph. */
export function accessDoor(access: Access): AccessDoor {
  const known = new WeakMap<Request, Identity>();
  return {
    handler: async (request, response, next) => {
      try {
        known.set(request, await access.identify(request.get('authorization') ?? null));
      } catch (problem) {
        refuse(response, problem);
        return;
      }
      next();
    },
    identityOf: (request) => {
      const identity = known.get(request);
      if (identity === undefined) throw new ThroughlineError('INTERNAL', 'A request came past the door.');
      return identity;
    },
  };
}

function refuse(response: Response, problem: unknown): void {
  if (!(problem instanceof ThroughlineError)) throw problem;
  const status = publicCodes[problem.code];
  // What a client must send is said in the header that the standard has for it.
  if (status === 401) response.set('WWW-Authenticate', 'Bearer realm="Throughline"');
  sendError(response, status, problem.code, messageOf(problem));
}
