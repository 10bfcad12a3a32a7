import { projectRelation, type SupportingClaim } from '../claims/project-relation.ts';
import { entityTypes, type Ontology } from '../claims/ontology.ts';
import type { Database, Row } from '../neo4j/database.ts';
import { supportingClaim } from '../neo4j/relation-projection.ts';
import { flagsOf, numbersOf, rowsOf, textsOf } from '../neo4j/row.ts';
import type { ClaimFilter } from '../read-model/claim-filter.ts';
import type { Relation } from '../read-model/relation.ts';
import { growingView, type GrowingView } from './growing-view.ts';
import { statusBits } from './link-filter.ts';
import { packTraits } from './link-traits.ts';
import type { LinkSource, OpenLinks } from './link-view.ts';
import { findVertices, neo4jLinkBudget } from './neo4j-links.ts';
import { packDate } from './packed-date.ts';

/**
 * Links computed anew from the claims that count, where publishers or claimants are ignored or the graph of an earlier day
 * is asked for: a link that rests on other claims stays, with the confidence, dates and statuses that those give it. One
 * read a step; slower than the projected links, because every claim is looked at.
 */
export function countedClaimLinks(database: Database, ontology: Ontology, filter: ClaimFilter): LinkSource {
  const types = ontology.relationTypes.map((type) => type.name);
  const typeNumbers = new Map(types.map((type, at) => [type, at]));
  return {
    name: 'NEO4J',
    types,
    linkBudget: neo4jLinkBudget,
    openShortest: null,
    open: (demand) => {
      const view = growingView();
      const relations = new Map<string, Relation>();
      const open: OpenLinks = {
        view,
        relations,
        findVertices: (ids) => findVertices(database, view, ids),
        expand: async (vertices, limit) => {
          if (limit <= 0) return { read: 0, cut: true };
          const [row] = await database.read('list-frontier-claims', {
            ids: vertices.map((vertex) => view.idOf(vertex)),
            types: demand.types,
            ...filter,
            ignoredPublishers: filter.ignoredPublishers.map((name) => name.toLowerCase()),
            limit: limit + 1,
          });
          if (row === undefined) return { read: 0, cut: false };
          for (const group of groupsOf(row)) addGroup(view, relations, group, typeNumbers, ontology, filter);
          const read = textsOf(row, 'relation').length;
          return { read, cut: read > limit };
        },
      };
      return Promise.resolve(open);
    },
  };
}

/** The claims of one step that support one link. */
interface Group {
  readonly relation: string;
  readonly type: string;
  readonly here: string;
  readonly outward: boolean;
  readonly there: { readonly id: string; readonly type: string; readonly degree: number };
  readonly support: SupportingClaim[];
}

function groupsOf(row: Row): Iterable<Group> {
  const [here, there, relation, type] = [
    textsOf(row, 'here'),
    textsOf(row, 'there'),
    textsOf(row, 'relation'),
    textsOf(row, 'type'),
  ];
  const [outward, degree, entityType] = [flagsOf(row, 'outward'), numbersOf(row, 'degree'), textsOf(row, 'entityType')];
  const support = rowsOf(row, 'support').map(supportingClaim);
  const groups = new Map<string, Group>();
  for (const [at, claim] of support.entries()) {
    // A link between two entities of the same step comes from both, each time with all its claims.
    const key = `${here[at] ?? ''} ${relation[at] ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, {
        relation: relation[at] ?? '',
        type: type[at] ?? '',
        here: here[at] ?? '',
        outward: outward[at] ?? false,
        there: { id: there[at] ?? '', type: entityType[at] ?? '', degree: degree[at] ?? 0 },
        support: [claim],
      });
    } else group.support.push(claim);
  }
  return groups.values();
}

function addGroup(
  view: GrowingView,
  relations: Map<string, Relation>,
  group: Group,
  typeNumbers: ReadonlyMap<string, number>,
  ontology: Ontology,
  filter: ClaimFilter,
): void {
  const summary = projectRelation(group.support);
  const expanded = view.findVertex(group.here);
  const type = typeNumbers.get(group.type);
  if (summary === null || expanded === null || type === undefined || relations.has(group.relation)) return;
  const neighbour = view.addVertex({
    ...group.there,
    type: entityTypes.find((name) => name === group.there.type) ?? 'Person',
  });
  // A symmetric relation runs from the smaller id, whichever end its claims name first.
  const symmetric = ontology.findRelationType(group.type)?.symmetric === true;
  const outward = symmetric ? group.here < group.there.id : group.outward;
  const [subject, object] = outward ? [expanded, neighbour] : [neighbour, expanded];
  relations.set(group.relation, {
    ...summary,
    id: group.relation,
    type: group.type,
    subject: view.idOf(subject),
    object: view.idOf(object),
    countedClaims: filter,
  });
  view.addLink({
    relation: group.relation,
    subject,
    object,
    traits: packTraits(type, statusBits(summary.statuses)),
    confidence: summary.confidence,
    sources: summary.sourceCount,
    validFrom: packDate(summary.validFrom),
    validTo: packDate(summary.validTo),
    lastReported: packDate(summary.lastReported),
  });
}
