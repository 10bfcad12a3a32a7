import type { JWTPayload } from 'jose';
import { messageOf, ThroughlineError } from '../errors.ts';
import type { TrustedIssuer } from './access-policy.ts';
import { isRole, roles, type Identity, type Role } from './identity.ts';

/** Signatures by a private key only: an `alg` of `none`, or one that takes the public key for a secret, is refused. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

/** Seconds that the clocks of the issuer and of this machine may differ. */
const clockTolerance = 30;

/** What jose says when the keys could not be fetched or read, which no token can help. */
const issuersFault = ['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC'];

/**
 * Whom a JSON Web Token names. Throws UNAUTHENTICATED when it is not good, FORBIDDEN when it gives no role here, ACCESS_UNAVAILABLE
 * when the issuer's keys cannot be had.
 */
export type JwtCheck = (token: string) => Promise<Identity>;

/** A check of the tokens of an issuer; its keys are fetched when the first token comes, and again when they change. */
export async function openJwtCheck(trusted: TrustedIssuer): Promise<JwtCheck> {
  const { createRemoteJWKSet, errors, jwtVerify } = await import('jose');
  const keys = createRemoteJWKSet(new URL(trusted.keys), { timeoutDuration: 4000 });
  return async (token) => {
    let payload: JWTPayload;
    try {
      ({ payload } = await jwtVerify(token, keys, {
        issuer: trusted.issuer,
        audience: trusted.audience,
        algorithms,
        clockTolerance,
        // Without an end a token that has leaked would be good for ever.
        requiredClaims: ['exp', 'sub'],
      }));
    } catch (problem) {
      if (problem instanceof errors.JOSEError && !issuersFault.includes(problem.code)) {
        throw new ThroughlineError('UNAUTHENTICATED', `The token is not good: ${messageOf(problem)}.`, {
          cause: problem,
        });
      }
      throw new ThroughlineError(
        'ACCESS_UNAVAILABLE',
        'The keys that tokens are checked with cannot be had now. Try again in a few seconds.',
        { cause: problem },
      );
    }
    return identityOf(payload, trusted.roleClaim);
  };
}

function identityOf(payload: JWTPayload, roleClaim: string): Identity {
  const given = payload[roleClaim];
  const words = (Array.isArray(given) ? given : [given]).filter((word) => typeof word === 'string');
  const held = words.filter(isRole);
  if (held.length === 0) {
    throw new ThroughlineError(
      'FORBIDDEN',
      `The token's claim "${roleClaim}" gives none of the roles ${roles.join(', ')}.`,
    );
  }
  const { email, email_verified: verified, sub } = payload;
  // An address that nobody has checked could be anybody's, and decisions would carry it.
  const name = typeof email === 'string' && verified === true ? email : (sub ?? '');
  return { name: name.slice(0, 200), role: highest(held) };
}

function highest(held: readonly Role[]): Role {
  return held.reduce((best, role) => (roles.indexOf(role) > roles.indexOf(best) ? role : best));
}
