import type { Span } from '../claims/claim.ts';
import type { Entity } from './entity.ts';

/** An entity that an article mentions, with every place in its text that refers to it. */
export interface ArticleMention {
  /** The fullest name that the article gives it. */
  readonly name: string;
  readonly entity: Entity;
  readonly spans: readonly Span[];
}
