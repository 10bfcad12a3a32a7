import { Field, InputType } from 'type-graphql';

@InputType('LoadArticleInput', { description: 'An article to load, as plain text.' })
export class LoadArticleInput {
  @Field(() => String, { description: 'The whole text, headline included, in English.' })
  readonly text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its headline; left out, the first line when that stands alone.',
  })
  readonly title?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where it was published. A later text under the same address replaces what this one states.',
  })
  readonly url?: string;

  @Field(() => String, { nullable: true, description: 'Who published it; left out, the agency in its dateline.' })
  readonly publisher?: string;

  @Field(() => String, { nullable: true, description: 'Who wrote it.' })
  readonly author?: string;

  @Field(() => String, {
    nullable: true,
    description:
      'When it was published: 2020-06-21. "On Friday" is understood from it. Left out, the date in its dateline.',
  })
  readonly publishedAt?: string;
}
