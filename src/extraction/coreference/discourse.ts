import type { EntityType } from '../../claims/ontology.ts';
import type { ReferenceKind } from '../document.ts';
import type { Gender } from '../gazetteer/first-names.ts';

/** How prominent the place in its sentence is where something is mentioned. */
export type GrammaticalRole = 'subject' | 'object' | 'possessor' | 'other';

/** Something a text has mentioned: a known entity, or somebody unnamed who may be meant by a later "he". */
export interface Mentioned {
  /** Position of the entity among the article's entities; null for somebody unnamed. */
  readonly entity: number | null;
  readonly type: EntityType;
  readonly gender: Gender | null;
  readonly kind: ReferenceKind;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly role: GrammaticalRole;
  readonly certainty: number;
  /** Whether the words mean several entities together, this one among them. */
  readonly isOneOfSeveral: boolean;
  /** Number of the quotation it stands in, or null. */
  readonly quote: number | null;
}

/** What has been mentioned up to a point of the text, in order. */
export interface Discourse {
  readonly entries: readonly Mentioned[];
  add(entry: Mentioned): void;
  /** Entries before a token, from at most so many sentences back, in text order. */
  before(sentence: number, token: number, sentencesBack: number): readonly Mentioned[];
}

/** Starts a discourse in which nothing has been mentioned. Entries may be added out of order. */
export function startDiscourse(): Discourse {
  const entries: Mentioned[] = [];
  const bySentence = new Map<number, Mentioned[]>();
  return {
    entries,
    add: (entry) => {
      entries.push(entry);
      const own = bySentence.get(entry.sentence);
      if (own === undefined) bySentence.set(entry.sentence, [entry]);
      else {
        own.push(entry);
        own.sort((a, b) => a.first - b.first || a.last - b.last);
      }
    },
    before: (sentence, token, sentencesBack) => {
      const found: Mentioned[] = [];
      for (let at = Math.max(0, sentence - sentencesBack); at <= sentence; at += 1) {
        for (const entry of bySentence.get(at) ?? []) if (at < sentence || entry.last < token) found.push(entry);
      }
      return found;
    },
  };
}
