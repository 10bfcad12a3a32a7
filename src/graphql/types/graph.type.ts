import { Field, Int, ObjectType } from 'type-graphql';
import type { ListedRelation } from '../../read-model/relation.ts';
import type { Cut, Path } from '../../read-model/path.ts';
import { CutEnum } from '../enums.ts';
import { EntityObject } from './entity.type.ts';
import { PathObject } from './path.type.ts';
import { RelationObject } from './relation.type.ts';

@ObjectType('Graph', {
  simpleResolvers: true,
  description: 'Distinct entities and links, ready for a renderer: both ends of every edge are among the nodes.',
})
export class GraphObject {
  @Field(() => [EntityObject], { description: 'The entities, each once.' })
  readonly nodes!: readonly EntityObject[];

  @Field(() => [RelationObject], { description: 'The links, each once.' })
  readonly edges!: readonly ListedRelation[];
}

@ObjectType('More', { simpleResolvers: true, description: 'An entity that has more links than are shown.' })
export class MoreObject {
  @Field(() => EntityObject, { description: 'The entity.' })
  readonly entity!: EntityObject;

  @Field(() => Int, { description: 'How many of its links are not shown.' })
  readonly count!: number;
}

@ObjectType('Neighbourhood', { simpleResolvers: true, description: 'What surrounds an entity.' })
export class NeighbourhoodObject {
  @Field(() => EntityObject, { description: 'The entity asked for.' })
  readonly centre!: EntityObject;

  @Field(() => [EntityObject], { description: 'The entities, each once, the centre first.' })
  readonly nodes!: readonly EntityObject[];

  @Field(() => [RelationObject], { description: 'The links among them that were read, each once.' })
  readonly edges!: readonly ListedRelation[];

  @Field(() => [MoreObject], { description: 'Who has more links than these, and how many.' })
  readonly more!: readonly MoreObject[];
}

@ObjectType('ConnectionResult', { simpleResolvers: true, description: 'How several entities hang together.' })
export class ConnectionObject {
  @Field(() => [EntityObject], { description: 'The entities asked for.' })
  readonly entities!: readonly EntityObject[];

  @Field(() => [PathObject], {
    description: 'The paths that tie them together, in the order in which they were joined.',
  })
  readonly paths!: readonly Path[];

  @Field(() => GraphObject, { description: 'The entities and links of all of it, without doubles.' })
  readonly graph!: GraphObject;

  @Field(() => [EntityObject], { description: 'Those that no allowed path joins to the rest.' })
  readonly unconnected!: readonly EntityObject[];

  @Field(() => Boolean, { description: 'Whether the search was not cut short.' })
  readonly complete!: boolean;

  @Field(() => CutEnum, { nullable: true, description: 'What cut it short.' })
  readonly cutBy!: Cut | null;

  @Field(() => Int, { description: 'How long it took, in milliseconds.' })
  readonly milliseconds!: number;
}
