import type { Sentence } from '../engine.ts';
import type { NamedEntity } from '../mentions/named-entity.ts';
import type { ParseTree } from '../parse-tree.ts';
import { findDescriptions } from './describe.ts';
import { type ResolvedReference, startReferenceContext } from './reference-context.ts';
import { resolveDescription } from './resolve-description.ts';
import { resolvePronoun } from './resolve-pronoun.ts';

/**
 * Finds what the pronouns and descriptions of a text mean, sentence by sentence, each resolved one helping the next.
 * Words whose meaning is anybody's guess are left out; certainty tells how sure the rest are.
 */
export function resolveReferences(
  entities: readonly NamedEntity[],
  sentences: readonly Sentence[],
  trees: readonly ParseTree[],
): readonly ResolvedReference[] {
  const context = startReferenceContext(entities, sentences, trees);
  for (const sentence of sentences) {
    const tree = trees[sentence.index];
    if (tree === undefined) continue;
    const found = findDescriptions(sentence, tree, (token) => context.isNamed(sentence.index, token));
    const descriptions = new Map(found.map((description) => [description.head, description]));
    for (const token of sentence.tokens) {
      const description = descriptions.get(token.index);
      if (description !== undefined) resolveDescription(context, sentence, description);
      else if (token.tag.startsWith('PRP') && !context.isNamed(sentence.index, token.index))
        resolvePronoun(context, sentence, tree, token);
    }
  }
  return context.resolved;
}
