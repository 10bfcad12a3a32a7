import type { Dependency, Sentence } from '../engine.ts';

/**
 * Gives a verb the object that the parser gave to the participle right behind it: in "arrested exiled opposition leader Tom
 * Ray" he is arrested, and "exiled" describes him.
 */
export function mendDescribedObjects(sentence: Sentence): Sentence {
  const { basic, tokens } = sentence;
  const objectOf = (verb: number): Dependency | undefined =>
    basic.find(({ governor, relation }) => governor === verb && relation === 'obj');
  const participle = basic.find(
    ({ relation, governor, dependent }) =>
      relation === 'dep' &&
      dependent === governor + 1 &&
      /^VB[DZP]$/.test(tokens[governor - 1]?.tag ?? '') &&
      tokens[dependent - 1]?.tag === 'VBN' &&
      objectOf(governor) === undefined &&
      objectOf(dependent) !== undefined,
  );
  if (participle === undefined) return sentence;
  const { governor: verb, dependent: word } = participle;
  const object = objectOf(word)?.dependent ?? word;
  const mend = (arcs: readonly Dependency[]): readonly Dependency[] =>
    arcs.map((arc) => {
      if (arc.dependent === word && arc.governor === verb) return { ...arc, relation: 'amod', governor: object };
      return arc.governor === word ? { ...arc, governor: verb } : arc;
    });
  return { ...sentence, basic: mend(basic), enhanced: mend(sentence.enhanced) };
}
