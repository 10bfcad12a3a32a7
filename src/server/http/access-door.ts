import type { Request, RequestHandler, Response } from 'express';
import type { Access } from '../../access/open-access.ts';
import type { Identity } from '../../access/identity.ts';
import { messageOf, publicCodes, ThroughlineError } from '../../errors.ts';
import type { RateLimits } from '../rate-limits.ts';
import { sendError, setRetryAfter } from './http-error.ts';

/** Who sent a request. */
export interface Asker {
  readonly identity: Identity;
  /** Counts the cost of an operation against what this client may ask for. Throws RATE_LIMITED. */
  readonly charge: (cost: number) => Promise<void>;
}

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

/** A door that knows people by their tokens and counts what they ask for; nameless ones are counted by address. */
export function accessDoor(access: Access, limits: RateLimits): AccessDoor {
  const known = new WeakMap<Request, Asker>();
  const doorOf =
    (open: (identity: Identity) => void): RequestHandler =>
    async (request, response, next) => {
      const address = `address ${request.ip ?? 'unknown'}`;
      try {
        const identity = await access.identify(request.get('authorization') ?? null);
        open(identity);
        const client = identity.name === null ? address : `holder ${identity.name}`;
        await limits.request(client);
        known.set(request, { identity, charge: (cost) => limits.values(client, cost) });
      } catch (problem) {
        try {
          // Whoever tries tokens out is counted too.
          if (isUnknown(problem)) await limits.request(address);
          refuse(response, problem);
        } catch (limited) {
          refuse(response, limited);
        }
        return;
      }
      next();
    };
  return {
    handler: doorOf(() => undefined),
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

function isUnknown(problem: unknown): boolean {
  return problem instanceof ThroughlineError && problem.code === 'UNAUTHENTICATED';
}

function refuse(response: Response, problem: unknown): void {
  if (!(problem instanceof ThroughlineError)) throw problem;
  const status = publicCodes[problem.code];
  // What a client must send is said in the header that the standard has for it.
  if (status === 401) response.set('WWW-Authenticate', 'Bearer realm="Throughline"');
  setRetryAfter(response, problem);
  sendError(response, status, problem.code, messageOf(problem));
}
