import { messageOf, ThroughlineError } from '../errors.ts';
import type { LoadItem } from './load-item.ts';

/**
 * A line that tells why an item was not loaded, and that can be loaded again: with the record itself, or with the file or
 * address to read anew.
 */
export function failureRecord(item: LoadItem, problem: unknown): string {
  return JSON.stringify({
    failed: {
      origin: item.origin,
      code: problem instanceof ThroughlineError ? problem.code : 'INTERNAL',
      message: messageOf(problem),
    },
    ...item.again,
  });
}
