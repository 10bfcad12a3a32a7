import type { ClaimDraft } from '../claim-draft.ts';
import type { Reference } from '../document.ts';
import { draftBetween, referentOf } from '../draft-between.ts';
import type { DocumentView } from '../frames/document-view.ts';
import type { SentenceGraph } from '../grammar/sentence-graph.ts';

/** Nationality told by the country's name: "Germany's Angelique Kerber", "Serena Williams of the United States". */
export function countrymenClaims(view: DocumentView, graph: SentenceGraph): readonly ClaimDraft[] {
  const references = view.references(graph.sentence.index).filter((reference) => reference.kind === 'name');
  const persons = references.filter((reference) => view.mention(reference.mention)?.type === 'Person');
  const states = references.filter((reference) => view.mention(reference.mention)?.type === 'State');
  return states.flatMap((state) =>
    persons
      .filter((person) => owns(graph, state, person) || comesFrom(graph, person, state))
      .flatMap((person) => {
        const [subject, object] = [referentOf(view, person), referentOf(view, state)];
        return subject === null || object === null
          ? []
          : [
              draftBetween(graph, subject, object, {
                type: 'NATIONAL_OF',
                rule: 'nationality-country',
                prior: 0.85,
                derived: true,
              }),
            ];
      }),
  );
}

function owns(graph: SentenceGraph, state: Reference, person: Reference): boolean {
  return graph.token(state.last + 1).tag === 'POS' && person.first === state.last + 2;
}

function comesFrom(graph: SentenceGraph, person: Reference, state: Reference): boolean {
  if (graph.token(person.last + 1).form !== 'of') return false;
  const behind = person.last + (graph.token(person.last + 2).form.toLowerCase() === 'the' ? 3 : 2);
  return state.first === behind && !/^(NN|POS)/.test(graph.token(state.last + 1).tag);
}
