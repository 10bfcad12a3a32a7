import type { Claim } from '../claims/claim.ts';
import type { Verdict } from '../identity/reviewed-claim.ts';
import type { ArticleHeader } from './article-header.ts';
import type { Entity } from './entity.ts';

/** A claim as the graph keeps it: with its article, and the entities that its mentions resolve to now. */
export interface StatedClaim extends Omit<Claim, 'subject' | 'object' | 'claimant'> {
  readonly id: string;
  /** The relation it supports; null when its ends mean one entity since a merge, or a person has rejected it. */
  readonly relation: string | null;
  readonly subject: Entity;
  readonly object: Entity;
  readonly claimant: Entity | null;
  readonly article: ArticleHeader;
  /** What a person has said of it; null when nobody has. */
  readonly review: Verdict | null;
  /** When this graph learned it: an ISO 8601 instant. */
  readonly recordedAt: string;
}
