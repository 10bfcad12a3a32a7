/**
 * Whether a client takes `application/json` and neither GraphQL's own media type nor anything at all. GraphQL over HTTP has
 * such a client answered 200 once its request can be read, whatever is wrong with the document: it was written when any
 * other status meant a failure on the way.
 */
export function takesOnlyJson(accept: string | undefined): boolean {
  const types = (accept ?? '').split(',').map((range) => (range.split(';')[0] ?? '').trim().toLowerCase());
  const others = ['application/graphql-response+json', 'application/*', '*/*'];
  return types.includes('application/json') && !others.some((type) => types.includes(type));
}
