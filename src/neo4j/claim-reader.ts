import { claimStatuses } from '../claims/claim.ts';
import { everyClaim, type ClaimFilter } from '../read-model/claim-filter.ts';
import { verdicts } from '../identity/reviewed-claim.ts';
import type { StatedClaim } from '../read-model/stated-claim.ts';
import { articleFromRow } from './article-reader.ts';
import type { Database, Row } from './database.ts';
import { entityFromRow } from './entity-reader.ts';
import { flagOf, numberOf, rowOf, textOf, textOrNull } from './row.ts';

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

/** Where a page of a timeline goes on: the sort key of the last claim before it. */
export interface TimelinePosition {
  readonly date: string;
  readonly id: string;
}

/** A claim in a timeline. */
export interface DatedClaim {
  readonly claim: StatedClaim;
  /** Its own date, or its article's; empty when neither has one. */
  readonly date: string;
}

/** A page of the current claims about entities, or, `between`, about two of them, in the order of their dates. */
export async function listTimeline(
  database: Database,
  ids: readonly string[],
  between: boolean,
  after: TimelinePosition | null,
  limit: number,
): Promise<readonly DatedClaim[]> {
  const rows = await database.read('list-timeline', { ids, between, after, limit });
  return rows.map((row) => ({ claim: claimFromRow(row), date: textOf(row, 'date') }));
}

/** A claim by id, current or withdrawn, accepted or rejected; null when there is none. */
export async function findClaim(database: Database, id: string): Promise<StatedClaim | null> {
  const [row] = await database.read('find-claim', { id });
  return row === undefined ? null : claimFromRow(row);
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
