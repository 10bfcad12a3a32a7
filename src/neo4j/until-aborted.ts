import { ThroughlineError } from '../errors.ts';
import type { Database } from './database.ts';

/**
 * A database that is asked nothing more once a signal has been aborted: reads then throw DEADLINE_PASSED, so that whoever
 * has given up does not keep a connection from those who still wait. Writes are not touched.
 */
export function untilAborted(database: Database, signal: AbortSignal): Database {
  return {
    ...database,
    read: (statement, parameters) =>
      signal.aborted
        ? Promise.reject(new ThroughlineError('DEADLINE_PASSED', 'Nobody waits for this answer any more.'))
        : database.read(statement, parameters),
  };
}
