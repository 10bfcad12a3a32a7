import type { Sentence } from '../engine.ts';
import type { ParseTree } from '../parse-tree.ts';

const plans = new Set('plan schedule expect due set intend slate agree promise'.split(' '));

/** Whether the verb that a time belongs to speaks of what is still to come: "will meet on Friday", "is to appear on Monday". */
export function isFuture(sentence: Sentence, tree: ParseTree, token: number): boolean {
  let at = token;
  for (let steps = 0; at !== 0 && steps < 10; steps += 1) {
    const word = tree.token(at);
    if (word?.tag.startsWith('VB') === true) {
      const auxiliaries = tree
        .children(at, 'aux', 'aux:pass')
        .map((child) => tree.token(child)?.lemma.toLowerCase() ?? '');
      if (auxiliaries.includes('will') || auxiliaries.includes('shall')) return true;
      if (word.tag === 'VBD' || auxiliaries.includes('have')) return false;
      const above = tree.token(tree.governor(at));
      if (word.tag === 'VB' && above !== null && (plans.has(above.lemma.toLowerCase()) || above.lemma === 'be'))
        return true;
    }
    at = tree.governor(at);
  }
  return sentence.tokens.length === 0;
}
