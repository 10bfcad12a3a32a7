import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** What happens to the bytes between a program and the server that it believes it talks to. */
export type Fault =
  | { readonly kind: 'none' }
  /** Nothing gets through, and nobody is told: a cable that was pulled. */
  | { readonly kind: 'black-hole' }
  /** Everything comes later by so many milliseconds, either way. */
  | { readonly kind: 'slow'; readonly delay: number };

/** A way to a server that can be disturbed. */
export interface FaultProxy {
  readonly port: number;
  /** Sends connections that are opened from now on to another port. */
  leadTo(port: number): void;
  set(fault: Fault): void;
  close(): Promise<void>;
}

/** Opens a proxy on a free port of the loopback address. */
export async function startFaultProxy(target: number): Promise<FaultProxy> {
  let port = target;
  let fault: Fault = { kind: 'none' };
  const sockets = new Set<Socket>();
  const held: (() => void)[] = [];

  const carry = (from: Socket, to: Socket): void => {
    from.on('data', (chunk: Buffer) => {
      // Held back, not lost: what is sent into a black hole is sent again until it gets through.
      if (fault.kind === 'black-hole') held.push(() => to.write(chunk));
      else if (fault.kind === 'slow') setTimeout(() => to.write(chunk), fault.delay);
      else to.write(chunk);
    });
    from.on('close', () => {
      sockets.delete(from);
      // The other end does not hear of an end in a black hole.
      if (fault.kind === 'black-hole') held.push(() => to.destroy());
      else to.destroy();
    });
    from.on('error', () => undefined);
    sockets.add(from);
  };
  const server = createServer({ noDelay: true }, (client) => {
    const upstream = connect({ port, host: '127.0.0.1', noDelay: true });
    carry(client, upstream);
    carry(upstream, client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    leadTo: (other) => (port = other),
    set: (other) => {
      fault = other;
      if (other.kind !== 'black-hole') for (const release of held.splice(0)) release();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        for (const socket of sockets) socket.destroy();
      }),
  };
}
