import { compareNames } from './compare-names.ts';
import type { MergeSuggestion, NamedEntity, PairContext, SuggestionReason } from './suggestion.ts';

/** Below this the two are rather two. */
export const leastScore = 0.4;

/** What the names, and catalogues, say; null when they give no reason to look any further. */
export function nameReason(one: NamedEntity, other: NamedEntity): SuggestionReason | null {
  if (one.wikidata !== null && other.wikidata !== null) {
    return one.wikidata === other.wikidata
      ? { kind: 'SAME_EXTERNAL_ID', weight: 0.95, words: `Both are ${one.wikidata} in Wikidata.` }
      : null;
  }
  return compareNames(one, other);
}

/**
 * Weighs what speaks for two entities being one against what speaks for their being two; null when it is not enough. What
 * they share adds to what their names say and never replaces it.
 */
export function suggestMerge(
  one: NamedEntity,
  other: NamedEntity,
  naming: SuggestionReason,
  context: PairContext,
): MergeSuggestion | null {
  const reasons = [naming, ...contextReasons(context)].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const score = Math.min(
    0.99,
    Math.max(0, Math.round(reasons.reduce((sum, { weight }) => sum + weight, 0) * 100) / 100),
  );
  if (score < leastScore) return null;
  const isOneLess = one.degree === other.degree ? one.id > other.id : one.degree < other.degree;
  const [entity, into] = isOneLess ? [one, other] : [other, one];
  return { entity: entity.id, into: into.id, score, reasons };
}

function contextReasons(context: PairContext): readonly SuggestionReason[] {
  const reasons: SuggestionReason[] = [];
  const { sharedNeighbours, sharedStates, sharedOffices, otherStates, linked, articlesNamingBoth } = context;
  if (sharedOffices.length > 0) {
    reasons.push({
      kind: 'SHARED_OFFICE',
      weight: 0.15,
      words: `Both hold an office or a job at ${list(sharedOffices)}.`,
    });
  }
  if (sharedStates.length > 0) {
    reasons.push({ kind: 'SHARED_STATE', weight: 0.1, words: `Both are nationals of ${list(sharedStates)}.` });
  } else if (otherStates[0].length > 0 && otherStates[1].length > 0) {
    reasons.push({
      kind: 'OTHER_STATE',
      weight: -0.3,
      words: `One is a national of ${list(otherStates[0])}, the other of ${list(otherStates[1])}.`,
    });
  }
  if (sharedNeighbours.length > 0) {
    reasons.push({
      kind: 'SHARED_NEIGHBOURS',
      weight: Math.min(0.2, 0.07 * sharedNeighbours.length),
      words: `Both are linked to ${list(sharedNeighbours)}.`,
    });
  }
  if (linked) reasons.push({ kind: 'LINKED', weight: -0.4, words: 'An article links the two to each other.' });
  if (articlesNamingBoth > 0) {
    reasons.push({
      kind: 'SAME_ARTICLE',
      weight: -0.25,
      words: `${articlesNamingBoth === 1 ? 'One article names' : `${articlesNamingBoth} articles name`} both and keeps them apart.`,
    });
  }
  return reasons;
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}
