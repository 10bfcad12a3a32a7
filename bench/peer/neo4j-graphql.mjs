// @neo4j/graphql over the same database, for the questions that it can answer: it has no path search.
import { Neo4jGraphQL } from '@neo4j/graphql';
import { graphql } from 'graphql';
import neo4j from 'neo4j-driver';

/** One field a relation type, both ways, as its users would write them. */
function typeDefinitions(types) {
  const fields = types.map(
    (type) =>
      `${type.toLowerCase()}: [Entity!]! @relationship(type: "${type}", direction: OUT, properties: "Link", queryDirection: UNDIRECTED)`,
  );
  return `
    type Entity @node { id: ID! name: String! degree: Int! ${fields.join('\n')} }
    type Link @relationshipProperties { id: ID! confidence: Float! statuses: [String!]! lastReported: String }
  `;
}

/** Answers an entity and its links, two steps far. */
export async function openPeer({ uri, user, password, types }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const schema = await new Neo4jGraphQL({ typeDefs: typeDefinitions(types), driver }).getSchema();
  // The strongest links whatever their type is a question it cannot answer: a few of each type come nearest to ten in all.
  const links = (first, inner) =>
    types
      .map(
        (type) =>
          `${type.toLowerCase()}Connection(first: ${first}) { edges { properties { id confidence statuses } node { id name degree ${inner} } } }`,
      )
      .join('\n');
  const ask = (query) => async (id) => {
    const { errors, data } = await graphql({ schema, source: query, variableValues: { id }, contextValue: {} });
    if (errors) throw errors[0];
    return data;
  };
  return {
    twoHops: ask(
      `query ($id: ID!) { entities(where: { id: { eq: $id } }) { id name degree ${links(2, links(1, ''))} } }`,
    ),
    close: () => driver.close(),
  };
}
