import type { ApolloServer } from '@apollo/server';
import { answerPathQuestion } from '../answers/answer-path-question.ts';
import { noWishes } from '../answers/path-request.ts';
import { graphContext, type GraphContext, type GraphServices } from '../graphql/context.ts';
import { textOf } from '../neo4j/row.ts';
import { linkSources } from '../paths/link-sources.ts';

/** Milliseconds that the search for links of a warm-up may take. */
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
 * slow the first time. The answers are thrown away, and so are failures, which whoever asks will see again.
 */
export async function askFirstQuestion(apollo: ApolloServer<GraphContext>, services: GraphServices): Promise<void> {
  const { database, ontology, pathDefaults: defaults } = services;
  const [link] = await database.read('find-some-link');
  if (link === undefined) return;
  const [from, to] = [textOf(link, 'from'), textOf(link, 'to')];
  const variables = { from: { id: from }, to: { id: to }, name: textOf(link, 'name') };
  const contextValue = graphContext(services, 'warm-up', { name: null, role: 'reader' });
  const ofDatabase = { database, ontology, sources: linkSources(database, ontology, null), defaults };
  await Promise.allSettled([
    apollo.executeOperation({ query: firstQuestion, variables }, { contextValue }),
    answerPathQuestion(
      { ...ofDatabase, deadline: questionDeadline },
      {
        from: [{ kind: 'id', id: from }],
        to: [{ kind: 'id', id: to }],
        maxHops: null,
        where: noWishes,
        order: null,
        first: null,
        after: null,
        findHubs: false,
      },
    ),
  ]);
}
