import type { ArticleDraft } from '../articles/article.ts';
import type { Reading } from '../claims/claim.ts';
import type { Ontology } from '../claims/ontology.ts';
import type { LanguageEngine } from './engine.ts';
import { readClaims } from './read-claims.ts';
import { readDocument } from './read-document.ts';

/** Reads an article: who is in it and what it states about them, each statement with its sentence. Throws ENGINE_UNAVAILABLE. */
export async function readArticle(article: ArticleDraft, engine: LanguageEngine, ontology: Ontology): Promise<Reading> {
  const document = await readDocument(article, engine);
  const { claims, offences } = readClaims(document, ontology);
  return { mentions: [...document.mentions, ...offences], claims, notices: document.notices };
}
