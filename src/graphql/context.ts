import DataLoader from 'dataloader';
import type { Identity } from '../access/identity.ts';
import type { ChangeFeed } from '../answers/change-feed.ts';
import type { Ontology } from '../claims/ontology.ts';
import type { Decision } from '../identity/decision.ts';
import type { Review } from '../identity/review.ts';
import type { LoadedArticle } from '../loading/article-loader.ts';
import type { SubmittedArticle } from '../loading/submitted-article.ts';
import { listLinks } from '../answers/list-links.ts';
import { findArticles, findArticleTexts, listArticleMentions } from '../neo4j/article-reader.ts';
import { findClaims, listClaimsOfArticles, listClaimsOfRelations } from '../neo4j/claim-reader.ts';
import type { Database } from '../neo4j/database.ts';
import { findDecisions } from '../neo4j/decision-reader.ts';
import { findEntityMentions, type EntityMention } from '../neo4j/entity-mention-reader.ts';
import { listOwnNames, resolveEntities } from '../neo4j/entity-reader.ts';
import {
  countRelationsOfEntities,
  findRelations,
  findRelationsById,
  type RelationFilter,
  type RelationPage,
} from '../neo4j/relation-reader.ts';
import { findReviews } from '../neo4j/review-reader.ts';
import type { LinkSources } from '../paths/link-sources.ts';
import type { PathDefaults } from '../paths/path-defaults.ts';
import type { ArticleHeader } from '../read-model/article-header.ts';
import type { ArticleMention } from '../read-model/article-mention.ts';
import { everyClaim, type ClaimFilter } from '../read-model/claim-filter.ts';
import type { Entity } from '../read-model/entity.ts';
import type { ListedRelation, Relation, RelationRecord } from '../read-model/relation.ts';
import type { StatedClaim } from '../read-model/stated-claim.ts';
import type { ObservedOperation } from './observe-operations.ts';

/** What every resolver may use, for the life of the service. */
export interface GraphServices {
  readonly database: Database;
  readonly sources: LinkSources;
  readonly ontology: Ontology;
  readonly pathDefaults: PathDefaults;
  readonly pathDeadline: number;
  /** What changes from now on. */
  readonly changes: ChangeFeed;
  readonly loadArticle: (article: SubmittedArticle) => Promise<LoadedArticle>;
}

/** Loads of one request, gathered so that a list of any length costs one read. */
export interface Loaders {
  readonly entity: DataLoader<string, Entity | null>;
  /** By entity id: its own name, whatever it was merged into; null where there is no such entity. */
  readonly ownName: DataLoader<string, string | null>;
  readonly article: DataLoader<string, ArticleHeader | null>;
  readonly articleText: DataLoader<string, string>;
  readonly articleMentions: DataLoader<string, readonly ArticleMention[]>;
  readonly articleClaims: DataLoader<string, readonly StatedClaim[]>;
  /** Keyed by relation id; the loader itself by how many claims are wanted of each, and which of them count. */
  readonly relationClaims: (first: number, counted: ClaimFilter | null) => DataLoader<string, readonly StatedClaim[]>;
  readonly claim: DataLoader<string, StatedClaim | null>;
  readonly relation: DataLoader<string, Relation | null>;
  /** What lists of links leave out of each. */
  readonly relationRecord: DataLoader<ListedRelation, RelationRecord | null, string>;
  readonly decision: DataLoader<string, Decision | null>;
  readonly review: DataLoader<string, Review | null>;
  readonly entityMention: DataLoader<string, EntityMention | null>;
  /** Keyed by entity id; the loader itself by which links are wanted of each. */
  readonly entityRelations: (page: RelationPage) => DataLoader<string, readonly ListedRelation[]>;
  /** Keyed by entity id; the loader itself by which links are counted. */
  readonly entityRelationCount: (filter: RelationFilter) => DataLoader<string, number>;
}

/** What whoever serves a request wants to know of it. */
export interface RequestHooks {
  /** Counts an operation's cost against what its client may ask for. Throws RATE_LIMITED. */
  readonly charge: (cost: number) => Promise<void>;
  /** Told of an operation that only reads before it is executed: it has to be answered sooner than one that loads. */
  readonly onlyReads: () => void;
  /** Told of the operation when it is answered. */
  readonly observe: (operation: ObservedOperation) => void;
}

/** What every resolver may use, for the life of one request. */
export interface GraphContext extends GraphServices, RequestHooks {
  readonly requestId: string;
  /** Who asks. */
  readonly identity: Identity;
  readonly loaders: Loaders;
  /** Entities that this request has read, by id: a promise for each field that shows one costs more than all else. */
  readonly knownEntities: Map<string, Entity>;
}

/** The context of a new request. */
export function graphContext(
  services: GraphServices,
  requestId: string,
  identity: Identity,
  hooks: RequestHooks = { charge: () => Promise.resolve(), onlyReads: () => undefined, observe: () => undefined },
): GraphContext {
  const { database } = services;
  const knownEntities = new Map<string, Entity>();
  const context: GraphContext = {
    ...services,
    requestId,
    identity,
    ...hooks,
    knownEntities,
    loaders: {
      entity: byId<Entity | null>(async (ids) => {
        const found = await resolveEntities(database, ids);
        for (const [id, entity] of found) knownEntities.set(id, entity);
        return found;
      }, null),
      ownName: byId<string | null>((ids) => listOwnNames(database, ids), null),
      article: ofThose((ids) => findArticles(database, ids)),
      articleText: byId((ids) => findArticleTexts(database, ids), ''),
      articleMentions: byId((ids) => listArticleMentions(database, ids), []),
      articleClaims: byId((ids) => listClaimsOfArticles(database, ids), []),
      relationClaims: remembered((first: number, counted: ClaimFilter | null) =>
        byId((ids) => listClaimsOfRelations(database, ids, first, counted ?? everyClaim), []),
      ),
      claim: ofThose((ids) => findClaims(database, ids)),
      relation: ofThose((ids) => findRelationsById(database, ids)),
      relationRecord: new DataLoader(
        async (listed) => {
          const addresses = listed.map(({ id, subject, object }) => ({ id, from: subject, to: object }));
          const found = new Map((await findRelations(database, addresses)).map((relation) => [relation.id, relation]));
          return listed.map(({ id }) => found.get(id) ?? null);
        },
        { cacheKeyFn: ({ id }) => id },
      ),
      decision: ofThose((ids) => findDecisions(database, ids)),
      review: ofThose((ids) => findReviews(database, ids)),
      entityMention: ofThose((ids) => findEntityMentions(database, ids)),
      entityRelations: remembered((page: RelationPage) =>
        byId(async (ids) => {
          const { relations, others } = await listLinks(services, ids, page);
          rememberEntities(context, others);
          return relations;
        }, []),
      ),
      entityRelationCount: remembered((filter: RelationFilter) =>
        byId((ids) => countRelationsOfEntities(database, ids, filter), 0),
      ),
    },
  };
  return context;
}

/** Lets the fields of links answer with entities that have been read already, instead of reading them again. */
export function rememberEntities({ loaders, knownEntities }: GraphContext, entities: readonly Entity[]): void {
  for (const entity of entities) {
    loaders.entity.prime(entity.id, entity);
    knownEntities.set(entity.id, entity);
  }
}

function byId<Value>(
  read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  absent: Value,
): DataLoader<string, Value> {
  return new DataLoader(async (ids) => {
    const found = await read(ids);
    return ids.map((id) => found.get(id) ?? absent);
  });
}

/** Loads things that carry their ids; null for what there is not. */
function ofThose<Value extends { readonly id: string }>(
  find: (ids: readonly string[]) => Promise<readonly Value[]>,
): DataLoader<string, Value | null> {
  return byId<Value | null>(async (ids) => new Map((await find(ids)).map((value) => [value.id, value])), null);
}

/** Makes one loader for each combination of arguments, so that all who ask the same share its batch. */
function remembered<Parameters extends readonly unknown[], Loader>(
  make: (...parameters: Parameters) => Loader,
): (...parameters: Parameters) => Loader {
  const made = new Map<string, Loader>();
  return (...parameters) => {
    const key = JSON.stringify(parameters);
    const known = made.get(key);
    if (known !== undefined) return known;
    const loader = make(...parameters);
    made.set(key, loader);
    return loader;
  };
}
