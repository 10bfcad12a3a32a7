import type { DrawnClaim, DrawnGraph, DrawnLink } from './drawn-graph.ts';

const columns = [
  'subject',
  'subjectType',
  'relation',
  'object',
  'objectType',
  'status',
  'claimant',
  'from',
  'to',
  'confidence',
  'quote',
  'publisher',
  'publishedAt',
  'title',
  'url',
  'subjectId',
  'objectId',
  'relationId',
  'claimId',
  'role',
] as const;

/** The graph as a table (RFC 4180, UTF-8 with its mark, for Excel): a row for every claim, with its sentence. */
export function writeCsv(graph: DrawnGraph): string {
  const entities = new Map(graph.nodes.map((node) => [node.id, node]));
  const rows = graph.edges.flatMap((link) =>
    link.claims.map((claim) => row(link, claim, (id) => entities.get(id) ?? { name: id, type: '' })),
  );
  return `\ufeff${[columns, ...rows].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

function row(
  link: DrawnLink,
  claim: DrawnClaim,
  entity: (id: string) => { readonly name: string; readonly type: string },
): readonly string[] {
  const [subject, object] = [entity(link.subject.id), entity(link.object.id)];
  return [
    subject.name,
    subject.type,
    link.type,
    object.name,
    object.type,
    claim.status,
    claim.claimant?.name ?? '',
    claim.from ?? '',
    claim.to ?? '',
    String(claim.confidence),
    claim.quote,
    claim.article.publisher ?? '',
    claim.article.publishedAt ?? '',
    claim.article.title ?? '',
    claim.article.url ?? '',
    link.subject.id,
    link.object.id,
    link.id,
    claim.id,
    claim.qualifiers.role ?? '',
  ];
}

/** A spreadsheet would run a cell that begins like a formula, and the words come from articles. */
function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
