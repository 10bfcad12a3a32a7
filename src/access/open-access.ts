import { ThroughlineError } from '../errors.ts';
import type { AccessPolicy } from './access-policy.ts';
import { findTokenHolder } from './find-token-holder.ts';
import { allows, type Identity, type Role } from './identity.ts';
import { openJwtCheck } from './jwt-check.ts';

/** Knows who asks. */
export interface Access {
  /**
   * Who carries this `Authorization` header: `Bearer` and a token, or null for none. Throws UNAUTHENTICATED for a token that
   * is not good, and without one where reading is closed too; FORBIDDEN or ACCESS_UNAVAILABLE as the issuer's tokens have it.
   */
  identify(authorization: string | null): Promise<Identity>;
}

/** The keeper of a policy. */
export async function openAccess(policy: AccessPolicy): Promise<Access> {
  if (policy.kind === 'open') return { identify: () => Promise.resolve({ name: null, role: 'admin' }) };
  const { tokens, publicReading } = policy;
  const checkJwt = policy.issuer === null ? null : await openJwtCheck(policy.issuer);
  return {
    identify: async (authorization) => {
      if (authorization === null) {
        if (publicReading) return { name: null, role: 'reader' };
        throw unauthenticated('Who asks? Send a token: Authorization: Bearer …');
      }
      const token = /^Bearer ([\w.~+/=-]{1,8192})$/i.exec(authorization.trim())?.[1];
      if (token === undefined) throw unauthenticated('The authorization is not of the form: Bearer and a token.');
      const holder = findTokenHolder(tokens, token);
      if (holder !== null) return holder;
      // Tokens of our own have no dots, those of an issuer have two or more.
      if (checkJwt !== null && token.includes('.')) return checkJwt(token);
      throw unauthenticated('The token is not known here.');
    },
  };
}

/** Throws UNAUTHENTICATED or FORBIDDEN when somebody may not do what `needed` may. */
export function demand(identity: Identity, needed: Role): void {
  if (allows(identity.role, needed)) return;
  if (identity.name === null) {
    throw unauthenticated(`This needs the token of an ${needed}: Authorization: Bearer …`);
  }
  throw new ThroughlineError('FORBIDDEN', `This needs the role ${needed}; ${identity.name} is ${identity.role}.`);
}

function unauthenticated(message: string): ThroughlineError {
  return new ThroughlineError('UNAUTHENTICATED', message);
}
