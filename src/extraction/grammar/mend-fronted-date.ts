import type { Dependency, Sentence, Token } from '../engine.ts';

const dateWord =
  /^(?:(?:1[5-9]|20)\d\d|Mondays?|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/**
 * Mends a subject swallowed by the date in front of it: in "In 2017 Manafort was indicted" parsers read "2017 Manafort" as
 * one phrase after "in". Sentences without one come back as they are.
 */
export function mendFrontedDate(sentence: Sentence): Sentence {
  let mended = sentence;
  for (const preposition of sentence.tokens) {
    const date = sentence.tokens[preposition.index];
    const name = sentence.tokens[preposition.index + 1];
    if (
      preposition.tag !== 'IN' ||
      date === undefined ||
      name === undefined ||
      !(dateWord.test(date.form) || (date.entity === 'LOCATION' && preposition.index === 1)) ||
      !/^(NNP|PRP$|DT|NNS?$)/.test(name.tag)
    )
      continue;
    const head = mended.basic.find((arc) => arc.dependent === date.index);
    if (head === undefined || !['nummod', 'compound', 'amod'].includes(head.relation) || head.governor <= date.index)
      continue;
    // "In Turkey Minister Ellwood met …", but "In Baghdad University …".
    if (date.entity === 'LOCATION' && sentence.tokens[head.governor - 1]?.entity !== 'PERSON') continue;
    const link = mended.basic.find((arc) => arc.dependent === head.governor);
    if (link === undefined || !/^(?:obl|nmod)/.test(link.relation) || link.governor <= head.governor) continue;
    if (mended.basic.some((arc) => arc.governor === link.governor && arc.relation.startsWith('nsubj'))) continue;
    const swap = { date, subject: head.governor, verb: link.governor, preposition };
    mended = {
      ...mended,
      basic: rewire(mended.basic, swap, ''),
      enhanced: rewire(mended.enhanced, swap, `:${preposition.lemma}`),
    };
  }
  return mended;
}

function rewire(
  arcs: readonly Dependency[],
  {
    date,
    subject,
    verb,
    preposition,
  }: { readonly date: Token; readonly subject: number; readonly verb: number; readonly preposition: Token },
  marker: string,
): readonly Dependency[] {
  const isPassive = (index: number): boolean =>
    arcs.some((arc) => arc.governor === index && arc.relation === 'aux:pass');
  const verbs = [verb, ...(marker === '' ? [] : conjuncts(arcs, verb))];
  return [
    ...arcs.filter(
      (arc) =>
        !(arc.dependent === date.index) &&
        !(arc.dependent === preposition.index) &&
        !(arc.dependent === subject && /^(?:obl|nmod)/.test(arc.relation)),
    ),
    ...verbs.map((governor) => ({
      relation: isPassive(governor) ? 'nsubj:pass' : 'nsubj',
      governor,
      dependent: subject,
    })),
    { relation: `obl${marker}`, governor: verb, dependent: date.index },
    { relation: 'case', governor: date.index, dependent: preposition.index },
  ];
}

/** Verbs joined to a verb by "and" that have no subject of their own share its subject, as the enhanced graph spells out. */
function conjuncts(arcs: readonly Dependency[], verb: number): readonly number[] {
  return arcs
    .filter((arc) => arc.governor === verb && arc.relation.startsWith('conj'))
    .map((arc) => arc.dependent)
    .filter((other) => !arcs.some((arc) => arc.governor === other && arc.relation.startsWith('nsubj')));
}
