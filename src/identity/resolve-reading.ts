import type { Claim, Mention, Reading } from '../claims/claim.ts';
import type { EntityType, Ontology, RelationType } from '../claims/ontology.ts';
import { ThroughlineError } from '../errors.ts';
import { claimId, entityId, mentionId, mentionKey, relationId } from './identifiers.ts';

/** A mention with its identity and the entity that it means. */
export interface ResolvedMention {
  readonly id: string;
  readonly key: string;
  readonly entity: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly spans: Mention['spans'];
  readonly iso3166: string | null;
  readonly wikidata: string | null;
}

/** A link that a claim supports, its ends in canonical order. */
export interface RelationKey {
  readonly id: string;
  readonly type: RelationType;
  readonly subject: string;
  readonly object: string;
}

/** A claim with its identity and the relation it supports. */
export interface ResolvedClaim {
  readonly id: string;
  readonly claim: Claim;
  /** Mention ids. */
  readonly subject: string;
  readonly object: string;
  readonly claimant: string | null;
  readonly relation: RelationKey;
}

export interface ResolvedReading {
  readonly mentions: readonly ResolvedMention[];
  readonly claims: readonly ResolvedClaim[];
}

/**
 * Gives everything read from an article its identity. Claims that say the same are kept once, the surest of them, and a
 * claim that would link an entity to itself is dropped. Throws INTERNAL when a claim breaks the vocabulary.
 */
export function resolveReading(article: string, reading: Reading, ontology: Ontology): ResolvedReading {
  const mentions = new Map<string, ResolvedMention>();
  const byRef = new Map<string, ResolvedMention>();
  for (const mention of reading.mentions) {
    const resolved = resolveMention(article, mention);
    const twin = mentions.get(resolved.id);
    mentions.set(resolved.id, twin === undefined ? resolved : united(twin, resolved));
    byRef.set(mention.ref, resolved);
  }

  const claims = new Map<string, ResolvedClaim>();
  for (const claim of reading.claims) {
    const resolved = resolveClaim(article, claim, byRef, ontology);
    if (resolved.relation.subject === resolved.relation.object) continue;
    const twin = claims.get(resolved.id);
    if (twin === undefined || twin.claim.confidence < claim.confidence) claims.set(resolved.id, resolved);
  }
  return { mentions: [...mentions.values()], claims: [...claims.values()] };
}

function resolveMention(article: string, mention: Mention): ResolvedMention {
  const key = mentionKey(mention);
  return {
    id: mentionId(article, key),
    key,
    entity: entityId(key),
    type: mention.type,
    name: mention.name,
    aliases: mention.aliases,
    spans: mention.spans,
    iso3166: mention.externalIds['iso3166'] ?? null,
    wikidata: mention.externalIds['wikidata'] ?? null,
  };
}

/** Two mentions of one article under one key are one mention. */
function united(one: ResolvedMention, other: ResolvedMention): ResolvedMention {
  return {
    ...one,
    aliases: [...new Set([...one.aliases, other.name, ...other.aliases])].filter((alias) => alias !== one.name),
    spans: [...one.spans, ...other.spans].sort((a, b) => a.start - b.start),
  };
}

function resolveClaim(
  article: string,
  claim: Claim,
  byRef: ReadonlyMap<string, ResolvedMention>,
  ontology: Ontology,
): ResolvedClaim {
  const definition = ontology.findRelationType(claim.type);
  const subject = byRef.get(claim.subject);
  const object = byRef.get(claim.object);
  const claimant = claim.claimant === null ? null : byRef.get(claim.claimant);
  if (definition === null || subject === undefined || object === undefined || claimant === undefined) {
    throw new ThroughlineError('INTERNAL', `The rule "${claim.rule}" made a claim with an unknown type or mention.`);
  }
  if (!definition.subject.includes(subject.type) || !definition.object.includes(object.type)) {
    throw new ThroughlineError(
      'INTERNAL',
      `The rule "${claim.rule}" linked a ${subject.type} to a ${object.type} by ${claim.type}, which the vocabulary does not allow.`,
    );
  }
  // A symmetric relation is one edge, whichever end an article names first.
  const swapped = definition.symmetric && object.entity < subject.entity;
  const ends = { subject: subject.id, object: object.id, claimant: claimant?.id ?? null };
  const [from, to] = swapped ? [object.entity, subject.entity] : [subject.entity, object.entity];
  return {
    id: claimId(article, claim, ends),
    claim,
    ...ends,
    relation: { id: relationId(claim.type, from, to), type: claim.type, subject: from, object: to },
  };
}
