import type { Dependency, Sentence, Token } from '../../src/extraction/engine.ts';

/**
 * A parsed sentence from one line a token, "form lemma TAG governor relation": the enhanced graph is the tree, with the
 * relations written in full ("obl:in"), and the basic tree has them without their prepositions.
 */
export function handMadeSentence(lines: string, more: readonly Dependency[] = []): Sentence {
  let place = 0;
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  const tokens = rows.map(([form = '', lemma = '', tag = ''], index): Token => {
    const start = place;
    place += form.length + 1;
    return { index: index + 1, form, lemma, tag, entity: 'O', start, end: start + form.length };
  });
  const enhanced = rows.map(([, , , governor = '0', relation = 'dep'], index): Dependency => ({
    relation,
    governor: Number(governor),
    dependent: index + 1,
  }));
  const kept = /^(?:nsubj:pass|aux:pass|nmod:poss|compound:prt|acl:relcl)$/;
  const basic = enhanced.map((arc) =>
    kept.test(arc.relation) ? arc : { ...arc, relation: arc.relation.split(':')[0] ?? arc.relation },
  );
  return { index: 0, start: 0, end: place - 1, tokens, basic, enhanced: [...enhanced, ...more] };
}
