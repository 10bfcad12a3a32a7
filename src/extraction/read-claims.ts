import type { Ontology } from '../claims/ontology.ts';
import { assembleClaims, type AssembledClaims } from './assemble-claims.ts';
import type { ClaimDraft, DraftEnd } from './claim-draft.ts';
import { longestSentence, type Document } from './document.ts';
import { documentView } from './frames/document-view.ts';
import { allPatterns } from './patterns/all-patterns.ts';
import { patternMatcher } from './patterns/match-patterns.ts';
import { placeClaims } from './places/place-claims.ts';
import { residenceClaims } from './places/residence-claims.ts';
import { affiliationClaims } from './roles/affiliations.ts';
import { countrymenClaims } from './roles/countrymen.ts';
import { findRolePhrases } from './roles/find-role-phrases.ts';
import { ownedBodies } from './roles/owned-bodies.ts';
import { nationalityClaims } from './roles/nationality.ts';
import { roleClaims } from './roles/role-claims.ts';
import { evaluationClaims } from './speech/evaluations.ts';
import { withFirstPersons } from './speech/first-persons.ts';
import { officialSpeech } from './speech/official-speech.ts';
import { onBehalfClaims } from './speech/on-behalf.ts';
import { pleadingClaims } from './speech/pleading.ts';
import { readQuotations } from './speech/quotations.ts';

/** Reads what a document states about its mentions. */
export function readClaims(document: Document, ontology: Ontology): AssembledClaims {
  const view = documentView(document);
  const quotations = readQuotations(view);
  const matchPatterns = patternMatcher(allPatterns, ontology);
  const graphs = view.graphs.filter((graph) => graph.sentence.tokens.length <= longestSentence);
  const roles = withoutNeedlessInference(
    graphs.flatMap((graph) => {
      const phrases = findRolePhrases(view, graph);
      return [
        ...phrases.flatMap((phrase) => roleClaims(view, phrase)),
        ...nationalityClaims(view, graph, phrases),
        ...countrymenClaims(view, graph),
        ...affiliationClaims(view, graph),
        ...ownedBodies(view, graph),
      ];
    }),
  );
  const spoken = withFirstPersons(view, quotations, roles);
  const stated = graphs.flatMap((graph) => [
    ...matchPatterns(spoken, graph),
    ...placeClaims(view, graph),
    ...residenceClaims(view, graph),
    ...pleadingClaims(view, graph),
    ...onBehalfClaims(spoken, graph),
    ...evaluationClaims(view, graph, quotations),
  ]);
  return assembleClaims(
    view,
    [...roles, ...withoutDefences(stated, roles), ...officialSpeech(view, roles)],
    quotations,
    ontology,
  );
}

/** A lawyer who defended somebody did so at court, which is no support. */
function withoutDefences(drafts: readonly ClaimDraft[], roles: readonly ClaimDraft[]): readonly ClaimDraft[] {
  const counsel = new Set(roles.filter(({ type }) => type === 'REPRESENTED_BY').map(({ object }) => refOf(object)));
  return drafts.filter(
    ({ type, graph, trigger, subject }) =>
      !(type === 'SUPPORTED' && graph.token(trigger).lemma === 'defend' && counsel.has(refOf(subject))),
  );
}

/**
 * An office whose body had to be guessed is left out where the text names a body for its holder elsewhere, unless that is
 * a ministry, whose State stays worth knowing.
 */
function withoutNeedlessInference(drafts: readonly ClaimDraft[]): readonly ClaimDraft[] {
  const offices = drafts.filter(({ type }) => type === 'OFFICER_OF');
  const known = new Set(
    offices.filter(({ derived, object }) => !derived && !isMinistry(object)).map(({ subject }) => refOf(subject)),
  );
  return drafts.filter(
    ({ type, derived, subject }) => !(type === 'OFFICER_OF' && derived && known.has(refOf(subject))),
  );
}

function isMinistry(end: DraftEnd): boolean {
  return (
    end.kind === 'entity' &&
    end.referent.mention.type === 'Organization' &&
    /\b(?:office|ministry|department|treasury|fco)$/i.test(end.referent.mention.name)
  );
}

function refOf(end: DraftEnd): string | null {
  return end.kind === 'entity' ? end.referent.mention.ref : null;
}
