import { claimStatuses } from '../claims/claim.ts';
import { entityTypes, type Ontology } from '../claims/ontology.ts';
import type { Row } from '../neo4j/database.ts';
import { numbersOf, textsOf } from '../neo4j/row.ts';
import type { GrowingView } from './growing-view.ts';
import { statusBits } from './link-filter.ts';
import { packTraits, type LinkTraits } from './link-traits.ts';
import { packDate } from './packed-date.ts';

/** How a query that lists links packs its columns: parameters that it takes, and the reverse for its answer. */
export interface LinkColumns {
  /** Numbers for `traits`, which is twice the link's traits, plus 1 where the relation runs outwards. */
  readonly parameters: TraitParameters;
  /** Adds the links of an answer to a view, each beginning at one of these entities, and tells how many there were. */
  addLinks(view: GrowingView, row: Row, here: readonly string[]): number;
}

/**
 * Columns of small numbers instead of one map a link: what crosses from the database is a third of it, and most of the time
 * that a step takes is spent on packing and unpacking.
 */
export function linkColumns(ontology: Ontology): LinkColumns {
  return { parameters: traitParameters(ontology), addLinks };
}

/** Parameters by which a query computes the traits of a link: those of its type, plus those of each of its statuses. */
export interface TraitParameters {
  readonly typeTraits: Readonly<Record<string, LinkTraits>>;
  readonly statusTraits: Readonly<Record<string, LinkTraits>>;
}

export function traitParameters(ontology: Ontology): TraitParameters {
  return {
    typeTraits: Object.fromEntries(ontology.relationTypes.map((type, at) => [type.name, packTraits(at, 0)])),
    statusTraits: Object.fromEntries(claimStatuses.map((status) => [status, packTraits(0, statusBits([status]))])),
  };
}

function addLinks(view: GrowingView, row: Row, here: readonly string[]): number {
  const [degree, traits] = [numbersOf(row, 'degree'), numbersOf(row, 'traits')];
  const [there, entityType, relation] = [textsOf(row, 'there'), textsOf(row, 'entityType'), textsOf(row, 'relation')];
  const [confidence, sources] = [numbersOf(row, 'confidence'), numbersOf(row, 'sources')];
  const [from, to, reported] = [textsOf(row, 'validFrom'), textsOf(row, 'validTo'), textsOf(row, 'lastReported')];
  for (const [at, id] of there.entries()) {
    const expanded = view.findVertex(here[at] ?? '');
    if (expanded === null) continue;
    const neighbour = view.addVertex({
      id,
      type: entityTypes.find((name) => name === entityType[at]) ?? 'Person',
      degree: degree[at] ?? 0,
    });
    const packed = traits[at] ?? 0;
    const outward = (packed & 1) === 1;
    view.addLink({
      relation: relation[at] ?? '',
      subject: outward ? expanded : neighbour,
      object: outward ? neighbour : expanded,
      traits: packed >> 1,
      confidence: confidence[at] ?? 0,
      sources: sources[at] ?? 1,
      validFrom: packDate(from[at] || null),
      validTo: packDate(to[at] || null),
      lastReported: packDate(reported[at] || null),
    });
  }
  return there.length;
}
