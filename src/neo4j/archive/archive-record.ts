import type { Row } from '../database.ts';

/**
 * What an export holds, in this order: everything that people loaded and decided. Links are not in it, because they follow
 * from the rest; names and numbers of links are, so that an import can be compared with what was exported.
 */
export const archiveKinds = ['entities', 'articles', 'mentions', 'claims', 'decisions', 'reviews'] as const;
export type ArchiveKind = (typeof archiveKinds)[number];

/** One line of an export. */
export type ArchiveLine =
  | { readonly kind: 'head'; readonly format: 'throughline-graph'; readonly version: 1 }
  | { readonly kind: ArchiveKind; readonly record: Row }
  | { readonly kind: 'end'; readonly records: number; readonly graphHash: string };

/** JSON whose fields are in the order of their names, so that the same record is always the same text; nulls are left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== null && field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`);
  return `{${fields.join(',')}}`;
}
