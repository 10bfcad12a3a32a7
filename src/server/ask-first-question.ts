import type { ApolloServer } from '@apollo/server';
import { graphContext, type GraphContext, type GraphServices } from '../graphql/context.ts';
import { textOf } from '../neo4j/row.ts';

/** Milliseconds that the path search of a warm-up may take: more than anybody's, as everything is slow the first time. */
const questionDeadline = 5000;

const firstQuestion = `query WarmUp($from: EntityRef!, $to: EntityRef!, $name: String!) {
  entities(search: $name, first: 5) { edges { node { id name type aliases degree } } }
  paths(from: [$from], to: [$to]) {
    paths { sentence hops { sentence relation { confidence claims(first: 2) { quote claimant { name } article { title } } } } }
    graph { nodes { id } edges { id } }
  }
}`;

/**
 * Asks one question as a first user would, of the API and of the database behind it, about the ends of some link: both are
 * slow the first time. The answer is thrown away, and so is a failure, which whoever asks will see again.
 */
export async function askFirstQuestion(apollo: ApolloServer<GraphContext>, services: GraphServices): Promise<void> {
  const [link] = await services.database.read('find-some-link');
  if (link === undefined) return;
  const variables = { from: { id: textOf(link, 'from') }, to: { id: textOf(link, 'to') }, name: textOf(link, 'name') };
  const patient = { ...services, pathDeadline: questionDeadline };
  const contextValue = graphContext(patient, 'warm-up', { name: null, role: 'reader' });
  await apollo.executeOperation({ query: firstQuestion, variables }, { contextValue });
}
