import type { EntityType } from '../../claims/ontology.ts';
import type { ReferenceKind } from '../document.ts';
import type { Gender } from '../gazetteer/first-names.ts';
import type { NameSpan } from './name-span.ts';

/** One place where a text names an entity. */
export interface Occurrence {
  readonly span: NameSpan;
  readonly kind: ReferenceKind;
  /** Probability, 0 to 1, that these words mean the entity. */
  readonly certainty: number;
}

/** An entity as an article names it, with every place where a proper name or its kin stands for it. */
export interface NamedEntity {
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2 code of a state or territory. */
  readonly iso: string | null;
  readonly gender: Gender | null;
  readonly occurrences: readonly Occurrence[];
}
