import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A language engine that finds nothing in any text: for tests of a whole service in which reading is not the point. */
export interface StandInEngine {
  readonly url: string;
  close(): Promise<void>;
}

export async function startStandInEngine(): Promise<StandInEngine> {
  const server = createServer((request, response) => {
    request.resume();
    request.once('end', () => response.end(request.method === 'POST' ? '{"sentences": []}' : 'ready'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
