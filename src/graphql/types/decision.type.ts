import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { Decision, DecisionKind } from '../../identity/decision.ts';
import type { ReasonKind, SuggestionReason } from '../../identity/suggestions/suggestion.ts';
import { DecisionKindEnum, ReasonKindEnum } from '../enums.ts';
import { DateTimeScalar } from '../scalars.ts';
import { NodeObject } from './node.type.ts';

@ObjectType('Undoing', { description: 'Who undid something, why and when.' })
export class UndoingObject {
  @Field(() => String, { description: 'Who.' })
  readonly by!: string;

  @Field(() => String, { description: 'Why.' })
  readonly why!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  readonly at!: string;
}

@ObjectType('Decision', {
  implements: NodeObject,
  description: 'What a person has decided about entities. It can be undone, and is kept then too.',
})
export class DecisionObject extends NodeObject implements Omit<Decision, 'entity' | 'other'> {
  @Field(() => Int, { description: 'Its place among all decisions and reviews.' })
  readonly seq!: number;

  @Field(() => DecisionKindEnum, { description: 'What was decided.' })
  readonly kind!: DecisionKind;

  @Field(() => [ID], { description: 'The mentions that a split moves.' })
  readonly mentions!: readonly string[];

  @Field(() => String, { description: 'Who decided.' })
  readonly by!: string;

  @Field(() => String, { description: 'Why.' })
  readonly why!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  readonly at!: string;

  @Field(() => UndoingObject, { nullable: true, description: 'Who undid it; null while it stands.' })
  readonly undone!: Decision['undone'];
}

@ObjectType('MergeSuggestionReason', { description: 'One thing that speaks for or against two entities being one.' })
export class MergeSuggestionReasonObject implements SuggestionReason {
  @Field(() => ReasonKindEnum, { description: 'What it is.' })
  readonly kind!: ReasonKind;

  @Field(() => Float, { description: 'How far it moves the score; below zero it speaks against.' })
  readonly weight!: number;

  @Field(() => String, { description: 'In words.' })
  readonly words!: string;
}

@ObjectType('MergeSuggestion', { description: 'Two entities that may be one. Nobody merges them but a person.' })
export class MergeSuggestionObject {
  @Field(() => Float, { description: 'How much speaks for it, 0 to 1: to rank by, no probability.' })
  readonly score!: number;

  @Field(() => [MergeSuggestionReasonObject], { description: 'What speaks for and against, the weightiest first.' })
  readonly reasons!: readonly SuggestionReason[];
}

@ObjectType('EntityMention', {
  implements: NodeObject,
  description: 'An entity as one article names it: what a split moves.',
})
export class EntityMentionObject extends NodeObject {
  @Field(() => String, { description: 'The fullest name that the article gives it.' })
  readonly name!: string;
}
