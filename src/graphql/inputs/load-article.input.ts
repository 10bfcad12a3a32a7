import { Field, InputType } from 'type-graphql';
import { LanguageCodeScalar, PartialDateScalar, UrlScalar } from '../scalars.ts';

@InputType('LoadArticleInput', {
  description: 'An article to load: give its text, its page as html, or nothing but the url to read the page from.',
})
export class LoadArticleInput {
  @Field(() => String, { nullable: true, description: 'The whole text, headline included, in English.' })
  readonly text?: string;

  @Field(() => String, {
    nullable: true,
    description: 'The HTML page that holds it: the story is taken out, and what the page says of itself is used below.',
  })
  readonly html?: string;

  @Field(() => UrlScalar, {
    nullable: true,
    description:
      'Where it was published. A later text under the same address replaces what this one states. Without text and html the page is read from there; it must be on the public web.',
  })
  readonly url?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its headline; left out, what the page says or the first line when that stands alone.',
  })
  readonly title?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who published it; left out, what the page says or the agency in its dateline.',
  })
  readonly publisher?: string;

  @Field(() => String, { nullable: true, description: 'Who wrote it.' })
  readonly author?: string;

  @Field(() => LanguageCodeScalar, {
    nullable: true,
    description: 'The BCP 47 code of its language, such as en; left out, what the page says.',
  })
  readonly language?: string;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'When it was published: 2020-06-21. "On Friday" is understood from it. Left out, what the page says or the date in its dateline.',
  })
  readonly publishedAt?: string;
}
