/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation Load($text: String!) {\n    loadArticle(input: { text: $text }) {\n      created\n      claimCount\n    }\n  }\n": typeof types.LoadDocument,
    "\n  query Paths($from: [EntityRef!]!, $to: [EntityRef!]!) {\n    paths(from: $from, to: $to) {\n      complete\n      paths {\n        sentence\n      }\n      graph {\n        nodes {\n          id\n          type\n          name\n        }\n        edges {\n          id\n          type\n          sentence\n          confidence\n          subject {\n            id\n          }\n          object {\n            id\n          }\n          claims(first: 1) {\n            quote\n          }\n        }\n      }\n    }\n  }\n": typeof types.PathsDocument,
};
const documents: Documents = {
    "\n  mutation Load($text: String!) {\n    loadArticle(input: { text: $text }) {\n      created\n      claimCount\n    }\n  }\n": types.LoadDocument,
    "\n  query Paths($from: [EntityRef!]!, $to: [EntityRef!]!) {\n    paths(from: $from, to: $to) {\n      complete\n      paths {\n        sentence\n      }\n      graph {\n        nodes {\n          id\n          type\n          name\n        }\n        edges {\n          id\n          type\n          sentence\n          confidence\n          subject {\n            id\n          }\n          object {\n            id\n          }\n          claims(first: 1) {\n            quote\n          }\n        }\n      }\n    }\n  }\n": types.PathsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Load($text: String!) {\n    loadArticle(input: { text: $text }) {\n      created\n      claimCount\n    }\n  }\n"): typeof import('./graphql.js').LoadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Paths($from: [EntityRef!]!, $to: [EntityRef!]!) {\n    paths(from: $from, to: $to) {\n      complete\n      paths {\n        sentence\n      }\n      graph {\n        nodes {\n          id\n          type\n          name\n        }\n        edges {\n          id\n          type\n          sentence\n          confidence\n          subject {\n            id\n          }\n          object {\n            id\n          }\n          claims(first: 1) {\n            quote\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.js').PathsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
