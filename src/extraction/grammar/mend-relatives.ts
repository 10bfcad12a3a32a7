import type { Dependency, Sentence } from '../engine.ts';
import { nounBefore } from './noun-before.ts';

/**
 * Gives relative pronouns that the parser left alone the noun before them: in "the United States, which is seeking his
 * extradition" the enhanced graph gains the United States as subject of "seeking", and "Jane Roe, whose husband …" the
 * husband's Jane Roe.
 */
export function mendRelatives(sentence: Sentence): Sentence {
  const added: Dependency[] = [];
  for (const pronoun of sentence.tokens) {
    if (!/^(?:who|whom|which|whose)$/i.test(pronoun.form) || !/^W/.test(pronoun.tag)) continue;
    if (sentence.enhanced.some((arc) => arc.relation === 'ref' && arc.dependent === pronoun.index)) continue;
    const antecedent = nounBefore(sentence, pronoun.index);
    if (antecedent === null) continue;
    for (const arc of sentence.enhanced) {
      if (
        arc.dependent !== pronoun.index ||
        !/^(?:nsubj|obj|nmod:poss|iobj)/.test(arc.relation) ||
        arc.governor === antecedent
      )
        continue;
      added.push({ ...arc, dependent: antecedent });
    }
  }
  return added.length === 0 ? sentence : { ...sentence, enhanced: [...sentence.enhanced, ...added] };
}
