import { Field, ObjectType } from 'type-graphql';
import type { EntityType, EntityTypeDefinition, RelationTypeDefinition } from '../../claims/ontology.ts';
import { EntityTypeEnum, RelationTypeEnum } from '../enums.ts';

@ObjectType('EntityTypeDefinition', { description: 'What a type of entity means.' })
export class EntityTypeDefinitionObject implements EntityTypeDefinition {
  @Field(() => EntityTypeEnum, { description: 'The type.' })
  readonly name!: EntityType;

  @Field(() => String, { description: 'What it means.' })
  readonly meaning!: string;

  @Field(() => Boolean, { description: 'Whether paths pass through such entities unless asked otherwise.' })
  readonly bridgesByDefault!: boolean;
}

@ObjectType('OtherVocabularies', { description: 'Names of the same relation elsewhere.' })
export class OtherVocabulariesObject {
  @Field(() => String, { nullable: true, description: 'Schema of FollowTheMoney.' })
  readonly followTheMoney?: string;

  @Field(() => String, { nullable: true, description: 'Event code of PLOVER or CAMEO.' })
  readonly cameo?: string;

  @Field(() => String, { nullable: true, description: 'Property of Wikidata.' })
  readonly wikidata?: string;
}

@ObjectType('RelationTypeDefinition', { description: 'What a type of relation means.' })
export class RelationTypeDefinitionObject implements RelationTypeDefinition {
  @Field(() => RelationTypeEnum, { description: 'The type.' })
  readonly name!: string;

  @Field(() => String, { description: 'The group of related types it belongs to.' })
  readonly family!: string;

  @Field(() => String, { description: 'What stands between subject and object.' })
  readonly phrase!: string;

  @Field(() => String, { description: 'Its name read from object to subject.' })
  readonly inverseName!: string;

  @Field(() => String, { description: 'What stands between object and subject.' })
  readonly inversePhrase!: string;

  @Field(() => String, { description: 'What it means.' })
  readonly meaning!: string;

  @Field(() => [EntityTypeEnum], { description: 'Types of entity that may be its subject.' })
  readonly subject!: readonly EntityType[];

  @Field(() => [EntityTypeEnum], { description: 'Types of entity that may be its object.' })
  readonly object!: readonly EntityType[];

  @Field(() => Boolean, { description: 'Whether it holds both ways, so that its direction carries no meaning.' })
  readonly symmetric!: boolean;

  @Field(() => [String], { description: 'Particulars that its claims carry.' })
  readonly qualifiers!: readonly string[];

  @Field(() => Boolean, { description: 'Whether paths run over it unless asked otherwise.' })
  readonly onPathsByDefault!: boolean;

  @Field(() => OtherVocabulariesObject, { description: 'Names of the same relation elsewhere.' })
  readonly same!: RelationTypeDefinition['same'];
}
