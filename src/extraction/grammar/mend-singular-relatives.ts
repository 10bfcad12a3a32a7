import type { Dependency, Sentence } from '../engine.ts';
import { nounBefore } from './noun-before.ts';

/**
 * Gives a relative clause in the singular to the nearest of joined names alone: in "led by Tom Ray and Ann Lee, who is his
 * sister" only she is, where parsers hang the clause on the first and give it both.
 */
export function mendSingularRelatives(sentence: Sentence): Sentence {
  let mended = sentence;
  for (const pronoun of sentence.tokens) {
    if (!/^who$/i.test(pronoun.form)) continue;
    const clause = sentence.basic.find(({ dependent }) => dependent === pronoun.index)?.governor ?? 0;
    const above = sentence.basic.find(
      ({ dependent, relation }) => dependent === clause && relation === 'acl:relcl',
    )?.governor;
    const nearest = nounBefore(sentence, pronoun.index);
    if (above === undefined || nearest === null || nearest === above || !isSingular(sentence, clause)) continue;
    if (!isJoined(sentence.basic, nearest, above)) continue;
    const isOthers = (arc: Dependency): boolean =>
      arc.governor === clause && arc.dependent !== nearest && arc.dependent < pronoun.index && arc.dependent >= above;
    const rehang = (arc: Dependency): Dependency =>
      arc.dependent === clause && arc.relation === 'acl:relcl' ? { ...arc, governor: nearest } : arc;
    mended = {
      ...mended,
      basic: mended.basic.map(rehang),
      enhanced: mended.enhanced.filter((arc) => !isOthers(arc)).map(rehang),
    };
  }
  return mended;
}

/** Whether a clause's finite verb is of the third person singular. */
function isSingular({ basic, tokens }: Sentence, clause: number): boolean {
  const verbs = basic
    .filter(({ governor, relation }) => governor === clause && /^(?:aux|cop)/.test(relation))
    .map(({ dependent }) => dependent);
  return [clause, ...verbs].some((index) => {
    const token = tokens[index - 1];
    return token !== undefined && (token.tag === 'VBZ' || token.form.toLowerCase() === 'was');
  });
}

function isJoined(arcs: readonly Dependency[], later: number, first: number): boolean {
  return arcs.some(
    ({ relation, governor, dependent }) => relation.startsWith('conj') && governor === first && dependent === later,
  );
}
