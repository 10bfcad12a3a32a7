import type { ArticleDraft } from '../articles/article.ts';
import type { Mention } from '../claims/claim.ts';
import { findArticleDate } from '../articles/find-article-date.ts';
import { annotateBlocks } from './annotate-blocks.ts';
import { findDates } from './dates/find-dates.ts';
import { longestSentence, type Document, type Reference } from './document.ts';
import type { LanguageEngine } from './engine.ts';
import { findNamedEntities } from './mentions/find-named-entities.ts';
import type { NamedEntity } from './mentions/named-entity.ts';
import { resolveReferences } from './coreference/resolve-references.ts';
import { parseTree } from './parse-tree.ts';
import { isEnglish } from './text/is-english.ts';
import { prepareText } from './text/prepare-text.ts';

/**
 * Reads an article up to the point where claims can be read from it: its sentences, who and what it names, every place
 * where it means them, and the dates it gives. A text that is not English is left unread, with a notice. Throws ENGINE_UNAVAILABLE.
 */
export async function readDocument(article: ArticleDraft, engine: LanguageEngine): Promise<Document> {
  const prepared = prepareText(article.text);
  if (!isEnglish(prepared.text)) {
    const notices = ['The text is not in English; only English is read, so that no claims were.'];
    return { article, sentences: [], mentions: [], references: [], dates: [], notices };
  }
  const { sentences, unread } = await annotateBlocks(prepared.text, prepared.blocks, engine);
  const trees = sentences.map(parseTree);
  const entities = findNamedEntities(sentences, prepared.text);
  const words = [
    ...entities.flatMap((entity, at) =>
      entity.occurrences.map(({ span, kind, certainty }) => ({
        entity: at,
        kind,
        sentence: span.sentence,
        first: span.first,
        last: span.last,
        certainty,
      })),
    ),
    ...resolveReferences(entities, sentences, trees),
  ];
  const references = words
    .map(({ entity, ...place }): Reference => ({
      mention: refOf(entity),
      ...place,
      head: trees[place.sentence]?.headOf(place.first, place.last) ?? place.last,
    }))
    .sort((a, b) => a.sentence - b.sentence || a.first - b.first || a.last - b.last);
  const mentions = entities.map((entity, at): Mention => mentionOf(entity, refOf(at), references, sentences));
  const dates = findDates(sentences, trees, prepared.text, article.publishedAt ?? findArticleDate(article.text));
  const endless = sentences.filter(({ tokens }) => tokens.length > longestSentence);
  const notices = [
    ...unread.map(
      ({ start, end }) =>
        `The language engine could not read the passage from character ${start} to ${end}; nothing was read there.`,
    ),
    ...(endless.length === 0 ? [] : [tellEndless(endless)]),
  ];
  return { article, sentences, mentions, references, dates, notices };
}

/** What cannot be a sentence is named with where the first begins; a page of tables would need a notice a row. */
function tellEndless(sentences: Document['sentences']): string {
  const [first] = sentences;
  const count = sentences.length === 1 ? 'One passage' : `${sentences.length} passages`;
  return (
    `${count} of more than ${longestSentence} words without an end of a sentence, the first from character ` +
    `${first?.start ?? 0} to ${first?.end ?? 0}: who is named there was read, and no claims.`
  );
}

function refOf(position: number): string {
  return `m${position + 1}`;
}

function mentionOf(
  entity: NamedEntity,
  ref: string,
  references: readonly Reference[],
  sentences: Document['sentences'],
): Mention {
  return {
    ref,
    type: entity.type,
    name: entity.name,
    aliases: entity.aliases,
    spans: references
      .filter((reference) => reference.mention === ref)
      .map((reference) => {
        const tokens = sentences[reference.sentence]?.tokens ?? [];
        const start = tokens[reference.first - 1]?.start ?? 0;
        return { start, end: tokens[reference.last - 1]?.end ?? start };
      }),
    externalIds: entity.iso === null ? {} : { iso3166: entity.iso },
  };
}
