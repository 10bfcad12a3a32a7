import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { ClaimStatus, Qualifiers } from '../../claims/claim.ts';
import type { Verdict } from '../../identity/reviewed-claim.ts';
import type { ArticleHeader } from '../../read-model/article-header.ts';
import type { StatedClaim } from '../../read-model/stated-claim.ts';
import { ClaimStatusEnum, RelationTypeEnum, VerdictEnum } from '../enums.ts';
import { ArticleObject } from './article.type.ts';
import { EntityObject } from './entity.type.ts';
import { PageInfoObject } from './connection.type.ts';
import { NodeObject } from './node.type.ts';

@ObjectType('Qualifiers', { description: 'Particulars of a claim beside its two ends.' })
export class QualifiersObject implements Qualifiers {
  @Field(() => String, { nullable: true, description: 'The office or job: "Chief Financial Officer".' })
  readonly role?: string;

  @Field(() => String, { nullable: true, description: 'Where.' })
  readonly place?: string;

  @Field(() => String, { nullable: true, description: 'For what offence.' })
  readonly offence?: string;

  @Field(() => String, { nullable: true, description: 'For how long: "11 years".' })
  readonly term?: string;

  @Field(() => String, { nullable: true, description: 'What kind of kin: "wife".' })
  readonly kinship?: string;
}

@ObjectType('Claim', { implements: NodeObject, description: 'One thing that one article states in one sentence.' })
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

  @Field(() => String, { description: 'When this graph learned it: an ISO 8601 instant.' })
  readonly recordedAt!: string;
}

@ObjectType('ClaimEdge', { description: 'A claim in a list.' })
export class ClaimEdge {
  @Field(() => ClaimObject, { description: 'The claim.' })
  readonly node!: StatedClaim;

  @Field(() => String, { description: 'Its place in the list.' })
  readonly cursor!: string;
}

@ObjectType('ClaimConnection', { description: 'A page of claims.' })
export class ClaimConnection {
  @Field(() => [ClaimEdge], { description: 'The claims with their places in the list.' })
  readonly edges!: readonly ClaimEdge[];

  @Field(() => PageInfoObject, { description: 'Where the page ends.' })
  readonly pageInfo!: PageInfoObject;
}
