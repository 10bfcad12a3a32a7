import type { RequestHandler } from 'express';
import { sendError } from './http-error.ts';

/** Refuses at the door what GraphQL over HTTP has no meaning for, with the reason. */
export const methodChecks: RequestHandler = (request, response, next) => {
  const type = request.get('content-type');
  const charset = /charset="?([^\s";]+)/i.exec(type ?? '')?.[1]?.toLowerCase() ?? 'utf-8';
  if (charset !== 'utf-8' && charset !== 'utf8') {
    sendError(response, 415, 'BAD_REQUEST', `The charset "${charset.slice(0, 20)}" is not read: send UTF-8.`);
    return;
  }
  if (
    request.method !== 'GET' &&
    request.method !== 'POST' &&
    request.method !== 'OPTIONS' &&
    request.method !== 'HEAD'
  ) {
    response.set('Allow', 'GET, POST');
    sendError(response, 405, 'BAD_REQUEST', 'The API takes GET and POST.');
    return;
  }
  next();
};

/** Refuses a GET that says it has a body of another type than JSON, before anything else does so less plainly. */
export const typeOfGet: RequestHandler = (request, response, next) => {
  const type = request.get('content-type');
  if (request.method !== 'GET' || type === undefined || /^application\/(graphql-response\+)?json\b/i.test(type)) {
    next();
    return;
  }
  sendError(response, 415, 'BAD_REQUEST', 'A GET has no body: leave the content type out, or send application/json.');
};
