import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { ThroughlineError } from '../errors.ts';

/** How much one client may ask for in a minute; 0 is any number. */
export interface Rates {
  readonly requests: number;
  /** Values that the answers may hold, as the cost of a query counts them. */
  readonly values: number;
}

/** Keeps count of what each client asks for, in this process. */
export interface RateLimits {
  /** Counts one request. Throws RATE_LIMITED, with the seconds to wait as `retryAfter`. */
  readonly request: (client: string) => Promise<void>;
  /** Counts the values that an operation may answer with. Throws as `request` does. */
  readonly values: (client: string, cost: number) => Promise<void>;
}

/** Limits that let nobody keep others from being served; `onLimit` is told of each refusal. */
export function rateLimits(rates: Rates, onLimit: () => void): RateLimits {
  const limit = (most: number, what: string): ((client: string, points: number) => Promise<void>) => {
    if (most === 0) return () => Promise.resolve();
    const limiter = new RateLimiterMemory({ points: most, duration: 60 });
    return async (client, points) => {
      try {
        await limiter.consume(client, points);
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        onLimit();
        const retryAfter = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
        throw new ThroughlineError(
          'RATE_LIMITED',
          `More than ${most} ${what} in a minute were asked for. Go on in ${retryAfter} s.`,
          { details: { retryAfter } },
        );
      }
    };
  };
  const requests = limit(rates.requests, 'requests');
  return { request: (client) => requests(client, 1), values: limit(rates.values, 'values') };
}
