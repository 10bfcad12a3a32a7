import type { Ontology } from '../claims/ontology.ts';
import type { Database } from '../neo4j/database.ts';
import type { RelationPage } from '../neo4j/relation-reader.ts';
import { countsEveryClaim, type ClaimFilter } from '../read-model/claim-filter.ts';
import type { ListedRelation } from '../read-model/relation.ts';
import { countedClaimLinks } from './counted-claim-links.ts';
import type { LinkSource } from './link-view.ts';
import { neo4jLinks } from './neo4j-links.ts';

/** Finds the fastest source of links that gives the right answer now, where these claims count. */
export type ChooseSource = (filter: ClaimFilter) => Promise<LinkSource>;

/** The copy in memory as it is, in step with the database or not. */
export interface PresentCopy {
  readonly source: LinkSource;
  /** The graph's version that the copy shows: what is found in it holds when the database still has this version. */
  readonly version: number;
  /** Whether an entity has links here, and so is what its id stands for. */
  hasLinks(id: string): boolean;
  /** How many links an entity has, of any type. */
  degreeOf(id: string): number;
  /** A link by its id, or null. */
  findLink(id: string): ListedRelation | null;
  /** Gives the links of an entity that are on a page. */
  firstLinks(page: RelationPage): (id: string) => readonly ListedRelation[];
}

/** A copy of the links in memory that may or may not be in step with the database. */
export interface MemoryCopy {
  /** The copy as a source once it is in step, or null when it is not, or does not fit its budget. */
  findInStep(): Promise<LinkSource | null>;
  /** The copy without asking whether it is in step; null when there is none. */
  present(): PresentCopy | null;
}

/** Where a question may find its links. */
export interface LinkSources {
  readonly choose: ChooseSource;
  /** The copy in memory where it may answer a question about these claims, for who finds out afterwards whether it was in step. */
  readonly present: (filter: ClaimFilter) => PresentCopy | null;
}

/** Sources for every kind of question: claims one by one where not all count, else memory when in step, else the database. */
export function linkSources(database: Database, ontology: Ontology, memory: MemoryCopy | null): LinkSources {
  const projected = neo4jLinks(database, ontology);
  return {
    choose: async ({ ignoredPublishers, ignoredClaimants, knownAt }) => {
      const filter = { ignoredPublishers, ignoredClaimants, knownAt };
      if (!countsEveryClaim(filter)) return countedClaimLinks(database, ontology, filter);
      return (await memory?.findInStep()) ?? projected;
    },
    present: (filter) => (countsEveryClaim(filter) ? (memory?.present() ?? null) : null),
  };
}
