import type { ApolloServer } from '@apollo/server';
import { publicCodes, ThroughlineError, type PublicCode } from '../errors.ts';
import type { DrawnGraph } from '../export/drawn-graph.ts';
import { connectGraphDocument, pathsGraphDocument } from '../export/graph-documents.ts';
import type { Question } from '../export/question.ts';
import type { GraphContext } from './context.ts';

interface Drawn {
  readonly paths?: { readonly graph: DrawnGraph };
  readonly connect?: { readonly graph: DrawnGraph };
}

/** Most paths that one drawing is made of. */
const mostPaths = 50;

/**
 * The graph of the answer to a question, asked of the API as a client would, with its limits and messages. Throws the API's
 * errors, and BAD_USER_INPUT for a question about fewer than two.
 */
export async function drawQuestion(
  apollo: ApolloServer<GraphContext>,
  context: GraphContext,
  question: Question,
): Promise<DrawnGraph> {
  const { ends, maxHops, order, where } = question;
  if (ends.length < 2) {
    throw new ThroughlineError('BAD_USER_INPUT', 'Two entities or more are expected: ?from=NAME&to=NAME.');
  }
  const isPair = ends.length === 2;
  const variables = isPair
    ? { from: ends.slice(0, 1), to: ends.slice(1), maxHops, order, where, first: mostPaths }
    : { entities: ends, maxHops, order, where };
  const { body } = await apollo.executeOperation<Drawn>(
    { query: isPair ? pathsGraphDocument : connectGraphDocument, variables },
    { contextValue: context },
  );
  if (body.kind !== 'single') throw new ThroughlineError('INTERNAL', 'The graph came in pieces.');
  const [error] = body.singleResult.errors ?? [];
  if (error !== undefined) throw new ThroughlineError(codeOf(error.extensions?.['code']), error.message);
  const graph = body.singleResult.data?.paths?.graph ?? body.singleResult.data?.connect?.graph;
  if (graph === undefined) throw new ThroughlineError('INTERNAL', 'The answer has no graph.');
  return graph;
}

function codeOf(value: unknown): PublicCode {
  return Object.keys(publicCodes).find((code): code is PublicCode => code === value) ?? 'INTERNAL';
}
