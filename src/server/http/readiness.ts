import type { RequestHandler } from 'express';
import { messageOf, ThroughlineError } from '../../errors.ts';
import type { Database } from '../../neo4j/database.ts';
import type { Traffic } from './traffic.ts';

/** Milliseconds within which the database has to answer: whoever probes gives up soon, and is better told why. */
const readyLimit = 2000;

/** Milliseconds after which a query without an answer is given up: a connection that is lost may be silent for minutes. */
const askedAnew = 5000;

/** Says whether requests may be sent here: 200 while the database answers a query, else 503 with the reason. */
export function readiness(database: Database, traffic: Traffic): RequestHandler {
  let asking: { readonly answer: Promise<void>; readonly since: number } | null = null;
  // One query for all who ask meanwhile: probes of a database that says nothing would take up its connections.
  const ask = (): Promise<void> => {
    if (asking === null || performance.now() - asking.since > askedAnew) {
      asking = { answer: database.verify(), since: performance.now() };
      const mine = asking;
      const over = (): void => {
        if (asking === mine) asking = null;
      };
      mine.answer.then(over, over);
    }
    return asking.answer;
  };
  return async (_request, response) => {
    try {
      // A process that is stopping is to be sent nothing more.
      if (traffic.draining()) throw new ThroughlineError('OVERLOADED', 'The service is stopping.');
      await within(readyLimit, ask());
      response.type('text/plain').send('ready\n');
    } catch (problem) {
      response
        .status(503)
        .set('Retry-After', '5')
        .type('text/plain')
        .send(`not ready: ${messageOf(problem)}\n`);
    }
  };
}

async function within(limit: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new ThroughlineError('DATABASE_UNAVAILABLE', `The database did not answer within ${limit} ms.`));
    }, limit);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
