import type { Ontology } from '../claims/ontology.ts';
import { assembleClaims, type AssembledClaims } from './assemble-claims.ts';
import type { Document } from './document.ts';
import { documentView } from './frames/document-view.ts';
import { allPatterns } from './patterns/all-patterns.ts';
import { patternMatcher } from './patterns/match-patterns.ts';
import { placeClaims } from './places/place-claims.ts';
import { residenceClaims } from './places/residence-claims.ts';
import { affiliationClaims } from './roles/affiliations.ts';
import { findRolePhrases } from './roles/find-role-phrases.ts';
import { nationalityClaims } from './roles/nationality.ts';
import { roleClaims } from './roles/role-claims.ts';
import { officialSpeech } from './speech/official-speech.ts';
import { readQuotations } from './speech/quotations.ts';

/** Reads what a document states about its mentions. */
export function readClaims(document: Document, ontology: Ontology): AssembledClaims {
  const view = documentView(document);
  const quotations = readQuotations(view);
  const matchPatterns = patternMatcher(allPatterns, ontology);
  const roles = view.graphs.flatMap((graph) => {
    const phrases = findRolePhrases(view, graph);
    return [
      ...phrases.flatMap((phrase) => roleClaims(view, phrase)),
      ...nationalityClaims(view, graph, phrases),
      ...affiliationClaims(view, graph),
    ];
  });
  const stated = view.graphs.flatMap((graph) => [
    ...matchPatterns(view, graph),
    ...placeClaims(view, graph),
    ...residenceClaims(view, graph),
  ]);
  return assembleClaims(view, [...roles, ...stated, ...officialSpeech(view, roles)], quotations);
}
