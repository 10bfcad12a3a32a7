import type { ApolloServer } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';
import { messageOf, publicCodes, ThroughlineError } from '../../errors.ts';
import { exportFormats, findExportFormat } from '../../export/export-formats.ts';
import { readWholeQuestion } from '../../export/read-whole-question.ts';
import type { GraphContext } from '../../graphql/context.ts';
import { drawQuestion } from '../../graphql/draw-question.ts';
import { sendError, setRetryAfter } from './http-error.ts';

/** `GET /export/graphml?from=Huawei&to=Canada`: the graph of an answer as a file, asked with the parameters of the explore page. */
export function exportRoute(
  apollo: ApolloServer<GraphContext>,
  contextOf: (request: Request<{ format: string }>, response: Response) => GraphContext,
): RequestHandler<{ format: string }> {
  return async (request, response) => {
    const format = findExportFormat(request.params.format);
    if (format === null) {
      const names = exportFormats.map(({ name }) => name).join(', ');
      sendError(response, 404, 'BAD_REQUEST', `There is no such format. Known are: ${names}.`);
      return;
    }
    try {
      const { searchParams } = new URL(request.originalUrl, 'http://service');
      const graph = await drawQuestion(apollo, contextOf(request, response), readWholeQuestion(searchParams));
      response.attachment(`throughline.${format.extension}`).type(format.mediaType).send(format.write(graph));
    } catch (problem) {
      const code = problem instanceof ThroughlineError ? problem.code : 'INTERNAL';
      if (problem instanceof ThroughlineError) setRetryAfter(response, problem);
      sendError(
        response,
        publicCodes[code],
        code,
        code === 'INTERNAL' ? 'The graph cannot be written.' : messageOf(problem),
      );
    }
  };
}
