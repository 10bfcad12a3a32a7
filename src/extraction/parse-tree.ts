import type { Sentence, Token } from './engine.ts';

/** A sentence's basic dependencies, ready to walk; tokens are named by their index, 1 for the first word, 0 for the root. */
export interface ParseTree {
  token(index: number): Token | null;
  /** Index of the governing word; 0 for the sentence's head. */
  governor(index: number): number;
  /** The relation to the governor: `nsubj`, `obl`, `root`… */
  relation(index: number): string;
  children(index: number, ...relations: readonly string[]): readonly number[];
  /** The word in a stretch that governs the others. */
  headOf(first: number, last: number): number;
  /** Every index at or below a word. */
  subtree(index: number): readonly number[];
}

/** Indexes a sentence's parse. */
export function parseTree(sentence: Sentence): ParseTree {
  const governors: number[] = [];
  const relations: string[] = [];
  const dependents: number[][] = [];
  for (const arc of sentence.basic) {
    governors[arc.dependent] = arc.governor;
    relations[arc.dependent] = arc.relation;
    (dependents[arc.governor] ??= []).push(arc.dependent);
  }
  const governor = (index: number): number => governors[index] ?? 0;
  const relation = (index: number): string => relations[index] ?? 'dep';
  return {
    token: (index) => sentence.tokens[index - 1] ?? null,
    governor,
    relation,
    children: (index, ...wanted) => {
      const all = dependents[index] ?? [];
      return wanted.length === 0 ? all : all.filter((child) => wanted.includes(relation(child)));
    },
    headOf: (first, last) => {
      for (let index = first; index <= last; index += 1) {
        const above = governor(index);
        if (above < first || above > last) {
          // Punctuation and function words that hang outside are not what a phrase is about.
          if (!['punct', 'case', 'det', 'cc', 'mark'].includes(relation(index))) return index;
        }
      }
      return last;
    },
    subtree: (index) => {
      const found: number[] = [];
      const open = [index];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (found.length > sentence.tokens.length) break;
        found.push(next);
        open.push(...(dependents[next] ?? []));
      }
      return found.sort((a, b) => a - b);
    },
  };
}
