import type { Dependency, Sentence } from '../engine.ts';

const weapons: ReadonlySet<string> = new Set(['drone', 'missile', 'rocket', 'air', 'bomb', 'mortar']);
const strikes: ReadonlySet<string> = new Set(['strike', 'attack', 'raid']);
const effects: ReadonlySet<string> = new Set(['kill', 'wound', 'injure', 'hit', 'target', 'destroy', 'strike']);

/**
 * Gives "a US drone strike killed Saleh" its verb back where the parser took "drone" for one: the strike killed, and the
 * United States and the drone say which strike.
 */
export function mendStrikes(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const weapon = tokens.findIndex(
    ({ lemma, tag }, at) =>
      tag.startsWith('VB') &&
      weapons.has(lemma) &&
      strikes.has(tokens[at + 1]?.lemma ?? '') &&
      tokens[at + 1]?.tag.startsWith('NN') === true &&
      effects.has(tokens[at + 2]?.lemma ?? '') &&
      /^VB[DN]$/.test(tokens[at + 2]?.tag ?? ''),
  );
  if (weapon === -1) return sentence;
  const [lost, strike, verb] = [weapon + 1, weapon + 2, weapon + 3];
  const mend = (arcs: readonly Dependency[]): readonly Dependency[] => {
    const above = arcs.find((arc) => arc.dependent === lost);
    return [
      ...(above === undefined ? [] : [{ ...above, dependent: verb }]),
      { relation: 'nsubj', governor: verb, dependent: strike },
      { relation: 'compound', governor: strike, dependent: lost },
      ...arcs
        .filter(({ dependent }) => ![lost, strike, verb].includes(dependent))
        .map((arc) => {
          if (arc.governor !== lost) return arc;
          return arc.dependent < lost ? { ...arc, relation: 'compound', governor: strike } : { ...arc, governor: verb };
        }),
    ];
  };
  return {
    ...sentence,
    tokens: tokens.map((token) => {
      if (token.index === lost) return { ...token, tag: 'NN' };
      return token.index === verb ? { ...token, tag: 'VBD' } : token;
    }),
    basic: mend(sentence.basic),
    enhanced: mend(sentence.enhanced),
  };
}
