import type { ApolloServer } from '@apollo/server';
import { answerPathQuestion } from '../answers/answer-path-question.ts';
import { noWishes } from '../answers/path-request.ts';
import { graphContext, type GraphContext, type GraphServices } from '../graphql/context.ts';
import { everyArticle, listArticles } from '../neo4j/article-reader.ts';
import { listClaimsOfArticles } from '../neo4j/claim-reader.ts';
import { linkSources } from '../paths/link-sources.ts';

/** What the explore page asks first, and what its examples do. */
const firstQuestions = `query WarmUp($from: EntityRef!, $to: EntityRef!, $name: String!) {
  entities(search: $name, first: 5) { edges { node { id name type aliases degree relations(first: 5) { nodes { sentence } } } } }
  paths(from: [$from], to: [$to]) {
    paths { sentence hops { sentence relation { confidence claims(first: 2) { quote claimant { name } article { title } } } } }
    graph { nodes { id } edges { id } }
    absence { relaxations { constraint } }
  }
  neighbourhood(of: $from, depth: 1) { edges { id } more { count } }
}`;

/** Milliseconds that the search for links of a warm-up may take. */
const warmUpDeadline = 10_000;

/**
 * Asks the questions of a first user before there is one, about the ends of a claim of the newest article: a query that Neo4j has not
 * planned yet takes up to a second, which would be taken from that user's deadline. The answers are thrown away, and so are
 * failures, which whoever asks will see again. An empty graph has nothing to ask about.
 */
export async function warmUp(apollo: ApolloServer<GraphContext>, services: GraphServices): Promise<void> {
  const { database, ontology } = services;
  const [latest] = await listArticles(database, everyArticle, 'NEWEST', null, 1);
  if (latest === undefined) return;
  const claims = (await listClaimsOfArticles(database, [latest.article.id])).get(latest.article.id) ?? [];
  const claim = claims.find(({ relation }) => relation !== null);
  if (claim === undefined) return;
  const { subject, object } = claim;
  const contextValue = graphContext(services, 'warm-up', { name: null, role: 'reader' });
  const variables = { from: { id: subject.id }, to: { name: object.name, type: object.type }, name: subject.name };
  await Promise.allSettled([
    apollo.executeOperation({ query: firstQuestions, variables }, { contextValue }),
    // From the database as well, which the command line asks, and the service where the copy in memory is not in step.
    answerPathQuestion(
      {
        database,
        ontology,
        sources: linkSources(database, ontology, null),
        defaults: services.pathDefaults,
        deadline: warmUpDeadline,
      },
      {
        from: [{ kind: 'id', id: subject.id }],
        to: [{ kind: 'id', id: object.id }],
        maxHops: null,
        where: noWishes,
        order: null,
        first: null,
        after: null,
        findHubs: true,
      },
    ),
  ]);
}
