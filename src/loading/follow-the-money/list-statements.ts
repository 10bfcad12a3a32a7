import { readDate } from '../../articles/read-date.ts';
import { stateThing, type NamedThing } from './named-thing.ts';
import { firstOf, type FtmEntity } from './read-ftm-entity.ts';
import { statementTypes, type StatementType } from './statement-types.ts';
import type { Statement } from './write-statement.ts';

/** What is known of the entities that links refer to. */
export interface ThingIndex {
  find(id: string): NamedThing | null;
  /** The state or organisation that a post belongs to, with the post's name. */
  findPost(id: string): { readonly name: string; readonly of: NamedThing } | null;
}

/** The links that an entity of a data set states, its properties included; none for what the vocabulary cannot say. */
export function listStatements(entity: FtmEntity, things: ThingIndex, dataset: string): readonly Statement[] {
  const type = statementTypes[entity.schema];
  if (type !== undefined) return linkStatements(entity, type, things, dataset);
  if (entity.schema === 'Sanction') return sanctionStatements(entity, things, dataset);
  if (entity.schema === 'Occupancy') return occupancyStatements(entity, things, dataset);
  return propertyStatements(entity, things, dataset);
}

type Ends = Pick<Statement, 'id' | 'first' | 'second' | 'phrase' | 'relation'> & Partial<Statement>;

function statementOf(entity: FtmEntity, dataset: string, ends: Ends): Statement {
  const date = (...names: readonly string[]) => readDate(firstOf(entity, ...names) ?? '');
  return {
    dataset: entity.datasets[0] ?? dataset,
    publisher: firstOf(entity, 'publisher'),
    sourceUrl: firstOf(entity, 'sourceUrl'),
    publishedAt: readDate(entity.lastChange ?? firstOf(entity, 'modifiedAt', 'retrievedAt', 'date') ?? ''),
    record: entity.schema,
    reversed: false,
    qualifiers: {},
    details: [],
    from: date('startDate', 'date', 'listingDate'),
    to: date('endDate') ?? date('date'),
    ...ends,
  };
}

function linkStatements(
  entity: FtmEntity,
  type: StatementType,
  things: ThingIndex,
  dataset: string,
): readonly Statement[] {
  const detail = type.detail === null ? null : firstOf(entity, type.detail.property);
  const qualifier = type.detail?.qualifier ?? null;
  const percentage = firstOf(entity, 'percentage');
  return pairs(entity, type, things).map(({ key, first, second }) =>
    statementOf(entity, dataset, {
      id: `${entity.id}${key}`,
      first,
      second,
      phrase: type.phrase,
      relation: type.relation,
      reversed: type.reversed,
      qualifiers: detail === null || qualifier === null ? {} : { [qualifier]: detail },
      details: [...(detail === null ? [] : [detail]), ...(percentage === null ? [] : [`${percentage} %`])],
    }),
  );
}

/** Every pair of ends; a record with several at one end is as many links, told apart by a key. */
function pairs(
  entity: FtmEntity,
  type: StatementType,
  things: ThingIndex,
): readonly { readonly key: string; readonly first: NamedThing; readonly second: NamedThing }[] {
  const [from, to] = [type.from, type.to].map((name) => entity.properties.get(name) ?? []);
  const several = (from?.length ?? 0) * (to?.length ?? 0) > 1;
  return (from ?? []).flatMap((one) =>
    (to ?? []).flatMap((other) => {
      const [first, second] = [things.find(one), things.find(other)];
      if (first === null || second === null || one === other) return [];
      return [{ key: several ? `/${one}/${other}` : '', first, second }];
    }),
  );
}

function sanctionStatements(entity: FtmEntity, things: ThingIndex, dataset: string): readonly Statement[] {
  const authority = firstOf(entity, 'authority');
  const country = firstOf(entity, 'country');
  const by: NamedThing | null =
    authority !== null ? namedOrganization(authority) : country === null ? null : stateThing(country);
  const program = firstOf(entity, 'program');
  const reason = firstOf(entity, 'reason');
  if (by === null) return [];
  return (entity.properties.get('entity') ?? []).flatMap((id) => {
    const first = things.find(id);
    return first === null
      ? []
      : [
          statementOf(entity, dataset, {
            id: `${entity.id}/${id}`,
            first,
            second: by,
            phrase: 'is or was sanctioned by',
            relation: 'SANCTIONED_BY',
            details: [program, reason].flatMap((detail) => (detail === null ? [] : [detail.slice(0, 300)])),
          }),
        ];
  });
}

function namedOrganization(name: string): NamedThing {
  const unknown = { aliases: [], wikidata: null, iso3166: null, nationalities: [], distinct: null };
  return { type: 'Organization', name, ...unknown };
}

function occupancyStatements(entity: FtmEntity, things: ThingIndex, dataset: string): readonly Statement[] {
  const [holder, post] = [firstOf(entity, 'holder'), firstOf(entity, 'post')];
  const first = holder === null ? null : things.find(holder);
  const held = post === null ? null : things.findPost(post);
  if (first === null || held === null) return [];
  return [
    statementOf(entity, dataset, {
      id: entity.id,
      first,
      second: held.of,
      phrase: `holds or held the post of ${held.name} of`,
      relation: 'OFFICER_OF',
      qualifiers: { role: held.name },
    }),
  ];
}

/** What a person's or organisation's own properties say: nationality and parent company. */
function propertyStatements(entity: FtmEntity, things: ThingIndex, dataset: string): readonly Statement[] {
  const thing = things.find(entity.id);
  if (thing === null) return [];
  const undated = { from: null, to: null };
  const national = thing.nationalities.flatMap((code) => {
    const state = stateThing(code);
    return state === null
      ? []
      : [
          {
            id: `${entity.id}/nationality/${code.toLowerCase()}`,
            first: thing,
            second: state,
            phrase: 'is or was a national of',
            relation: 'NATIONAL_OF',
          },
        ];
  });
  const parents = (entity.properties.get('parent') ?? []).flatMap((id) => {
    const parent = things.find(id);
    return parent === null || thing.type !== 'Organization'
      ? []
      : [
          {
            id: `${entity.id}/parent/${id}`,
            first: parent,
            second: thing,
            phrase: 'is or was the parent company of',
            relation: 'OWNS',
          },
        ];
  });
  return [...national, ...parents].map((ends) => statementOf(entity, dataset, { ...ends, ...undated }));
}
