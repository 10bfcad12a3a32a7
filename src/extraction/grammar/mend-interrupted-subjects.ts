import type { Dependency, Sentence } from '../engine.ts';

/**
 * Gives a verb the name that opens its sentence when only a participle's phrase between commas parts the two: in "Tom Ray,
 * said to have led a gang that robbed banks, was arrested" parsers lose who was.
 */
export function mendInterruptedSubjects(sentence: Sentence): Sentence {
  const { tokens, basic } = sentence;
  const name = openingName(sentence);
  if (name === null) return sentence;
  const hasSubject = (verb: number): boolean =>
    basic.some(({ governor, relation }) => governor === verb && relation.startsWith('nsubj'));
  const added = basic.flatMap(({ relation, governor, dependent }): readonly Dependency[] => {
    if (!/^aux/.test(relation) || dependent > governor || hasSubject(governor)) return [];
    const link = basic.find((arc) => arc.dependent === governor);
    const isLoose = link?.relation === 'dep' && link.governor < governor && link.governor !== 0;
    if (!isLoose || tokens[dependent - 2]?.form !== ',' || dependent <= name + 3) return [];
    return [{ relation: relation === 'aux:pass' ? 'nsubj:pass' : 'nsubj', governor, dependent: name }];
  });
  return added.length === 0 ? sentence : { ...sentence, enhanced: [...sentence.enhanced, ...added] };
}

/** The last word of the proper name that a sentence opens with, if a comma and a participle follow. */
function openingName({ tokens }: Sentence): number | null {
  let last = 0;
  while (tokens[last]?.tag.startsWith('NNP') === true) last += 1;
  const participle = tokens[last + 1];
  // Taggers take "said" for the past tense that it looks like.
  const isParticiple = participle?.tag === 'VBN' || (participle?.tag === 'VBD' && tokens[last + 2]?.form === 'to');
  return last > 0 && tokens[last]?.form === ',' && isParticiple ? last : null;
}
