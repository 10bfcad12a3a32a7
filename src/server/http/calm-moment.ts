import type { Server } from 'node:http';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** One turn of the event loop may have looked for what came before the last of it did. */
const calmTurns = 2;

/**
 * Resolves when a server has taken up everything that had reached its process: connections that the system accepted for it,
 * of which Node takes one a turn of its event loop, and requests on those that are open. A busy process leaves them lying
 * where it cannot see them, and to close then breaks them. Waits no longer than `limit` milliseconds.
 */
export async function calmMoment(server: Server, limit: number): Promise<void> {
  let taken = 0;
  const count = (): void => void (taken += 1);
  server.on('connection', count);
  const end = performance.now() + limit;
  for (let turns = 0; turns < calmTurns && performance.now() < end;) {
    const before = taken;
    // After the loop has looked for what came, and before it looks again.
    await nextTurn();
    turns = taken === before ? turns + 1 : 0;
  }
  server.off('connection', count);
}
