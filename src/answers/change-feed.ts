import { FixedBuffer, Repeater } from '@repeaterjs/repeater';
import { ThroughlineError } from '../errors.ts';
import { listArticlesLoadedSince } from '../neo4j/article-reader.ts';
import type { Database } from '../neo4j/database.ts';
import { findGraphVersion, listRelationChanges, type RelationChanges } from '../neo4j/relation-changes.ts';
import type { ArticleHeader } from '../read-model/article-header.ts';

/** What changes in the graph, whichever process changes it, from the moment somebody begins to listen. */
export interface ChangeFeed {
  articles(): AsyncIterableIterator<ArticleHeader>;
  links(): AsyncIterableIterator<RelationChanges>;
  /** Ends every subscription. */
  close(): void;
}

export interface ChangeFeedOptions {
  readonly database: Database;
  /** Milliseconds between two looks at the database, while somebody listens. */
  readonly interval: number;
  readonly now: () => Date;
}

/** Who falls about twice as far behind as this is told so, and has to ask again. */
const keptEvents = 1000;

/** Articles of one look; more are found by the next one. */
const articlesOfOneLook = 5000;

/** A load that began earlier may be committed later: so far back, in milliseconds, each look at articles reaches. */
const overlap = 10_000;

type Listener<Event> = (event: Event) => void;

/** Follows the graph by looking at its change log: two small reads a look, none while nobody listens. */
export function followChanges(options: ChangeFeedOptions): ChangeFeed {
  const articles = listeners(() => articleLooks(options));
  const links = listeners(() => linkLooks(options));
  let looking = false;
  const timer = setInterval(() => {
    if (looking || (articles.isEmpty() && links.isEmpty())) return;
    looking = true;
    void Promise.all([articles.look(), links.look()])
      // A database that is away has its changes in the log when it is back.
      .catch(() => undefined)
      .finally(() => {
        looking = false;
      });
  }, options.interval);
  timer.unref();
  return {
    articles: articles.subscribe,
    links: links.subscribe,
    close: () => {
      clearInterval(timer);
      articles.end();
      links.end();
    },
  };
}

/** Looks at what has changed since the last look; the first one only notes where things stand. */
type Look<Event> = () => Promise<readonly Event[]>;

/** All who listen to one kind of event. */
function listeners<Event>(begin: () => Look<Event>) {
  const all = new Map<Listener<Event>, () => void>();
  let current: Look<Event> | null = null;
  const look = async (): Promise<void> => {
    if (all.size === 0) return;
    current ??= begin();
    for (const event of await current()) for (const push of all.keys()) push(event);
  };
  return {
    isEmpty: () => all.size === 0,
    look,
    subscribe: () =>
      new Repeater<Event>(async (push, stop) => {
        const listener: Listener<Event> = (event) => {
          try {
            void push(event);
          } catch {
            stop(new ThroughlineError('DEADLINE_PASSED', 'Events came faster than they were taken. Subscribe again.'));
          }
        };
        all.set(listener, () => {
          stop();
        });
        // What happens from now on is told: the starting point is noted before anything else.
        if (current === null) await look();
        await stop;
        all.delete(listener);
        if (all.size === 0) current = null;
      }, new FixedBuffer(keptEvents)),
    end: () => {
      for (const stop of all.values()) stop();
    },
  };
}

function articleLooks({ database, now }: ChangeFeedOptions): Look<ArticleHeader> {
  let since = before(now().toISOString());
  /** What has been told already, with the instant of the load, so that a load again is told again. */
  let told: ReadonlyMap<string, string> | null = null;
  return async () => {
    const found = await listArticlesLoadedSince(database, since, articlesOfOneLook);
    const known = told;
    told = new Map(found.map((article) => [article.id, article.loadedAt]));
    const last = found.at(-1);
    if (last !== undefined && before(last.loadedAt) > since) since = before(last.loadedAt);
    return known === null ? [] : found.filter((article) => known.get(article.id) !== article.loadedAt);
  };
}

function before(instant: string): string {
  return new Date(Date.parse(instant) - overlap).toISOString();
}

function linkLooks({ database }: ChangeFeedOptions): Look<RelationChanges> {
  let version: number | null = null;
  return async () => {
    if (version === null) {
      version = await findGraphVersion(database);
      return [];
    }
    if ((await findGraphVersion(database)) === version) return [];
    const changes = await listRelationChanges(database, version);
    version = changes.version;
    return [changes];
  };
}
