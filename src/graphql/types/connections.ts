import { ArticleObject } from './article.type.ts';
import { ClaimObject } from './claim.type.ts';
import { connectionTypes } from './connection.type.ts';
import { DecisionObject, EntityMentionObject } from './decision.type.ts';
import { EntityObject } from './entity.type.ts';
import { RelationObject } from './relation.type.ts';
import { ReviewObject } from './review.type.ts';

/** Every list that is answered in pages. */
export const entityPages = connectionTypes('Entity', 'entities', () => EntityObject);
export const articlePages = connectionTypes('Article', 'articles', () => ArticleObject);
export const claimPages = connectionTypes('Claim', 'claims', () => ClaimObject);
export const relationPages = connectionTypes('Relation', 'links', () => RelationObject);
export const decisionPages = connectionTypes('Decision', 'decisions', () => DecisionObject);
export const reviewPages = connectionTypes('Review', 'reviews', () => ReviewObject);
export const mentionPages = connectionTypes('EntityMention', 'mentions', () => EntityMentionObject);

/** Their resolvers, for the schema. */
export const connectionResolvers = [
  entityPages,
  articlePages,
  claimPages,
  relationPages,
  decisionPages,
  reviewPages,
  mentionPages,
].map((pages) => pages.resolver);
