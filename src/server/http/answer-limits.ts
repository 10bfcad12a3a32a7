import type { RequestHandler } from 'express';
import { sendError } from './http-error.ts';

export interface AnswerLimits {
  /** Milliseconds that a request may take. */
  readonly deadline: number;
  /** Largest answer in characters. */
  readonly maxLength: number;
}

/** Ends requests that take too long and answers that grow too large, each with a clear error instead. */
export function answerLimits(limits: AnswerLimits): RequestHandler {
  return (_request, response, next) => {
    const send = response.send.bind(response);
    const timer = setTimeout(() => {
      if (response.headersSent) return;
      response.send = send;
      sendError(
        response,
        504,
        'DEADLINE_PASSED',
        `The request took longer than ${limits.deadline} ms. Ask for less, or try again.`,
      );
      // What the work under way gives later has nobody to go to.
      response.send = () => response;
    }, limits.deadline);
    response.once('close', () => {
      clearTimeout(timer);
    });
    response.send = (body: unknown) => {
      clearTimeout(timer);
      response.send = send;
      if (typeof body !== 'string' || body.length <= limits.maxLength) return send(body);
      sendError(
        response,
        400,
        'QUERY_TOO_COSTLY',
        `The answer has ${body.length} characters; at most ${limits.maxLength} are sent. Ask for fewer entities or without texts.`,
      );
      return response;
    };
    next();
  };
}
