import type { Request, RequestHandler, Response } from 'express';
import { ThroughlineError } from '../../errors.ts';
import { sendError } from './http-error.ts';

export interface AnswerLimits {
  /** Milliseconds that a request may take. */
  readonly deadline: number;
  /** Milliseconds that a request may take which only reads: nothing it does needs as long as loading an article. */
  readonly readDeadline: number;
  /** Bytes of the largest answer, before it is compressed. */
  readonly maxBytes: number;
}

/** How long one request may still take. */
export interface Deadline {
  /** Aborted when the request has been answered that it took too long. */
  readonly signal: AbortSignal;
  /** From now on the deadline of reading holds. */
  readonly onlyReads: () => void;
}

/** Ends requests that take too long and answers that grow too large, each with a clear error instead. */
export interface LimitedAnswers {
  readonly handler: RequestHandler;
  /** Throws INTERNAL for a request that has not come through the handler. */
  readonly deadlineOf: (request: Request) => Deadline;
}

/** Limits that hold for every request that comes through their handler. */
export function answerLimits(limits: AnswerLimits): LimitedAnswers {
  const deadlines = new WeakMap<Request, Deadline>();
  return {
    handler: (request, response, next) => {
      deadlines.set(request, limitTime(response, limits));
      limitSize(response, limits.maxBytes);
      next();
    },
    deadlineOf: (request) => {
      const deadline = deadlines.get(request);
      if (deadline === undefined) throw new ThroughlineError('INTERNAL', 'A request came past the limits.');
      return deadline;
    },
  };
}

function limitTime(response: Response, limits: AnswerLimits): Deadline {
  const send = response.send.bind(response);
  const passed = new AbortController();
  const end = performance.now() + limits.deadline;
  const startTimer = (deadline: number, left: number): NodeJS.Timeout =>
    setTimeout(() => {
      passed.abort();
      if (response.headersSent) return;
      response.send = send;
      sendError(
        response,
        504,
        'DEADLINE_PASSED',
        `The request took longer than ${deadline} ms. Ask for less, or try again.`,
      );
      // What the work under way gives later has nobody to go to.
      response.send = () => response;
    }, left);
  let timer = startTimer(limits.deadline, limits.deadline);
  const stop = (): void => {
    clearTimeout(timer);
  };
  response.once('finish', stop);
  response.once('close', stop);
  return {
    signal: passed.signal,
    onlyReads: () => {
      if (response.headersSent || passed.signal.aborted) return;
      stop();
      timer = startTimer(limits.readDeadline, Math.min(limits.readDeadline, end - performance.now()));
    },
  };
}

function limitSize(response: Response, maxBytes: number): void {
  const send = response.send.bind(response);
  response.send = (body: unknown) => {
    response.send = send;
    const bytes = typeof body === 'string' ? Buffer.byteLength(body) : 0;
    if (bytes <= maxBytes) return send(body);
    sendError(
      response,
      400,
      'QUERY_TOO_COSTLY',
      `The answer has ${bytes} bytes; at most ${maxBytes} are sent. Ask for fewer entities or without texts.`,
    );
    return response;
  };
}
