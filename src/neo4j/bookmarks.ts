/**
 * Where a cluster's bookmarks are kept: a read that is begun with them sees every write that ended before, on whichever
 * member of the cluster it runs. One database alone needs none.
 */
export interface Bookmarks {
  /** What a session has to be begun with. */
  list(): Promise<readonly string[]>;
  /** Puts the bookmarks of a finished write in the place of those that it was begun with. */
  replace(begun: readonly string[], finished: readonly string[]): Promise<void>;
}

/** Bookmarks of this process alone: it reads its own writes. */
export function ownBookmarks(): Bookmarks {
  const held = new Set<string>();
  return {
    list: () => Promise.resolve([...held]),
    replace: (begun, finished) => {
      for (const bookmark of begun) held.delete(bookmark);
      for (const bookmark of finished) held.add(bookmark);
      return Promise.resolve();
    },
  };
}
