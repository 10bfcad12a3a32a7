import { Field, InterfaceType, Int, ObjectType } from 'type-graphql';
import type { EntityType } from '../../claims/ontology.ts';
import { EntityTypeEnum } from '../enums.ts';
import { NodeObject } from './node.type.ts';

@InterfaceType('Entity', {
  implements: NodeObject,
  description: 'A person, body, state, place, offence or case, over all the articles that mention it.',
  resolveType: (value: { readonly type: EntityType }) => value.type,
})
export abstract class EntityObject extends NodeObject {
  @Field(() => EntityTypeEnum, { description: 'Its type, the same as its GraphQL type: `Person`, `State` …' })
  readonly type!: EntityType;

  @Field(() => String, { description: 'Its fullest name.' })
  readonly name!: string;

  @Field(() => [String], { description: 'Other names that articles use for it.' })
  readonly aliases!: readonly string[];

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 code of a state or territory.' })
  readonly iso3166!: string | null;

  @Field(() => String, { nullable: true, description: 'Wikidata item.' })
  readonly wikidata!: string | null;

  @Field(() => Int, { description: 'How many links it has, of any type and status.' })
  readonly degree!: number;
}

@ObjectType({ simpleResolvers: true, implements: EntityObject, description: 'A named human being.' })
export class Person extends EntityObject {}

@ObjectType({
  simpleResolvers: true,
  implements: EntityObject,
  description: 'A company, agency, court, party, armed group, NGO or news outlet.',
})
export class Organization extends EntityObject {}

@ObjectType({
  simpleResolvers: true,
  implements: EntityObject,
  description: 'A country or its government: one for each ISO 3166-1 code.',
})
export class State extends EntityObject {}

@ObjectType({
  simpleResolvers: true,
  implements: EntityObject,
  description: 'A named location that is not a state: a city, region, prison or airport.',
})
export class Place extends EntityObject {}

@ObjectType({
  simpleResolvers: true,
  implements: EntityObject,
  description: 'What somebody is charged with, accused or convicted of.',
})
export class Offence extends EntityObject {}

@ObjectType({ simpleResolvers: true, implements: EntityObject, description: 'A named proceeding or trial.' })
export class Case extends EntityObject {}

/** Every concrete type of entity; a schema must be told of them, since fields only name the interface. */
export const entityObjects = [Person, Organization, State, Place, Offence, Case] as const;
