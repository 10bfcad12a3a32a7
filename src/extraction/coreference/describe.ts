import type { Sentence, Token } from '../engine.ts';
import { personNouns } from '../gazetteer/description-words.ts';
import { genderedNouns, roleHeads } from '../gazetteer/role-words.ts';
import type { Gender } from '../gazetteer/first-names.ts';
import { findCountry } from '../gazetteer/state-names.ts';
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
  /** Token index of the one who has it, or null. */
  readonly possessor: number | null;
  /** Token index of the name that stands beside it: "his wife, Joanna Ashworth"; null when it stands alone. */
  readonly namedAs: number | null;
  readonly isPlural: boolean;
  readonly gender: Gender | null;
  readonly isPerson: boolean;
}

/**
 * The common noun phrases of a sentence, in order, titles and the like left out. `isNamed` says whether a token is part
 * of a name.
 */
export function findDescriptions(
  sentence: Sentence,
  tree: ParseTree,
  isNamed: (token: number) => boolean,
): readonly Description[] {
  return sentence.tokens.flatMap((token): readonly Description[] => {
    const isDemonym = isDemonymNoun(token, tree);
    if (!isDemonym && (!/^NN/u.test(token.tag) || isNamed(token.index))) return [];
    const relation = tree.relation(token.index);
    const isPlural = token.tag.endsWith('S');
    if (relation === 'compound' || relation === 'flat' || relation === 'case') return [];
    if (tree.children(token.index, 'compound').some((child) => child > token.index)) return [];
    if (tree.children(token.index, 'cop').length > 0 || isToBe(tree, token.index)) return [];
    // A title right before a name is no reference of its own, and neither is one of several words for the one just named.
    if (isNamed(token.index + 1) && roleHeads.has(token.lemma.toLowerCase())) return [];
    if (!isPlural && renames(tree, token.index)) return [];
    const possessor = tree.children(token.index, 'nmod:poss')[0] ?? null;
    const determiner = tree.children(token.index, 'det').map((child) => tree.token(child))[0] ?? null;
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
        possessor,
        namedAs: nameBeside(sentence, tree, token.index, isNamed),
        isPlural,
        gender: genderedNouns.get(noun) ?? null,
        isPerson: personNouns.has(noun) || roleHeads.has(noun) || roleHeads.has(noun.split('-').at(-1) ?? noun),
      },
    ];
  });
}

/** "The American", "the Spaniard", "two Canadians": a country's people word that stands for people. */
function isDemonymNoun(token: Token, tree: ParseTree): boolean {
  const naming = findCountry(token.form);
  if (naming === null || naming.word === 'name') return false;
  const relation = tree.relation(token.index);
  return (
    naming.word === 'people' ||
    (tree.children(token.index, 'det').length > 0 && /^(?:nsubj|obj|iobj|obl|nmod)/u.test(relation))
  );
}

/** Whether the phrase says what somebody becomes, and means nobody yet: "set to become the country's president". */
function isToBe(tree: ParseTree, index: number): boolean {
  return /^(?:xcomp|obj)$/.test(tree.relation(index)) && tree.token(tree.governor(index))?.lemma === 'become';
}

/** Whether the phrase only says again who somebody is: "…, its founder and chairman, …". */
function renames(tree: ParseTree, index: number): boolean {
  let at = index;
  for (let steps = 0; steps < 3; steps += 1) {
    const relation = tree.relation(at);
    if (relation === 'appos') return true;
    if (relation !== 'conj') return false;
    at = tree.governor(at);
  }
  return false;
}

function nameBeside(
  sentence: Sentence,
  tree: ParseTree,
  index: number,
  isNamed: (token: number) => boolean,
): number | null {
  const apposed = tree.children(index, 'appos', 'flat', 'dep').find(isNamed);
  if (apposed !== undefined) return apposed;
  // "His wife Manju Sam"
  if (isNamed(index + 1) && /^\p{Lu}/u.test(sentence.tokens[index]?.form ?? '')) return index + 1;
  const comma = sentence.tokens[index]?.form === ',';
  return comma && isNamed(index + 2) && tree.governor(index + 2) === index ? index + 2 : null;
}

function modifiersOf(tokens: readonly Token[]): readonly string[] {
  return tokens.filter((token) => /^(?:JJ|NN|CD|VBN)/u.test(token.tag)).map((token) => token.form.toLowerCase());
}
