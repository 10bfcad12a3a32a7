import type { ClaimStatus } from '../claims/claim.ts';
import type { EntityType, Ontology, RelationType } from '../claims/ontology.ts';

/** What a path question means where it does not say. */
export interface PathDefaults {
  readonly maxHops: number;
  /** The most hops that may be asked for. */
  readonly hopLimit: number;
  readonly first: number;
  readonly firstLimit: number;
  readonly hubDegree: number;
  readonly statuses: readonly ClaimStatus[];
  readonly types: readonly RelationType[];
  readonly through: readonly EntityType[];
}

/**
 * The defaults, chosen for answers that a reporter would call links: links that somebody states, of types that tie two
 * parties to each other (not that both are in the same place or nationals of the same state), through anybody but an
 * offence (two people charged with fraud are not linked by that) and not through hubs.
 */
export function pathDefaults(ontology: Ontology): PathDefaults {
  return {
    maxHops: 4,
    hopLimit: 8,
    first: 10,
    firstLimit: 100,
    hubDegree: 1000,
    statuses: ['ASSERTED', 'ALLEGED'],
    types: ontology.relationTypes.filter((type) => type.onPathsByDefault).map((type) => type.name),
    through: ontology.entityTypes.filter((type) => type.bridgesByDefault).map((type) => type.name),
  };
}
