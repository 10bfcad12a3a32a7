import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** What Node's parser gives up, by its code: the status that says so, and what the sender may do. */
const reasons: Readonly<Record<string, readonly [status: number, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not come in time. Send it in one go, or over a faster connection.'],
  HPE_HEADER_OVERFLOW: [431, 'The headers of the request are too large.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'The request is too large.'],
};

/** Answers what cannot be read as HTTP, or trickles in, as every other error is answered: with a code, words and an id. */
export function answerUnreadable(server: Server): void {
  const answers = new WeakMap<Socket, ServerResponse>();
  server.on('request', (request, response) => answers.set(request.socket, response));
  server.on('clientError', (problem: NodeJS.ErrnoException, socket: Socket) => {
    const latest = answers.get(socket);
    const underWay = latest === undefined || latest.writableFinished ? null : latest;
    // What has begun to be answered cannot be answered anew.
    if (!socket.writable || underWay?.headersSent === true) {
      socket.destroy();
      return;
    }
    const [status, message] = reasons[problem.code ?? ''] ?? [400, 'The request is not HTTP that can be read.'];
    const requestId = String(underWay?.getHeader('x-request-id') ?? randomUUID());
    const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST', requestId } }] });
    socket.write(
      [
        `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
        'Connection: close',
        'Content-Type: application/json; charset=utf-8',
        `Content-Length: ${Buffer.byteLength(body)}`,
        `X-Request-Id: ${requestId}`,
        '',
        body,
      ].join('\r\n'),
    );
    socket.destroySoon();
  });
}
