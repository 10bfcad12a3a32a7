import type { Ontology } from '../../src/claims/ontology.ts';
import { entityId, mentionId, mentionKey } from '../../src/identity/identifiers.ts';
import { smallReading, type Statement } from './small-reading.ts';
import { smallArticle } from './small-reading.ts';

/**
 * What the graph should hold, computed from nothing but the facts: the present texts, the decisions and the reviews that
 * stand. It shares no code with the writers but the derivation of ids.
 */
export interface ModelArticle {
  readonly id: string;
  readonly url: string;
  statements: readonly Statement[];
  retracted: boolean;
}

export interface ModelDecision {
  readonly id: string;
  readonly kind: 'MERGE' | 'SPLIT' | 'NEVER_MERGE';
  readonly entity: string;
  readonly other: string;
  readonly mentions: readonly string[];
  undone: boolean;
}

export interface ModelReview {
  readonly id: string;
  /** The article and the sentence it is about. */
  readonly article: string;
  readonly sentence: string;
  readonly verdict: 'ACCEPTED' | 'REJECTED' | 'CORRECTED';
  readonly type: string | null;
  undone: boolean;
}

export interface GraphModel {
  readonly articles: Map<string, ModelArticle>;
  readonly decisions: ModelDecision[];
  readonly reviews: ModelReview[];
  /** By mention, the key that it was resolved by when it was first written: a fact of the past, as the graph recorded it. */
  readonly homes: Map<string, string>;
}

export interface ModelMention {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** The entity that it means. */
  readonly entity: string;
}

/** What a mention means, by splits and merges that stand. */
export function meaningOf(model: GraphModel, mention: string, minted: string): string {
  const splits = model.decisions.filter((one) => one.kind === 'SPLIT' && !one.undone && one.mentions.includes(mention));
  let entity = splits.at(-1)?.other ?? minted;
  for (;;) {
    const merge = model.decisions.find((one) => one.kind === 'MERGE' && !one.undone && one.entity === entity);
    if (merge === undefined) return entity;
    entity = merge.other;
  }
}

/** The mentions of the articles that are not retracted. */
export function presentMentions(model: GraphModel): readonly ModelMention[] {
  return [...model.articles.values()].filter((article) => !article.retracted).flatMap((one) => mentionsOf(model, one));
}

export function mentionsOf(model: GraphModel, article: ModelArticle): readonly ModelMention[] {
  const draft = smallArticle(article.statements, { url: article.url });
  return smallReading(draft, article.statements).mentions.map((mention) => {
    const key = mentionKey(mention);
    const id = mentionId(article.id, key);
    return {
      id,
      name: mention.name,
      type: mention.type,
      entity: meaningOf(model, id, entityId(model.homes.get(id) ?? key)),
    };
  });
}

/** Every link as `type subject object claims`, sorted. */
export function expectedLinks(model: GraphModel, ontology: Ontology): readonly string[] {
  const types = typesOf(model);
  const counts = new Map<string, number>();
  for (const article of model.articles.values()) {
    if (article.retracted) continue;
    const mentions = new Map(mentionsOf(model, article).map((mention) => [mention.name, mention]));
    for (const statement of article.statements) {
      const review = model.reviews.findLast(
        (one) => !one.undone && one.article === article.id && one.sentence === statement.sentence,
      );
      if (review?.verdict === 'REJECTED') continue;
      const type = review?.type ?? statement.type;
      const definition = ontology.findRelationType(type);
      const subject = mentions.get(statement.subject)?.entity ?? '';
      const object = mentions.get(statement.object)?.entity ?? '';
      if (definition === null || subject === object) continue;
      const ends = definition.symmetric && object < subject ? [object, subject] : [subject, object];
      const [from = '', to = ''] = ends;
      const fits =
        definition.subject.some((one) => one === types.get(from)) &&
        definition.object.some((one) => one === types.get(to));
      if (!fits) continue;
      const key = `${type} ${from} ${to}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts].map(([key, count]) => `${key} ${count}`).sort();
}

/** The type of every entity there can be. */
function typesOf(model: GraphModel): ReadonlyMap<string, string> {
  const types = new Map<string, string>();
  for (const article of model.articles.values()) {
    const draft = smallArticle(article.statements, { url: article.url });
    for (const mention of smallReading(draft, article.statements).mentions) {
      const key = mentionKey(mention);
      types.set(entityId(model.homes.get(mentionId(article.id, key)) ?? key), mention.type);
    }
  }
  for (const [id, type] of knownTypes) if (!types.has(id)) types.set(id, type);
  // What a split makes has the type of what it leaves.
  for (const decision of model.decisions) {
    if (decision.kind === 'SPLIT') types.set(decision.other, types.get(decision.entity) ?? 'Person');
  }
  return types;
}

/** Types of entities that earlier texts named and no present one does. */
export const knownTypes = new Map<string, string>();
