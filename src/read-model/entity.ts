import type { EntityType } from '../claims/ontology.ts';

/** A person, body, state, place, offence or case, over all articles. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** Other names that articles use for it. */
  readonly aliases: readonly string[];
  /** Its ISO 3166-1 alpha-2 code, for a State or a territory that has one. */
  readonly iso3166: string | null;
  readonly wikidata: string | null;
  /** How many relations it has. */
  readonly degree: number;
}
