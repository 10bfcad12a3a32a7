import type { ArticleDraft } from '../../src/articles/article.ts';
import type { Document } from '../../src/extraction/document.ts';
import type { LanguageEngine } from '../../src/extraction/engine.ts';
import { readDocument } from '../../src/extraction/read-document.ts';

/** A text read as an article published on a day. */
export function documentOf(
  text: string,
  engine: LanguageEngine,
  publishedAt: string | null = '2020-06-20',
): Promise<Document> {
  const draft: ArticleDraft = {
    text,
    title: null,
    url: null,
    publisher: null,
    author: null,
    language: null,
    publishedAt,
  };
  return readDocument(draft, engine);
}

/** The entities of a document as "Type Name". */
export function tellMentions(document: Document): readonly string[] {
  return document.mentions.map((mention) => `${mention.type} ${mention.name}`).sort();
}

/** What stretches of words mean, as "words → Name", those below a certainty left out. */
export function tellReferences(document: Document, least = 0.6): readonly string[] {
  const names = new Map(document.mentions.map((mention) => [mention.ref, mention.name]));
  return document.references
    .filter((reference) => reference.certainty >= least)
    .map((reference) => {
      const tokens = document.sentences[reference.sentence]?.tokens.slice(reference.first - 1, reference.last) ?? [];
      return `${tokens.map((token) => token.form).join(' ')} → ${names.get(reference.mention) ?? ''}`;
    });
}

/** The dates of a document as "words: from to", an open end as "on". */
export function tellDates(document: Document): readonly string[] {
  return document.dates.map((date) => {
    const tokens = document.sentences[date.sentence]?.tokens.slice(date.first - 1, date.last) ?? [];
    return `${tokens.map((token) => token.form).join(' ')}: ${date.from ?? '?'} ${date.open ? 'on' : (date.to ?? '?')}`;
  });
}
