import type { Sentence } from '../engine.ts';

const reporting: ReadonlySet<string> = new Set(['say', 'state', 'announce', 'report', 'claim', 'confirm']);
const deeds: ReadonlySet<string> = new Set([
  'kill', 'murder', 'wound', 'injure', 'execute', 'behead', 'bomb', 'shell', 'shoot', 'attack', 'raid', 'storm', 'abduct', 'kidnap', 'destroy',
]); // prettier-ignore

/**
 * Takes a deed of violence that the parser joined to a verb of saying for part of what is said: in "the group said the
 * drone hit a house and killed two men" the group kills nobody.
 */
export function mendReportedDeeds(sentence: Sentence): Sentence {
  const lemma = (index: number): string => sentence.tokens[index - 1]?.lemma ?? '';
  const deedsSaid = new Set(
    sentence.basic
      .filter(
        ({ relation, governor, dependent }) =>
          relation === 'conj' && reporting.has(lemma(governor)) && deeds.has(lemma(dependent)),
      )
      .map(({ dependent }) => dependent)
      .filter((deed) => !sentence.basic.some((arc) => arc.governor === deed && arc.relation.startsWith('nsubj'))),
  );
  if (deedsSaid.size === 0) return sentence;
  const mend = (arcs: Sentence['basic']): Sentence['basic'] =>
    arcs
      .filter((arc) => !(deedsSaid.has(arc.governor) && arc.relation.startsWith('nsubj')))
      .map((arc) =>
        deedsSaid.has(arc.dependent) && /^conj\b/.test(arc.relation) && reporting.has(lemma(arc.governor))
          ? { ...arc, relation: 'ccomp' }
          : arc,
      );
  return { ...sentence, basic: mend(sentence.basic), enhanced: mend(sentence.enhanced) };
}
