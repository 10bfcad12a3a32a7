import type { PartialDate } from '../articles/article.ts';
import type { ClaimStatus } from '../claims/claim.ts';
import type { EntityType, RelationType } from '../claims/ontology.ts';
import type { Direction, PathOrder } from '../paths/path-question.ts';
import type { PathRank } from '../read-model/path.ts';
import type { EntityReference } from './find-referenced-entity.ts';

/** What a caller may say about the links and entities of paths; what is null takes its default. */
export interface PathWishes {
  readonly types: readonly RelationType[] | null;
  readonly excludeTypes: readonly RelationType[] | null;
  readonly directions: readonly { readonly type: RelationType; readonly direction: Direction }[] | null;
  readonly statuses: readonly ClaimStatus[] | null;
  readonly minConfidence: number | null;
  readonly minSources: number | null;
  readonly through: readonly EntityType[] | null;
  readonly via: readonly EntityReference[] | null;
  readonly avoid: readonly EntityReference[] | null;
  readonly ignorePublishers: readonly string[] | null;
  readonly ignoreClaimants: readonly EntityReference[] | null;
  readonly asOf: PartialDate | null;
  readonly undated: boolean | null;
  readonly knownAt: string | null;
  readonly chronological: boolean | null;
  readonly crossHubs: boolean | null;
  readonly hubDegree: number | null;
  readonly hubs: readonly EntityReference[] | null;
}

/** A path question as a caller puts it. */
export interface PathRequest {
  readonly from: readonly EntityReference[];
  readonly to: readonly EntityReference[];
  readonly maxHops: number | null;
  readonly where: PathWishes;
  readonly order: PathOrder | null;
  readonly first: number | null;
  /** The rank of the path to go on after. */
  readonly after: PathRank | null;
  /** Whether `hubsNotCrossed` is wanted also where the page is full. */
  readonly findHubs: boolean;
}

/** No wishes: every default. */
export const noWishes: PathWishes = {
  types: null,
  excludeTypes: null,
  directions: null,
  statuses: null,
  minConfidence: null,
  minSources: null,
  through: null,
  via: null,
  avoid: null,
  ignorePublishers: null,
  ignoreClaimants: null,
  asOf: null,
  undated: null,
  knownAt: null,
  chronological: null,
  crossHubs: null,
  hubDegree: null,
  hubs: null,
};
