import type { ArticleDraft } from '../articles/article.ts';
import type { Reading } from '../claims/claim.ts';
import type { Ontology } from '../claims/ontology.ts';
import type { LanguageEngine } from './engine.ts';

/** Reads an article: who is in it and what it states about them, each statement with its sentence. Throws ENGINE_UNAVAILABLE. */
export function readArticle(_article: ArticleDraft, _engine: LanguageEngine, _ontology: Ontology): Promise<Reading> {
  return Promise.resolve({ mentions: [], claims: [], notices: [] });
}
