import type { DrawnEntity, DrawnLink } from './drawn-graph.ts';
import { isOnlyFounded } from './is-only-founded.ts';

/** A column of a node or a link, with the type that GraphML and GEXF call it by. */
export interface Attribute<Of> {
  readonly name: string;
  readonly type: 'string' | 'int' | 'double';
  readonly read: (of: Of) => string | number | null;
}

/** What the drawn formats say of an entity. */
export const entityAttributes: readonly Attribute<DrawnEntity>[] = [
  { name: 'label', type: 'string', read: (entity) => entity.name },
  { name: 'type', type: 'string', read: (entity) => entity.type },
  { name: 'aliases', type: 'string', read: (entity) => orNull(entity.aliases.join('; ')) },
  { name: 'degree', type: 'int', read: (entity) => entity.degree },
  { name: 'iso3166', type: 'string', read: (entity) => entity.iso3166 },
  { name: 'wikidata', type: 'string', read: (entity) => entity.wikidata },
];

/** What they say of a link; the sentence of its firmest claim goes with it. */
export const linkAttributes: readonly Attribute<DrawnLink>[] = [
  {
    name: 'label',
    type: 'string',
    read: (link) => (isOnlyFounded(link) ? 'founded' : link.type.toLowerCase().replaceAll('_', ' ')),
  },
  { name: 'type', type: 'string', read: (link) => link.type },
  { name: 'sentence', type: 'string', read: (link) => link.sentence },
  { name: 'status', type: 'string', read: (link) => link.statuses[0] ?? null },
  { name: 'statuses', type: 'string', read: (link) => link.statuses.join(' ') },
  { name: 'confidence', type: 'double', read: (link) => link.confidence },
  { name: 'sources', type: 'int', read: (link) => link.sourceCount },
  { name: 'articles', type: 'int', read: (link) => link.articleCount },
  { name: 'publishers', type: 'string', read: (link) => orNull(link.publishers.join('; ')) },
  { name: 'firstReported', type: 'string', read: (link) => link.firstReported },
  { name: 'lastReported', type: 'string', read: (link) => link.lastReported },
  { name: 'validFrom', type: 'string', read: (link) => link.validFrom },
  { name: 'validTo', type: 'string', read: (link) => link.validTo },
  { name: 'quote', type: 'string', read: (link) => link.claims[0]?.quote ?? null },
  { name: 'quotedFrom', type: 'string', read: (link) => sourceOf(link) },
];

function sourceOf(link: DrawnLink): string | null {
  const article = link.claims[0]?.article;
  if (article === undefined) return null;
  const parts = [article.publisher ?? article.title, article.publishedAt, article.url];
  return orNull(parts.filter((part) => part !== null).join(', '));
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
