import type { Mention } from '../claims/claim.ts';
import type { Counts } from './counts.ts';
import type { LabelledArticle, LabelledEntity } from './labelled-article.ts';

/** How the entities of one article compare with the labelled ones. */
export interface EntityScore {
  readonly counts: Counts;
  readonly wrong: readonly { readonly mention: Mention; readonly why: string }[];
  readonly missing: readonly LabelledEntity[];
  readonly right: readonly LabelledEntity[];
}

/** Two spellings of a name count as one when they differ in case, quotes or a leading "the". */
export function comparable(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\u200b-\u200f]/gu, '')
    .replace(/^the /u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether a mention and a labelled entity share a name. */
export function sharesName(mention: Pick<Mention, 'name' | 'aliases'>, entity: LabelledEntity): boolean {
  const names = new Set([entity.name, ...entity.aliases].map(comparable));
  return [mention.name, ...mention.aliases].some((name) => names.has(comparable(name)));
}

/**
 * Scores entities: right when a name and the type agree with a labelled entity that nothing else has matched; two that
 * are one count once as right and once as wrong.
 */
export function scoreEntities(article: LabelledArticle, mentions: readonly Mention[]): EntityScore {
  const matched = new Set<string>();
  const wrong: { mention: Mention; why: string }[] = [];
  for (const mention of mentions) {
    const candidates = article.entities.filter((entity) => entity.type === mention.type && sharesName(mention, entity));
    const free = candidates.find((entity) => !matched.has(entity.id));
    if (free !== undefined) matched.add(free.id);
    else {
      const other = article.entities.find((entity) => sharesName(mention, entity));
      const why =
        candidates[0] !== undefined
          ? `a second ${candidates[0].name}`
          : other === undefined
            ? 'not labelled'
            : `labelled ${other.type}`;
      wrong.push({ mention, why });
    }
  }
  return {
    counts: { extracted: mentions.length, right: matched.size, labelled: article.entities.length, found: matched.size },
    wrong,
    missing: article.entities.filter((entity) => !matched.has(entity.id)),
    right: article.entities.filter((entity) => matched.has(entity.id)),
  };
}
