import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { ClaimStatus, Qualifiers } from '../../claims/claim.ts';
import type { Verdict } from '../../identity/reviewed-claim.ts';
import type { ArticleHeader } from '../../read-model/article-header.ts';
import { ClaimStatusEnum, RelationTypeEnum, VerdictEnum } from '../enums.ts';
import { DateTimeScalar } from '../scalars.ts';
import { ArticleObject } from './article.type.ts';
import { EntityObject } from './entity.type.ts';
import { NodeObject } from './node.type.ts';

@ObjectType('Qualifiers', { description: 'Particulars of a claim beside its two ends.' })
export class QualifiersObject implements Qualifiers {
  @Field(() => String, { nullable: true, description: 'The office or job.' })
  readonly role?: string;

  @Field(() => String, { nullable: true, description: 'Where.' })
  readonly place?: string;

  @Field(() => String, { nullable: true, description: 'For what offence.' })
  readonly offence?: string;

  @Field(() => String, { nullable: true, description: 'For how long.' })
  readonly term?: string;

  @Field(() => String, { nullable: true, description: 'What kind of kin.' })
  readonly kinship?: string;
}

@ObjectType('Claim', {
  simpleResolvers: true,
  implements: NodeObject,
  description: 'One thing that one article states in one sentence.',
})
export class ClaimObject extends NodeObject {
  @Field(() => RelationTypeEnum, { description: 'What it states, read from subject to object.' })
  readonly type!: string;

  @Field(() => EntityObject, { description: 'Who or what it is said of.' })
  readonly subject!: EntityObject;

  @Field(() => EntityObject, { description: 'The other end.' })
  readonly object!: EntityObject;

  @Field(() => ClaimStatusEnum, { description: 'How firmly it is stated.' })
  readonly status!: ClaimStatus;

  @Field(() => EntityObject, { nullable: true, description: 'Who says so; null when the article itself does.' })
  readonly claimant!: EntityObject | null;

  @Field(() => String, { description: 'The sentence, word for word.' })
  readonly quote!: string;

  @Field(() => Int, {
    description: 'Where the sentence begins in the article: UTF-16 code units from the start of its text.',
  })
  readonly start!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive: `text.slice(start, end)` is the quote.' })
  readonly end!: number;

  @Field(() => QualifiersObject, { description: 'Particulars such as the role held.' })
  readonly qualifiers!: Qualifiers;

  @Field(() => Float, {
    description: 'Probability, 0 to 1, that a careful reader would read the sentence the same way.',
  })
  readonly confidence!: number;

  @Field(() => Boolean, {
    description: 'Whether it was inferred (custody "in China" with nobody named, hence by China) rather than read off.',
  })
  readonly derived!: boolean;

  @Field(() => String, { description: 'The rule that read it.' })
  readonly rule!: string;

  @Field(() => ArticleObject, { description: 'The article that states it.' })
  readonly article!: ArticleHeader;

  @Field(() => VerdictEnum, {
    nullable: true,
    description: 'What a person has said of it; what is shown is as corrected. Null when nobody has.',
  })
  readonly review!: Verdict | null;

  @Field(() => DateTimeScalar, { description: 'When this graph learned it.' })
  readonly recordedAt!: string;
}
