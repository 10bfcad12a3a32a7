/** Something that articles are loaded from. */
export type Source =
  | { readonly kind: 'file'; readonly name: string; readonly path: string; readonly bytes: number }
  | { readonly kind: 'standard input'; readonly name: '-' }
  | { readonly kind: 'page'; readonly name: string }
  /** Nothing is there; loading goes on with the others. */
  | { readonly kind: 'absent'; readonly name: string; readonly problem: string };

/** What the content of a source is. */
export const formats = ['text', 'markdown', 'html', 'json', 'csv'] as const;
export type Format = (typeof formats)[number];
