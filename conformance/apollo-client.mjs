// Apollo Client pages through a list, keeps everything by its id, and knows an entity by its interface.
import assert from 'node:assert/strict';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

const possibleTypes = { Entity: ['Person', 'Organization', 'State', 'Place', 'Offence', 'Case'] };
const cache = new InMemoryCache({
  possibleTypes,
  typePolicies: { Query: { fields: { claims: relayStylePagination() } } },
});
const client = new ApolloClient({ link: new HttpLink({ uri: process.argv[2], fetch }), cache });
const query = gql`
  query Page($after: String) {
    claims(first: 5, after: $after) {
      edges {
        cursor
        node {
          id
          quote
          subject {
            id
            ... on Entity {
              name
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
        startCursor
        hasPreviousPage
      }
    }
  }
`;
const first = await client.query({ query });
assert.equal(first.data.claims.edges.length, 5);
// As a component does it: a cache that keeps one list whatever `after` is would answer a second `query` by itself.
const list = client.watchQuery({ query });
const following = list.subscribe({});
await list.fetchMore({ variables: { after: first.data.claims.pageInfo.endCursor } });
following.unsubscribe();
const merged = client.readQuery({ query });
assert.equal(merged.claims.edges.length, 10);
const kept = Object.keys(cache.extract()).filter((key) => /^Claim:clm_/.test(key));
assert.equal(kept.length, 10);
console.log(`two pages merged to ${merged.claims.edges.length} claims, ${kept.length} kept by id`);
client.stop();
