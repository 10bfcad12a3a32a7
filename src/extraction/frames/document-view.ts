import type { Mention } from '../../claims/claim.ts';
import type { Document, Reference } from '../document.ts';
import { mendParse } from '../grammar/mend-parse.ts';
import { sentenceGraph, type SentenceGraph } from '../grammar/sentence-graph.ts';

/** A document with its sentences' graphs and its references at hand. */
export interface DocumentView {
  readonly document: Document;
  /** In the order of the sentences. */
  readonly graphs: readonly SentenceGraph[];
  mention(ref: string): Mention | null;
  /** The references of a sentence, surest first. */
  references(sentence: number): readonly Reference[];
}

/** How sure a reference must be before a claim may rest on it: when unsure who is meant, nothing is claimed. */
export const leastCertainty = 0.6;

/** Indexes a document, leaving out the references that are too unsure to build on. */
export function documentView(document: Document): DocumentView {
  const mentions = new Map(document.mentions.map((mention) => [mention.ref, mention]));
  const bySentence = new Map<number, Reference[]>();
  for (const reference of document.references) {
    if (reference.certainty < leastCertainty || !mentions.has(reference.mention)) continue;
    const list = bySentence.get(reference.sentence) ?? [];
    list.push(reference);
    bySentence.set(reference.sentence, list);
  }
  for (const list of bySentence.values()) list.sort((a, b) => b.certainty - a.certainty);
  return {
    document,
    graphs: document.sentences.map((sentence) => sentenceGraph(mendParse(sentence))),
    mention: (ref) => mentions.get(ref) ?? null,
    references: (sentence) => bySentence.get(sentence) ?? [],
  };
}
