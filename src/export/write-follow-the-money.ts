import type { DrawnClaim, DrawnEntity, DrawnGraph, DrawnLink } from './drawn-graph.ts';
import { isOnlyFounded } from './is-only-founded.ts';

/** Schema of an entity; null for what FollowTheMoney has no entity for. */
const schemata: Readonly<Record<string, string | null>> = {
  Person: 'Person',
  Organization: 'Organization',
  State: 'PublicBody',
  Place: 'Address',
  Offence: null,
  Case: 'CourtCase',
};

interface Ends {
  readonly schema: string;
  readonly subject: string;
  readonly object: string;
  /** Property that holds the role or kind of tie. */
  readonly detail: string;
}

/** Links that have a schema of their own, by relation type; every other is an UnknownLink with its words as the role. */
const links: Readonly<Record<string, Ends>> = {
  OFFICER_OF: { schema: 'Directorship', subject: 'director', object: 'organization', detail: 'role' },
  EMPLOYED_BY: { schema: 'Employment', subject: 'employee', object: 'employer', detail: 'role' },
  MEMBER_OF: { schema: 'Membership', subject: 'member', object: 'organization', detail: 'role' },
  FAMILY_OF: { schema: 'Family', subject: 'person', object: 'relative', detail: 'relationship' },
  ASSOCIATE_OF: { schema: 'Associate', subject: 'person', object: 'associate', detail: 'relationship' },
  OWNS: { schema: 'Ownership', subject: 'owner', object: 'asset', detail: 'role' },
  REPRESENTED_BY: { schema: 'Representation', subject: 'client', object: 'agent', detail: 'role' },
};
const anyLink: Ends = { schema: 'UnknownLink', subject: 'subject', object: 'object', detail: 'role' };

/** Schemata that each schema's ends must have, where not every legal entity will do. */
const organizations = new Set(['Directorship', 'Employment', 'Membership']);
const people = new Set(['Family', 'Associate']);

/**
 * The graph as FollowTheMoney entities, one JSON object a line (followthemoney.tech): entities, articles, and a link for
 * every pair whose ends are legal entities there, with its sentence as `summary` and its article as `proof`.
 */
export function writeFollowTheMoney(graph: DrawnGraph): string {
  const legal = new Map(graph.nodes.filter((node) => isLegalEntity(node)).map((node) => [node.id, node]));
  const articles = new Map(
    graph.edges.flatMap((link) => link.claims.map(({ article }) => [article.id, article] as const)),
  );
  const lines = [
    ...graph.nodes.flatMap((node) => entityOf(node)),
    ...[...articles.values()].map((article) =>
      ftm(article.id, 'Article', {
        title: article.title,
        publisher: article.publisher,
        publishedAt: article.publishedAt,
        sourceUrl: webAddress(article.url),
      }),
    ),
    ...graph.edges.flatMap((link) => {
      const [subject, object] = [legal.get(link.subject.id), legal.get(link.object.id)];
      return subject === undefined || object === undefined ? [] : [linkOf(link, subject, object)];
    }),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

function isLegalEntity(node: DrawnEntity): boolean {
  return node.type === 'Person' || node.type === 'Organization' || node.type === 'State';
}

type Properties = Readonly<Record<string, string | readonly string[] | null>>;

/** FollowTheMoney takes letters, digits, dots and hyphens in ids, with a letter or digit at both ends. */
function ftmId(id: string): string {
  return `${id.replaceAll('_', '.')}.tl`;
}

function ftm(id: string, schema: string, properties: Properties): object {
  const filled = Object.entries(properties).flatMap(([name, value]) => {
    const values = value === null ? [] : typeof value === 'string' ? [value] : value;
    return values.length === 0 ? [] : [[name, values] as const];
  });
  return { id: ftmId(id), schema, properties: Object.fromEntries(filled) };
}

function entityOf(node: DrawnEntity): readonly object[] {
  const schema = schemata[node.type] ?? null;
  if (schema === null) return [];
  if (schema === 'Address')
    return [ftm(node.id, schema, { full: node.name, country: node.iso3166?.toLowerCase() ?? null })];
  return [
    ftm(node.id, schema, {
      name: node.name,
      alias: node.aliases,
      country: node.iso3166?.toLowerCase() ?? null,
      wikidataId: node.wikidata,
    }),
  ];
}

function linkOf(link: DrawnLink, subject: DrawnEntity, object: DrawnEntity): object {
  const named = links[link.type] ?? anyLink;
  const fits =
    (!organizations.has(named.schema) || object.type !== 'Person') &&
    (!people.has(named.schema) || (subject.type === 'Person' && object.type === 'Person')) &&
    (named.schema !== 'Ownership' || (object.type !== 'Person' && !isOnlyFounded(link)));
  const ends = fits ? named : anyLink;
  const claim = link.claims[0];
  return ftm(link.id, ends.schema, {
    [ends.subject]: ftmId(subject.id),
    [ends.object]: ftmId(object.id),
    [ends.detail]: detailOf(link, claim, ends),
    status: link.statuses.map((status) => status.toLowerCase()),
    startDate: link.validFrom,
    endDate: link.validTo,
    summary: link.claims.map((each) => each.quote),
    proof: [...new Set(link.claims.map((each) => ftmId(each.article.id)))],
    sourceUrl: webAddress(claim?.article.url ?? null),
    publisher: link.publishers,
  });
}

function detailOf(link: DrawnLink, claim: DrawnClaim | undefined, ends: Ends): string | null {
  if (ends.schema === 'UnknownLink' && !isOnlyFounded(link)) return link.type.toLowerCase().replaceAll('_', ' ');
  return (ends.detail === 'relationship' ? claim?.qualifiers.kinship : claim?.qualifiers.role) ?? null;
}

function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//.test(url) ? url : null;
}
