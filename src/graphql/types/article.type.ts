import { Field, Int, ObjectType } from 'type-graphql';
import type { ArticleMention } from '../../read-model/article-mention.ts';
import { DateTimeScalar, LanguageCodeScalar, PartialDateScalar, UrlScalar } from '../scalars.ts';
import { EntityObject } from './entity.type.ts';
import { NodeObject } from './node.type.ts';

@ObjectType('Span', {
  description: 'A stretch of an article: UTF-16 code units from the start of its text, end exclusive.',
})
export class SpanObject {
  @Field(() => Int, { description: 'Where it begins.' })
  readonly start!: number;

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  readonly end!: number;
}

@ObjectType('ArticleMention', {
  description: 'An entity that an article mentions, with every place that refers to it.',
})
export class ArticleMentionObject implements ArticleMention {
  @Field(() => String, { description: 'The fullest name that the article gives it.' })
  readonly name!: string;

  @Field(() => EntityObject, { description: 'The entity it means.' })
  readonly entity!: EntityObject;

  @Field(() => [SpanObject], {
    description: 'The places to highlight, in text order; names, pronouns and descriptions alike.',
  })
  readonly spans!: readonly SpanObject[];
}

@ObjectType('Article', {
  simpleResolvers: true,
  implements: NodeObject,
  description: 'A news article as it was loaded.',
})
export class ArticleObject extends NodeObject {
  @Field(() => String, { nullable: true, description: 'Its headline.' })
  readonly title!: string | null;

  @Field(() => UrlScalar, { nullable: true, description: 'Where it was published.' })
  readonly url!: string | null;

  @Field(() => String, { nullable: true, description: 'Who published it.' })
  readonly publisher!: string | null;

  @Field(() => String, { nullable: true, description: 'Who wrote it.' })
  readonly author!: string | null;

  @Field(() => LanguageCodeScalar, { nullable: true, description: 'Its language.' })
  readonly language!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was published.' })
  readonly publishedAt!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was loaded last.' })
  readonly loadedAt!: string;

  @Field(() => Int, { description: '1 for the first text, one more for every revision.' })
  readonly revision!: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when it is retracted, with all that it states; null when it stands.',
  })
  readonly retractedAt!: string | null;
}
