import type { Claim, Mention, Reading } from '../claims/claim.ts';
import type { EntityType, Ontology } from '../claims/ontology.ts';
import { ThroughlineError } from '../errors.ts';
import { claimId, entityId, mentionId, mentionKey, namesakeKey, reviewKey } from './identifiers.ts';

/** A mention with its identity. */
export interface ResolvedMention {
  readonly id: string;
  /** What it is recognised by across articles. */
  readonly key: string;
  /** The id minted for its key. Which entity it means now, after merges and splits, the graph knows. */
  readonly entity: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly spans: Mention['spans'];
  readonly iso3166: string | null;
  readonly wikidata: string | null;
  /** Ids of the States that a catalogue calls it a national of; null when the text is all there is. */
  readonly nationalOf: readonly string[] | null;
}

/** A claim with its identity. */
export interface ResolvedClaim {
  readonly id: string;
  readonly claim: Claim;
  /** Mention ids. */
  readonly subject: string;
  readonly object: string;
  readonly claimant: string | null;
  /** What a person's review of it is found by, wherever a revised text moves its sentence. */
  readonly reviewKey: string;
}

export interface ResolvedReading {
  readonly mentions: readonly ResolvedMention[];
  readonly claims: readonly ResolvedClaim[];
  /** The vocabulary that its claims were checked against. */
  readonly ontology: Ontology;
}

/**
 * Gives everything read from an article its identity. Claims that say the same are kept once, the surest of them, and a
 * claim that would link a mention to itself is dropped. Throws INTERNAL when a claim breaks the vocabulary.
 */
export function resolveReading(article: string, reading: Reading, ontology: Ontology): ResolvedReading {
  const mentions = new Map<string, ResolvedMention>();
  const byRef = new Map<string, ResolvedMention>();
  for (const mention of reading.mentions) {
    let resolved = resolveMention(article, mention, mentionKey(mention));
    let twin = mentions.get(resolved.id);
    if (twin !== undefined && areOthers(twin.wikidata, resolved.wikidata)) {
      resolved = resolveMention(article, mention, namesakeKey(resolved.key, resolved.wikidata));
      twin = mentions.get(resolved.id);
    }
    mentions.set(resolved.id, twin === undefined ? resolved : united(twin, resolved));
    byRef.set(mention.ref, resolved);
  }

  const claims = new Map<string, ResolvedClaim>();
  for (const claim of reading.claims) {
    const resolved = resolveClaim(article, claim, byRef, ontology);
    if (resolved.subject === resolved.object) continue;
    const twin = claims.get(resolved.id);
    if (twin === undefined || twin.claim.confidence < claim.confidence) claims.set(resolved.id, resolved);
  }
  return { mentions: [...mentions.values()], claims: [...claims.values()], ontology };
}

function resolveMention(article: string, mention: Mention, key: string): ResolvedMention {
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
    nationalOf: mention.nationalities?.map((code) => entityId(`State:iso:${code}`)) ?? null,
  };
}

function areOthers(one: string | null, other: string | null): other is string {
  return one !== null && other !== null && one !== other;
}

/** Two mentions of one article under one key are one mention, unless Wikidata knows them as two. */
function united(one: ResolvedMention, other: ResolvedMention): ResolvedMention {
  return {
    ...one,
    wikidata: one.wikidata ?? other.wikidata,
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
  const ends = { subject: subject.id, object: object.id, claimant: claimant?.id ?? null };
  return {
    id: claimId(article, claim, ends),
    claim,
    ...ends,
    reviewKey: reviewKey(article, claim, ends),
  };
}
