import type { ApolloServer } from '@apollo/server';
import { answerPathQuestion } from '../answers/answer-path-question.ts';
import { noWishes } from '../answers/path-request.ts';
import type { Ontology } from '../claims/ontology.ts';
import { graphContext, type GraphContext, type GraphServices } from '../graphql/context.ts';
import { listClaimsOfRelations } from '../neo4j/claim-reader.ts';
import type { Database } from '../neo4j/database.ts';
import { findEntities, findEntitiesByName, searchEntities } from '../neo4j/entity-reader.ts';
import { findPathDetails } from '../neo4j/path-details-reader.ts';
import { everyRelation, listRelationsOfEntities } from '../neo4j/relation-reader.ts';
import { textOf } from '../neo4j/row.ts';
import { statusBits } from '../paths/link-filter.ts';
import { linkSources } from '../paths/link-sources.ts';
import { neo4jLinks } from '../paths/neo4j-links.ts';
import { pathDefaults } from '../paths/path-defaults.ts';

/**
 * Has the database plan what a first user asks, before there is one: a query that it has not planned yet takes up to a
 * second, which would be taken from that user's deadline. All at once, as planning keeps every processor busy, and about
 * nobody, as plans are the same whoever is asked about.
 */
export async function planFirstQuestions(database: Database, ontology: Ontology): Promise<void> {
  const { types, statuses } = pathDefaults(ontology);
  const nobody = 'ent_nobody';
  await Promise.all([
    findEntities(database, [nobody]),
    findEntitiesByName(database, nobody, null),
    planSearch(database, ontology),
    findPathDetails(database, [nobody], [{ id: 'rel_nothing', from: nobody, to: nobody }]),
    listRelationsOfEntities(database, [nobody], everyRelation(types, statuses), 1),
    listClaimsOfRelations(database, ['rel_nothing'], 1),
    searchEntities(database, 'nobody', null, null, 1),
  ]);
}

/** Both ways in which links are searched for. */
async function planSearch(database: Database, ontology: Ontology): Promise<void> {
  const { types, statuses, maxHops, hubDegree } = pathDefaults(ontology);
  const links = neo4jLinks(database, ontology);
  const demand = { types, statuses: statusBits(statuses), minConfidence: 0, dated: false };
  const ends = { from: 'ent_nobody', to: 'ent_no_one', through: [] };
  const open = await links.open(demand);
  await Promise.all([
    open.expand([], 1),
    links.openShortest?.({ ...demand, ...ends, maxHops, hubDegree, deadline: questionDeadline }),
  ]);
}

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
