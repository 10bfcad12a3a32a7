import { createServer, type Server } from 'node:http';
import { messageOf, ThroughlineError } from '../../errors.ts';

/** Where a service listens. */
export interface Address {
  readonly host: string;
  readonly port: number;
}

/** Throws SETUP when another program listens on the address already. */
export async function checkAddressFree(address: Address): Promise<void> {
  const server = createServer();
  await listen(server, address);
  await new Promise((resolve) => server.close(resolve));
}

/** Resolves when the server listens. Throws SETUP when it cannot. */
export function listen(server: Server, address: Address): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (problem) => {
      reject(unusable(address, problem));
    });
    server.listen(address.port, address.host, resolve);
  });
}

function unusable(address: Address, problem: Error): ThroughlineError {
  const code = 'code' in problem ? problem.code : null;
  const reason =
    code === 'EADDRINUSE'
      ? `another program listens there. Stop it, or choose another port: PORT=${address.port + 1}`
      : messageOf(problem);
  return new ThroughlineError('SETUP', `The service cannot listen on ${address.host}:${address.port}: ${reason}.`, {
    cause: problem,
  });
}
