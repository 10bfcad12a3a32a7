import type { Sentence, Token } from '../engine.ts';
import { personNouns } from '../gazetteer/description-words.ts';
import { genderedNouns, roleHeads } from '../gazetteer/role-words.ts';
import type { Gender } from '../gazetteer/first-names.ts';
import type { ParseTree } from '../parse-tree.ts';

/** A common noun phrase that may stand for an entity: "Canada's top diplomat", "the company", "a police officer". */
export interface Description {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** The noun in lower case, and the words before it. */
  readonly noun: string;
  readonly modifiers: readonly string[];
  readonly isDefinite: boolean;
  /** Whether somebody is known to have it: "his wife", "Montalvo's lawyer". */
  readonly isPossessed: boolean;
  readonly isPlural: boolean;
  readonly gender: Gender | null;
  readonly isPerson: boolean;
}

/**
 * The common noun phrases of a sentence, in order, names and their titles left out. `isNamed` says whether a token is
 * part of a name.
 */
export function findDescriptions(
  sentence: Sentence,
  tree: ParseTree,
  isNamed: (token: number) => boolean,
): readonly Description[] {
  return sentence.tokens.flatMap((token): readonly Description[] => {
    if (!/^NN/u.test(token.tag) || isNamed(token.index)) return [];
    const relation = tree.relation(token.index);
    if (relation === 'compound' || relation === 'flat' || relation === 'case') return [];
    // A title before a name, or a noun whose name stands beside it, is no second reference.
    const isSeveral = token.tag.endsWith('S');
    if (
      (!isSeveral && tree.children(token.index, 'appos', 'flat').some(isNamed)) ||
      tree.children(token.index, 'compound').some((child) => child > token.index)
    )
      return [];
    if ((relation === 'appos' && !isSeveral) || tree.children(token.index, 'cop').length > 0) return [];
    if (isNamed(token.index + 1) && /^NN/u.test(token.tag) && roleHeads.has(token.lemma.toLowerCase())) return [];
    const determiner = tree.children(token.index, 'det').map((child) => tree.token(child))[0] ?? null;
    const possessor = tree.children(token.index, 'nmod:poss')[0] ?? null;
    const inside = tree
      .children(token.index, 'det', 'amod', 'compound', 'nmod:poss', 'nummod', 'cc:preconj', 'det:predet')
      .filter((child) => child < token.index);
    const first = Math.min(token.index, ...inside.flatMap((child) => tree.subtree(child)));
    const noun = token.lemma.toLowerCase();
    return [
      {
        sentence: sentence.index,
        first,
        last: token.index,
        head: token.index,
        noun,
        modifiers: modifiersOf(sentence.tokens.slice(first - 1, token.index - 1)),
        isDefinite:
          (determiner !== null && /^(?:the|this|that|these|those|both)$/iu.test(determiner.form)) || possessor !== null,
        isPossessed: possessor !== null,
        isPlural: token.tag.endsWith('S'),
        gender: genderedNouns.get(noun) ?? null,
        isPerson: personNouns.has(noun) || roleHeads.has(noun),
      },
    ];
  });
}

function modifiersOf(tokens: readonly Token[]): readonly string[] {
  return tokens.filter((token) => /^(?:JJ|NN|CD|VBN)/u.test(token.tag)).map((token) => token.form.toLowerCase());
}
