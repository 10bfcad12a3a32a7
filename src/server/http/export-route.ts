import type { ApolloServer } from '@apollo/server';
import type { Request, RequestHandler } from 'express';
import type { Asker } from './access-door.ts';
import { messageOf, publicCodes, ThroughlineError } from '../../errors.ts';
import { exportFormats, findExportFormat } from '../../export/export-formats.ts';
import { readQuestion } from '../../export/question-parameters.ts';
import { graphContext, type GraphContext, type GraphServices } from '../../graphql/context.ts';
import { drawQuestion } from '../../graphql/draw-question.ts';
import { sendError, setRetryAfter } from './http-error.ts';
import { requestIdOf } from './request-id.ts';

/** `GET /export/graphml?from=Huawei&to=Canada`: the graph of an answer as a file, asked with the parameters of the explore page. */
export function exportRoute(
  apollo: ApolloServer<GraphContext>,
  services: GraphServices,
  askerOf: (request: Request<{ format: string }>) => Asker,
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
      const { identity, charge } = askerOf(request);
      const context = graphContext(services, requestIdOf(response), identity, { charge, observe: () => undefined });
      const graph = await drawQuestion(apollo, context, readQuestion(searchParams));
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
