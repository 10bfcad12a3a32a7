import type { Dependency, Sentence } from '../engine.ts';

/**
 * Joins a title to the name right behind it where the parser did not know how: in "arrested the former minister Rui
 * Valadares" the name becomes an apposition of "minister", and "minister", taken for the one that something is given to, the
 * object that the verb has no other of.
 */
export function mendTitles(sentence: Sentence): Sentence {
  const titles = new Set<number>();
  const names = new Set<number>();
  for (const { relation, governor, dependent } of sentence.basic) {
    if (relation !== 'dep' || !isTitle(sentence, governor) || !beginsAt(sentence, dependent, governor + 1)) continue;
    titles.add(governor);
    names.add(dependent);
  }
  if (names.size === 0) return sentence;
  const mend = (arcs: readonly Dependency[]): readonly Dependency[] =>
    arcs.map((arc) => {
      if (arc.relation === 'dep' && names.has(arc.dependent) && titles.has(arc.governor))
        return { ...arc, relation: 'appos' };
      const hasObject = arcs.some((other) => other.governor === arc.governor && other.relation === 'obj');
      return arc.relation === 'iobj' && titles.has(arc.dependent) && !hasObject ? { ...arc, relation: 'obj' } : arc;
    });
  return { ...sentence, basic: mend(sentence.basic), enhanced: mend(sentence.enhanced) };
}

function isTitle(sentence: Sentence, index: number): boolean {
  return sentence.tokens[index - 1]?.tag === 'NN';
}

/** Whether a word is a proper name whose first word stands at a place. */
function beginsAt(sentence: Sentence, name: number, place: number): boolean {
  for (let index = place; index <= name; index += 1) if (sentence.tokens[index - 1]?.tag !== 'NNP') return false;
  return name >= place;
}
