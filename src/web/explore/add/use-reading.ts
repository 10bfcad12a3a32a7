import { useRef, useState } from 'react';
import { askService } from '../api/ask-service.ts';
import { loadDocument, type LoadAnswer } from '../api/documents.ts';

/** What the service is given of an article. */
export type ArticleInput = Readonly<
  Partial<Record<'text' | 'html' | 'url' | 'title' | 'publisher' | 'publishedAt', string>>
>;

/** One article that was given, and what has become of it. */
export interface ReadingItem {
  readonly id: number;
  readonly name: string;
  readonly given: Given;
  readonly outcome:
    | { readonly state: 'waiting' }
    | { readonly state: 'reading' }
    | { readonly state: 'read'; readonly loaded: LoadAnswer['loadArticle'] }
    | { readonly state: 'failed'; readonly message: string }
    | { readonly state: 'stopped' };
}

/** An article to be read, whose content is not taken from its file before its turn comes. */
export interface Given {
  readonly name: string;
  readonly input: () => Promise<ArticleInput>;
}

export interface Reading {
  readonly items: readonly ReadingItem[];
  readonly read: (given: readonly Given[]) => void;
  /** Reads what has failed once more. */
  readonly retry: (item: ReadingItem) => void;
  /** Reads nothing more; what is under way is finished. */
  readonly stop: () => void;
}

/** As many as the language engine reads side by side when nobody says otherwise. */
const atOnce = 2;

/** Reads articles in the order given, a few at once; one that fails stops no other. */
export function useReading(): Reading {
  const [items, setItems] = useState<readonly ReadingItem[]>([]);
  const queue = useRef<{ readonly id: number; readonly given: Given }[]>([]);
  const busy = useRef(0);
  const count = useRef(0);
  const settle = (ids: ReadonlySet<number>, outcome: ReadingItem['outcome']) => {
    setItems((all) => all.map((item) => (ids.has(item.id) ? { ...item, outcome } : item)));
  };
  const work = async () => {
    busy.current += 1;
    for (let next = queue.current.shift(); next !== undefined; next = queue.current.shift()) {
      const own = new Set([next.id]);
      settle(own, { state: 'reading' });
      try {
        const { loadArticle } = await askService<LoadAnswer>(loadDocument, { input: await next.given.input() });
        settle(own, { state: 'read', loaded: loadArticle });
      } catch (problem) {
        settle(own, { state: 'failed', message: problem instanceof Error ? problem.message : String(problem) });
      }
    }
    busy.current -= 1;
  };
  const start = () => {
    while (busy.current < atOnce && queue.current.length > 0) void work();
  };
  return {
    items,
    retry: ({ id, given }) => {
      queue.current.push({ id, given });
      settle(new Set([id]), { state: 'waiting' });
      start();
    },
    read: (given) => {
      const fresh = given.map((each) => ({ id: (count.current += 1), given: each }));
      queue.current.push(...fresh);
      setItems((all) => [
        ...fresh.map(({ id, given: each }) => ({
          id,
          name: each.name,
          given: each,
          outcome: { state: 'waiting' as const },
        })),
        ...all,
      ]);
      start();
    },
    stop: () => {
      const left = new Set(queue.current.splice(0).map(({ id }) => id));
      settle(left, { state: 'stopped' });
    },
  };
}
