import type { PartialDate } from '../articles/article.ts';
import type { ClaimStatus } from '../claims/claim.ts';
import type { RelationType } from '../claims/ontology.ts';
import type { ClaimFilter } from './claim-filter.ts';

/** A link between two entities, without its record: what a list of links is sorted by, filtered by and drawn from. */
export interface ListedRelation {
  readonly id: string;
  readonly type: RelationType;
  /** Entity ids. For a symmetric type their order carries no meaning. */
  readonly subject: string;
  readonly object: string;
  /** How many claims and independent sources stand behind it. */
  readonly claimCount: number;
  readonly sourceCount: number;
  /** The statuses its claims have, the firmest first. */
  readonly statuses: readonly ClaimStatus[];
  readonly lastReported: PartialDate | null;
  readonly validFrom: PartialDate | null;
  readonly validTo: PartialDate | null;
  readonly confidence: number;
  /** Which claims it was computed from, where not all count; null for the relation as the graph has it. */
  readonly countedClaims: ClaimFilter | null;
}

/** What is kept of a link besides: read where somebody asks for it. */
export interface RelationRecord {
  readonly articleCount: number;
  readonly publishers: readonly string[];
  readonly firstReported: PartialDate | null;
  readonly recordedAt: string;
}

/** A link between two entities: all claims of one type about one pair, taken together. */
export interface Relation extends ListedRelation, RelationRecord {}
