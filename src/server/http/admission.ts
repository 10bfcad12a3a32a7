import type { Identity } from '../../access/identity.ts';
import type { Access } from '../../access/open-access.ts';
import { ThroughlineError } from '../../errors.ts';
import type { RateLimits } from '../rate-limits.ts';

/** Who asks. */
export interface Asker {
  readonly identity: Identity;
  /** Counts the cost of an operation against what this client may ask for. Throws RATE_LIMITED. */
  readonly charge: (cost: number) => Promise<void>;
}

/** What a request says of its sender. */
export interface Sender {
  /** The header `Authorization`, or what stands for it. */
  readonly authorization: string | null;
  readonly address: string | undefined;
}

/**
 * Finds out who asks and counts one request of theirs; `check` may refuse them first. Throws UNAUTHENTICATED, FORBIDDEN,
 * ACCESS_UNAVAILABLE or RATE_LIMITED.
 */
export type Admit = (sender: Sender, check?: (identity: Identity) => void) => Promise<Asker>;

/** Admission of people by their tokens; what nameless ones ask for is counted by address. */
export function admission(access: Access, limits: RateLimits): Admit {
  return async ({ authorization, address }, check = () => undefined) => {
    const nameless = `address ${address ?? 'unknown'}`;
    let identity: Identity;
    try {
      identity = await access.identify(authorization);
      check(identity);
    } catch (problem) {
      // Whoever tries tokens out is counted too.
      if (problem instanceof ThroughlineError && problem.code === 'UNAUTHENTICATED') await limits.request(nameless);
      throw problem;
    }
    const client = identity.name === null ? nameless : `holder ${identity.name}`;
    await limits.request(client);
    return { identity, charge: (cost) => limits.values(client, cost) };
  };
}
