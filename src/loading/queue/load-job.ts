import { publicCodes, ThroughlineError, type PublicCode } from '../../errors.ts';
import type { GivenArticle, LoadedArticle } from '../article-loader.ts';

/** The name of the queue, and of everything of it in Redis. */
export const queueName = 'articles';
export const queuePrefix = 'throughline';

/** What lies in the queue: an article, with its reading when somebody else has read it. */
export type LoadJob = Pick<GivenArticle, 'draft' | 'reading'>;

/** What a worker answers: what loading did, or why this article cannot be loaded, by whatever worker. */
export type LoadOutcome =
  | { readonly kind: 'loaded'; readonly loaded: LoadedArticle }
  | { readonly kind: 'refused'; readonly code: PublicCode; readonly message: string };

/** A job as it lies in Redis. Throws BAD_USER_INPUT when it is none: something else writes to this queue. */
export function readJob(value: unknown): LoadJob {
  if (isObject(value) && isObject(value['draft']) && typeof value['draft']['text'] === 'string') {
    // Written by this program's own type; what an article must be like is checked by the loader.
    return value as unknown as LoadJob;
  }
  throw new ThroughlineError('BAD_USER_INPUT', 'The queue holds something that is not an article of this version.');
}

/** An outcome as it lies in Redis, or null when it is none. */
export function readOutcome(value: unknown): LoadOutcome | null {
  if (!isObject(value)) return null;
  if (value['kind'] === 'loaded' && isObject(value['loaded']) && typeof value['loaded']['id'] === 'string') {
    return value as unknown as LoadOutcome;
  }
  const { kind, code, message } = value;
  return kind === 'refused' && typeof code === 'string' && code in publicCodes && typeof message === 'string'
    ? { kind, code: code as PublicCode, message }
    : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
