import type { Dependency, Sentence } from '../engine.ts';

const personal: ReadonlySet<string> = new Set(['him', 'her', 'it', 'them']);

/**
 * Gives a participle behind a comma to the verb instead of the verb's object when it acts on a pronoun: in "China expelled
 * two diplomats, accusing them of spying" it is China that accuses, because nobody acts on himself without "-self".
 */
export function mendParticiples(sentence: Sentence): Sentence {
  const verbs = new Map<number, number>();
  for (const { relation, governor, dependent } of sentence.basic) {
    if (relation !== 'acl' || !isFreeParticiple(sentence, dependent) || !actsOnPronoun(sentence, dependent)) continue;
    const verb = verbOver(sentence, governor);
    if (verb !== null) verbs.set(dependent, verb);
  }
  if (verbs.size === 0) return sentence;
  const mend = (arcs: readonly Dependency[]): readonly Dependency[] =>
    arcs.map((arc) => {
      const verb = arc.relation === 'acl' ? verbs.get(arc.dependent) : undefined;
      return verb === undefined ? arc : { ...arc, relation: 'advcl', governor: verb };
    });
  return { ...sentence, basic: mend(sentence.basic), enhanced: mend(sentence.enhanced) };
}

function isFreeParticiple({ tokens }: Sentence, index: number): boolean {
  return tokens[index - 1]?.tag === 'VBG' && tokens[index - 2]?.form === ',';
}

function actsOnPronoun({ basic, tokens }: Sentence, verb: number): boolean {
  return basic.some(
    (arc) =>
      arc.governor === verb &&
      arc.relation === 'obj' &&
      personal.has(tokens[arc.dependent - 1]?.form.toLowerCase() ?? ''),
  );
}

/** The verb that a word is the object of, or that such an object's joined or explaining word belongs to. */
function verbOver({ basic, tokens }: Sentence, word: number): number | null {
  let at = word;
  for (let step = 0; step < 4; step += 1) {
    const arc = basic.find((candidate) => candidate.dependent === at);
    if (arc === undefined) return null;
    if (arc.relation === 'obj') return tokens[arc.governor - 1]?.tag.startsWith('VB') === true ? arc.governor : null;
    if (arc.relation !== 'appos' && arc.relation !== 'conj') return null;
    at = arc.governor;
  }
  return null;
}
