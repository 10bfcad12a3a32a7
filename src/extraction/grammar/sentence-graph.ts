import type { Dependency, Sentence, Token } from '../engine.ts';

/** One end of a dependency, seen from the other: `nmod:of` to token 7 has the name "nmod" and the marker "of". */
export interface Arc {
  readonly name: string;
  /** The preposition or conjunction that enhanced relations carry, words joined by "_"; or the subtype: "pass", "poss". */
  readonly marker: string | null;
  readonly token: number;
}

/** A sentence's dependencies, indexed both ways. Token indexes count from 1; unknown ones have no arcs. */
export interface SentenceGraph {
  readonly sentence: Sentence;
  token(index: number): Token;
  /** What depends on a token, by the enhanced graph: subjects of conjoined, relative and controlled verbs included. */
  dependents(index: number): readonly Arc[];
  /** What a token depends on, by the enhanced graph. */
  governors(index: number): readonly Arc[];
  /** A token's one governor in the basic tree; null for the root. */
  parent(index: number): Arc | null;
  /** Children in the basic tree. */
  children(index: number): readonly Arc[];
}

const nowhere: Token = { index: 0, form: '', lemma: '', tag: '', entity: 'O', start: 0, end: 0 };

/** Indexes a sentence's dependencies. */
export function sentenceGraph(sentence: Sentence): SentenceGraph {
  const dependents = byEnd(sentence.enhanced, 'governor');
  const governors = byEnd(sentence.enhanced, 'dependent');
  const children = byEnd(sentence.basic, 'governor');
  const parents = byEnd(sentence.basic, 'dependent');
  return {
    sentence,
    token: (index) => sentence.tokens[index - 1] ?? nowhere,
    dependents: (index) => dependents.get(index) ?? [],
    governors: (index) => governors.get(index) ?? [],
    parent: (index) => parents.get(index)?.find((arc) => arc.token !== 0) ?? null,
    children: (index) => children.get(index) ?? [],
  };
}

function byEnd(arcs: readonly Dependency[], from: 'governor' | 'dependent'): ReadonlyMap<number, readonly Arc[]> {
  const index = new Map<number, Arc[]>();
  for (const arc of arcs) {
    const key = arc[from];
    const colon = arc.relation.indexOf(':');
    const entry: Arc = {
      name: colon === -1 ? arc.relation : arc.relation.slice(0, colon),
      marker: colon === -1 ? null : arc.relation.slice(colon + 1),
      token: from === 'governor' ? arc.dependent : arc.governor,
    };
    const list = index.get(key);
    if (list === undefined) index.set(key, [entry]);
    else list.push(entry);
  }
  return index;
}
