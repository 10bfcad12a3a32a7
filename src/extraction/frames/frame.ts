import type { SentenceGraph } from '../grammar/sentence-graph.ts';

export type Category = 'verb' | 'noun' | 'adjective';

/**
 * Where a participant stands, by meaning rather than by form: the same whether the sentence is active, passive,
 * participial or nominal. `agent` does it and `patient` undergoes it; `recipient` is an indirect object; `holder` is what
 * a noun or adjective is said of ("Smith, the director": Smith holds "director"); `possessor` and `modifier` stand before
 * a noun ("Smith's lawyer", "the US envoy"). Every other name is a preposition: "in", "on_behalf_of".
 */
export type SlotName = string;

/** A word that fills a slot. */
export interface Filler {
  readonly token: number;
  /** Probability that the word really stands in this slot, given how it was reached. */
  readonly certainty: number;
}

/** A predicate with its participants, whatever its grammatical form. */
export interface Frame {
  readonly graph: SentenceGraph;
  /** Token index of the predicate. */
  readonly trigger: number;
  readonly category: Category;
  readonly passive: boolean;
  /** The verb that carries a noun or adjective: "imposed" of "imposed sanctions"; null when there is none. */
  readonly support: number | null;
  slot(name: SlotName): readonly Filler[];
}
