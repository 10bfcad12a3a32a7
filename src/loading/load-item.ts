import type { ArticleDraft } from '../articles/article.ts';
import type { KnownParticulars } from '../articles/read-plain-text.ts';
import type { Reading } from '../claims/claim.ts';

/** How to come by an item once more: open its source again, or read this record. */
export type Again = { readonly source: string } | { readonly record: unknown };

interface Item {
  /** Where it came from, for people: `news/a.html`, `crawl.jsonl:12`. */
  readonly origin: string;
  readonly again: Again;
}

/** One thing that a source holds. */
export type LoadItem =
  /** An article; with a reading when somebody else has read it already. */
  | (Item & {
      readonly kind: 'article';
      readonly draft: ArticleDraft;
      readonly reading: Reading | null;
      readonly notices: readonly string[];
    })
  /** An address whose page is the article. */
  | (Item & { readonly kind: 'page'; readonly url: string; readonly known: KnownParticulars })
  /** Something that no article could be made of. */
  | (Item & { readonly kind: 'unreadable'; readonly problem: unknown });
