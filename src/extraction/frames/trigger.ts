/** The word that calls a frame, and the preposition that leads to what it is about. */
export interface Trigger {
  /** The lemma, a particle joined with "_": "lash_out". */
  readonly lemma: string;
  /** Where its patient stands: the preposition of "call for" or "attack on"; null for a plain object or an "of". */
  readonly preposition: string | null;
}

/** Triggers from the notation of the pattern files: "condemn", "lash_out at", "on_behalf_of" for prepositions of many words. */
export function triggersOf(entries: readonly string[]): readonly Trigger[] {
  return entries.map((entry) => {
    const [lemma = '', preposition = null] = entry.split(' ');
    return { lemma, preposition };
  });
}
