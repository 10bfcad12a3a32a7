import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Review } from '../../identity/review.ts';
import type { Verdict } from '../../identity/reviewed-claim.ts';
import { VerdictEnum } from '../enums.ts';
import { DateTimeScalar } from '../scalars.ts';
import { UndoingObject } from './decision.type.ts';
import { NodeObject } from './node.type.ts';

@ObjectType('Review', {
  implements: NodeObject,
  description:
    'What a person has said of a claim. It holds when the article is loaded again or revised, as long as it has the sentence.',
})
export class ReviewObject extends NodeObject implements Omit<Review, 'correction' | 'article' | 'key'> {
  @Field(() => Int, { description: 'Its place among all decisions and reviews.' })
  readonly seq!: number;

  @Field(() => ID, { description: 'The claim that it was said of.' })
  readonly claim!: string;

  @Field(() => VerdictEnum, { description: 'What was said.' })
  readonly verdict!: Verdict;

  @Field(() => String, { description: 'Who said it.' })
  readonly by!: string;

  @Field(() => String, { description: 'Why.' })
  readonly why!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  readonly at!: string;

  @Field(() => UndoingObject, { nullable: true, description: 'Who undid it; null while it stands.' })
  readonly undone!: Review['undone'];
}
