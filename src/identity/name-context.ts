import type { ResolvedClaim, ResolvedMention, ResolvedReading } from './resolve-reading.ts';

/** What an article, or the graph, tells of the bearer of a name beside the name. */
export interface NameContext {
  readonly wikidata: string | null;
  /** Ids of the States that the bearer is a national of. */
  readonly states: readonly string[];
  /** Ids of the people and organisations that the bearer is linked to. */
  readonly others: readonly string[];
}

/** What nobody has said anything about yet. */
export const unknownContext: NameContext = { wikidata: null, states: [], others: [] };

/** Nationalities that are read with less confidence tell nobody apart. */
export const leastConfidence = 0.6;

/**
 * Whether two bearers of one name are two: Wikidata knows them as two; or both have nationalities and share none, and share
 * neither an employer nor an acquaintance. Nothing else is sure enough, because people change offices and move.
 */
export function areTwo(one: NameContext, other: NameContext): boolean {
  if (one.wikidata !== null && other.wikidata !== null) return one.wikidata !== other.wikidata;
  if (one.states.length === 0 || other.states.length === 0) return false;
  return !share(one.states, other.states) && !share(one.others, other.others);
}

/** What two contexts of one bearer tell together. */
export function joined(one: NameContext, other: NameContext): NameContext {
  return {
    wikidata: one.wikidata ?? other.wikidata,
    states: [...new Set([...one.states, ...other.states])],
    others: [...new Set([...one.others, ...other.others])],
  };
}

/**
 * What an article tells of each person and organisation that it mentions, by mention id. Where a catalogue tells the
 * nationalities it tells everything, so that all records of one person are resolved alike.
 */
export function contextsOf(reading: ResolvedReading): ReadonlyMap<string, NameContext> {
  const mentions = new Map(reading.mentions.map((mention) => [mention.id, mention]));
  const contexts = new Map<string, NameContext>();
  for (const mention of reading.mentions) {
    const { wikidata, nationalOf } = mention;
    if (isNamed(mention)) contexts.set(mention.id, { ...unknownContext, wikidata, states: nationalOf ?? [] });
  }
  const add = (id: string, context: Partial<NameContext>): void => {
    const known = contexts.get(id);
    const isTold = mentions.get(id)?.nationalOf !== null;
    if (known !== undefined && !isTold) contexts.set(id, joined(known, { ...unknownContext, ...context }));
  };
  for (const { claim, subject, object } of reading.claims) {
    const [from, to] = [mentions.get(subject), mentions.get(object)];
    if (from === undefined || to === undefined) continue;
    if (isNationality(claim)) add(from.id, { states: [to.entity] });
    if (isNamed(to)) add(from.id, { others: [to.entity] });
    if (isNamed(from)) add(to.id, { others: [from.entity] });
  }
  return contexts;
}

/** Whether a mention is of something whose name others may bear too. */
export function isNamed({ type }: Pick<ResolvedMention, 'type'>): boolean {
  return type === 'Person' || type === 'Organization';
}

function isNationality({ type, status, confidence }: ResolvedClaim['claim']): boolean {
  return type === 'NATIONAL_OF' && status === 'ASSERTED' && confidence >= leastConfidence;
}

function share(one: readonly string[], other: readonly string[]): boolean {
  return one.some((id) => other.includes(id));
}
