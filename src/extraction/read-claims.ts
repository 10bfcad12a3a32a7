import type { Ontology } from '../claims/ontology.ts';
import { assembleClaims, type AssembledClaims } from './assemble-claims.ts';
import type { Document } from './document.ts';
import { documentView } from './frames/document-view.ts';
import { allPatterns } from './patterns/all-patterns.ts';
import { patternMatcher } from './patterns/match-patterns.ts';
import { readQuotations } from './speech/quotations.ts';

/** Reads what a document states about its mentions. */
export function readClaims(document: Document, ontology: Ontology): AssembledClaims {
  const view = documentView(document);
  const quotations = readQuotations(view);
  const matchPatterns = patternMatcher(allPatterns, ontology);
  const drafts = view.graphs.flatMap((graph) => [...matchPatterns(view, graph)]);
  return assembleClaims(view, drafts, quotations);
}
