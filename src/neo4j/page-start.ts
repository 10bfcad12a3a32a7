import type { Parameters } from './database.ts';

/** Where a page goes on, as queries take it: a map in any case, since Neo4j plans a query anew when a type changes. */
export function pageStart(after: { readonly key: string | number; readonly id: string } | null): Parameters {
  return { paged: after !== null, key: after?.key ?? '', id: after?.id ?? '' };
}
