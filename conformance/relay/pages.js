import { graphql } from 'relay-runtime';

export const page = graphql`
  fragment pages_links on Entity
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" })
  @refetchable(queryName: "pagesLinksPaginationQuery") {
    name
    relations(first: $count, after: $cursor) @connection(key: "pages_relations") {
      edges {
        cursor
        node {
          id
          sentence
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

export const list = graphql`
  fragment pages_articles on Query
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" })
  @refetchable(queryName: "pagesArticlesPaginationQuery") {
    articles(first: $count, after: $cursor) @connection(key: "pages_articles") {
      edges {
        node {
          id
          title
          publishedAt
        }
      }
    }
  }
`;

export const told = graphql`
  subscription pagesArticleLoadedSubscription {
    articleLoaded {
      id
      title
    }
  }
`;
