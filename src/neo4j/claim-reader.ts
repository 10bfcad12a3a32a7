import type { PartialDate } from '../articles/article.ts';
import { claimStatuses, type ClaimStatus } from '../claims/claim.ts';
import { everyClaim, type ClaimFilter } from '../read-model/claim-filter.ts';
import { verdicts, type Verdict } from '../identity/reviewed-claim.ts';
import type { StatedClaim } from '../read-model/stated-claim.ts';
import { articleFromRow } from './article-reader.ts';
import type { Database, Parameters, Row } from './database.ts';
import { entityFromRow } from './entity-reader.ts';
import { pageStart } from './page-start.ts';
import { flagOf, numberOf, rowOf, textOf, textOrNull, totalOf } from './row.ts';

/** The best claims of several relations that count, in one read, at most `limit` for each, keyed by relation. */
export async function listClaimsOfRelations(
  database: Database,
  relations: readonly string[],
  limit: number,
  filter: ClaimFilter = everyClaim,
): Promise<ReadonlyMap<string, readonly StatedClaim[]>> {
  if (relations.length === 0) return new Map();
  const parameters = { ...filter, ignoredPublishers: filter.ignoredPublishers.map((name) => name.toLowerCase()) };
  const rows = await database.read('list-claims-of-relations', {
    relations: [...new Set(relations)],
    limit,
    ...parameters,
  });
  return grouped(rows.map(claimFromRow), (claim) => claim.relation ?? '');
}

/** The claims of several articles in one read, in text order, keyed by article. */
export async function listClaimsOfArticles(
  database: Database,
  articles: readonly string[],
): Promise<ReadonlyMap<string, readonly StatedClaim[]>> {
  if (articles.length === 0) return new Map();
  const rows = await database.read('list-claims-of-articles', { ids: articles });
  return grouped(rows.map(claimFromRow), (claim) => claim.article.id);
}

/** In which order claims are listed. */
export const claimOrders = ['OLDEST', 'NEWEST', 'SUREST', 'RECORDED'] as const;
export type ClaimOrder = (typeof claimOrders)[number];

/** Which claims to list; null where anything will do. */
export interface ClaimSelection {
  readonly types: readonly string[] | null;
  readonly statuses: readonly ClaimStatus[] | null;
  /** Ids of entities that the claim is about: of one of them, or, `between`, of two. */
  readonly entities: readonly string[] | null;
  readonly between: boolean;
  /** Ids of entities that make the claim. */
  readonly claimants: readonly string[] | null;
  readonly article: string | null;
  readonly relation: string | null;
  /** In lower case. */
  readonly publishers: readonly string[] | null;
  /** Then or later, as far as its date tells; a claim without a date of its own has its article's. */
  readonly from: PartialDate | null;
  readonly until: PartialDate | null;
  readonly minConfidence: number;
  /** What a person has said of it; null: anything, or nothing, but that it is wrong. */
  readonly verdicts: readonly Verdict[] | null;
  /** Whether claims that their article no longer makes are listed too. */
  readonly withdrawn: boolean;
}

/** Every claim that counts now. */
export const everyClaimThatCounts: ClaimSelection = {
  types: null,
  statuses: null,
  entities: null,
  between: false,
  claimants: null,
  article: null,
  relation: null,
  publishers: null,
  from: null,
  until: null,
  minConfidence: 0,
  verdicts: null,
  withdrawn: false,
};

/** Where a page of claims goes on: the sort key of the last claim before it. */
export interface ClaimPosition {
  readonly key: string | number;
  readonly id: string;
}

/** A claim in a list, with what it is sorted by. */
export interface ListedClaim {
  readonly claim: StatedClaim;
  readonly key: string | number;
}

/** A page of claims. Quick where an entity, an article, a relation or a claimant is given; otherwise all are looked at. */
export async function listClaims(
  database: Database,
  selection: ClaimSelection,
  order: ClaimOrder,
  after: ClaimPosition | null,
  limit: number,
): Promise<readonly ListedClaim[]> {
  const rows = await database.read('list-claims', {
    list: { ...listedAs(selection), order, ascending: order === 'OLDEST' },
    after: pageStart(after),
    limit,
  });
  return rows.map((row) => ({
    claim: claimFromRow(row),
    key: order === 'SUREST' ? numberOf(row, 'key') : textOf(row, 'key'),
  }));
}

/** How many claims there are of a selection. */
export async function countClaims(database: Database, selection: ClaimSelection): Promise<number> {
  return totalOf(await database.read('count-claims', { list: listedAs(selection) }));
}

/** One map: Neo4j plans a query anew for every combination of types of its parameters, but does not look into maps. */
function listedAs(selection: ClaimSelection): Parameters {
  return {
    ...selection,
    types: selection.types ?? [],
    statuses: selection.statuses ?? [],
    entities: selection.entities ?? [],
    claimants: selection.claimants ?? [],
    article: selection.article ?? '',
    relation: selection.relation ?? '',
    publishers: selection.publishers ?? [],
    from: selection.from ?? '',
    until: selection.until ?? '',
    verdicts: selection.verdicts ?? [],
  };
}

/** Claims by id, current or withdrawn, accepted or rejected; those that do not exist are left out. */
export async function findClaims(database: Database, ids: readonly string[]): Promise<readonly StatedClaim[]> {
  return (await database.read('find-claims', { ids })).map(claimFromRow);
}

function grouped(
  claims: readonly StatedClaim[],
  keyOf: (claim: StatedClaim) => string,
): ReadonlyMap<string, readonly StatedClaim[]> {
  const groups = new Map<string, StatedClaim[]>();
  for (const claim of claims) {
    const group = groups.get(keyOf(claim));
    if (group === undefined) groups.set(keyOf(claim), [claim]);
    else group.push(claim);
  }
  return groups;
}

function claimFromRow(row: Row): StatedClaim {
  const claim = rowOf(row, 'claim');
  const qualifiers = Object.fromEntries(
    ['role', 'place', 'offence', 'term', 'kinship'].flatMap((name) => {
      const value = textOrNull(claim, name);
      return value === null ? [] : [[name, value]];
    }),
  );
  return {
    id: textOf(claim, 'id'),
    relation: textOrNull(claim, 'relation'),
    type: textOf(claim, 'type'),
    subject: entityFromRow(rowOf(row, 'subject')),
    object: entityFromRow(rowOf(row, 'object')),
    claimant: row['claimant'] === null ? null : entityFromRow(rowOf(row, 'claimant')),
    article: articleFromRow(rowOf(row, 'article')),
    status: claimStatuses.find((status) => status === claim['status']) ?? 'HYPOTHETICAL',
    quote: textOf(claim, 'quote'),
    start: numberOf(claim, 'start'),
    end: numberOf(claim, 'end'),
    dates: { from: textOrNull(claim, 'from'), to: textOrNull(claim, 'to') },
    qualifiers,
    confidence: numberOf(claim, 'confidence'),
    derived: flagOf(claim, 'derived'),
    rule: textOf(claim, 'rule'),
    review: verdicts.find((verdict) => verdict === claim['review']) ?? null,
    recordedAt: textOf(claim, 'recordedAt'),
  };
}
