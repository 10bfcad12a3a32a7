import type { Dependency, Sentence, Token } from '../engine.ts';

const sayings: ReadonlySet<string> = new Set([
  'say',
  'add',
  'tell',
  'state',
  'report',
  'note',
  'announce',
  'write',
  'explain',
  'claim',
  'warn',
  'argue',
  'declare',
  'confirm',
  'insist',
]);

/**
 * Mends the parse of a trailing attribution: in "…detained in China, Minister of Foreign Affairs Jane Roe said in a
 * statement" parsers take the speaker for an apposition of what stands before the comma. Sentences without one come back
 * as they are.
 */
export function mendAttribution(sentence: Sentence): Sentence {
  let mended = sentence;
  for (const verb of sentence.tokens) {
    if (!sayings.has(verb.lemma) || !/^VB[DZN]$/.test(verb.tag)) continue;
    const speaker = speakerBefore(sentence.tokens, verb);
    if (speaker === null) continue;
    const subjects = sentence.basic.filter((arc) => arc.governor === verb.index && arc.relation.startsWith('nsubj'));
    const link = sentence.basic.find((arc) => arc.dependent === verb.index);
    const settled =
      link === undefined || link.governor === 0 || ['parataxis', 'conj', 'ccomp', 'advcl'].includes(link.relation);
    if (settled && subjects.some((arc) => arc.dependent >= speaker.first && arc.dependent <= speaker.head)) continue;
    mended = {
      ...mended,
      basic: rewire(mended.basic, verb, speaker),
      enhanced: rewire(mended.enhanced, verb, speaker),
    };
  }
  return mended;
}

interface Phrase {
  readonly first: number;
  readonly head: number;
}

/** The noun phrase right before a verb, when a comma or closing quotation mark parts it from the rest. */
function speakerBefore(tokens: readonly Token[], verb: Token): Phrase | null {
  let index = verb.index - 1;
  const at = (place: number): Token | undefined => tokens[place - 1];
  const head = at(index);
  if (head === undefined || !/^(NN|PRP$)/.test(head.tag)) return null;
  while (index > 1 && /^(NN|JJ|DT|POS|PRP\$|CC)/.test(at(index - 1)?.tag ?? '')) index -= 1;
  if (at(index - 1)?.form === 'of' && /^NN/.test(at(index - 2)?.tag ?? '')) {
    index -= 2;
    while (index > 1 && /^(NN|JJ|DT|POS|PRP\$)/.test(at(index - 1)?.tag ?? '')) index -= 1;
  }
  const before = at(index - 1);
  if (before === undefined || !(/^[,"”]$/.test(before.form) || before.tag === "''")) return null;
  // Somebody must have said something before the comma: a clause with a verb.
  if (!tokens.slice(0, index - 1).some((token) => token.tag.startsWith('VB') || token.tag === 'MD')) return null;
  return { first: index, head: head.index };
}

function rewire(arcs: readonly Dependency[], verb: Token, speaker: Phrase): readonly Dependency[] {
  const inside = (token: number): boolean => token >= speaker.first && token <= speaker.head;
  const root = arcs.find((arc) => arc.relation === 'root')?.dependent ?? 0;
  const swallowed = arcs.some((arc) => arc.governor === root && arc.relation === 'obj');
  const kept = arcs.filter((arc) => {
    if (arc.governor === verb.index && arc.relation.startsWith('nsubj'))
      return arc.dependent < speaker.first && !swallowed && root !== verb.index;
    // The speaker's links to what stands outside the phrase, and the verb's to what it wrongly hung on.
    if (inside(arc.dependent) && !inside(arc.governor)) return false;
    if (arc.dependent === verb.index && root !== verb.index) return false;
    return true;
  });
  const added: Dependency[] = [{ relation: 'nsubj', governor: verb.index, dependent: speaker.head }];
  if (root !== verb.index) added.push({ relation: 'parataxis', governor: root, dependent: verb.index });
  // Every other word of the phrase that lost its governor hangs on the head.
  for (let index = speaker.first; index < speaker.head; index += 1) {
    if (!kept.some((arc) => arc.dependent === index))
      added.push({ relation: 'compound', governor: speaker.head, dependent: index });
  }
  return [
    ...kept.map((arc) => {
      // The object of the clause before the comma had been taken for the speaker.
      if (arc.governor === verb.index && arc.relation.startsWith('nsubj'))
        return { ...arc, relation: 'obj', governor: root };
      // What the speaker governed outside the phrase belongs to the clause before it.
      return arc.governor === speaker.head && !inside(arc.dependent) && arc.dependent < speaker.first
        ? { ...arc, governor: root }
        : arc;
    }),
    ...added,
  ];
}
